internal import Kerbcut

/// Suppressions that stand in a page's own comments, for local files only: a fetched page cannot silence an audit.
///
///     <!-- kerbcut-disable-next image-has-name: the crest is described beside it -->
///     <img src="crest.svg">
///     <!-- kerbcut-disable image-has-name until 2027-03-31: the gallery is made anew -->
///     …
///     <!-- kerbcut-enable image-has-name -->
///
/// `-next` is about the next start tag or text behind it; a block goes to the comment that ends it, else to the end of
/// the page.
struct PageComments {
  private var notes: [Note] = []
  /// Comments that do nothing, with what is wrong.
  private var mistakes: [(offset: Int, kind: SuppressionProblem.Kind, message: String)] = []
  private let source: SourceText

  private struct Note {
    let keyword: Keyword
    let checks: [String]
    let reason: String
    let until: String?
    let offset: Int
    /// What it is about, as bytes of the source.
    var range: Range<Int>
  }

  private enum Keyword: String {
    case next = "kerbcut-disable-next"
    case begin = "kerbcut-disable"
    case end = "kerbcut-enable"
  }

  private static let start = "kerbcut-"

  init(_ document: Document) {
    source = document.source
    for node in document.nodes where document.kind(of: node) == .comment { read(document, node) }
  }

  private mutating func read(_ document: Document, _ node: NodeID) {
    let comment = document.text(of: node)
    guard comment.count < 2_000, Self.mayBeNote(comment) else { return }
    let text = String(comment).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard text.hasPrefix(Self.start) else { return }
    let word = text.prefix { $0 != " " && $0 != ":" }
    let offset = document.offset(of: node)
    guard let keyword = Keyword(rawValue: String(word)) else {
      mistakes.append(
        (
          offset, .unknownDirective,
          "There is no ‘\(word.prefix(60))’. There are: kerbcut-disable-next, kerbcut-disable and kerbcut-enable."
        ))
      return
    }
    let parts = text.dropFirst(word.count).split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    var words = (parts.first ?? "").split { $0 == " " || $0 == "," }.map(String.init)
    var until: String?
    if let place = words.firstIndex(of: "until") {
      until = words.indices.contains(place + 1) ? words[place + 1] : nil
      words.removeSubrange(place...)
    }
    let reason = parts.count > 1 ? String(parts[1].drop { $0 == " " }) : ""
    let behind = document.sourceRange(of: node).upperBound
    let end = keyword == .next ? Self.nextEnd(in: document, node) : document.source.bytes.count
    let note = Note(
      keyword: keyword, checks: words, reason: reason, until: until, offset: offset,
      range: behind..<max(behind, end))
    if keyword == .end { close(note) } else { notes.append(note) }
  }

  /// Ends the blocks that are open, of the checks that the comment names or of all.
  private mutating func close(_ note: Note) {
    var hasEnded = false
    for place in notes.indices where notes[place].keyword == .begin && notes[place].range.upperBound > note.offset {
      guard note.checks.isEmpty || !Set(note.checks).isDisjoint(with: notes[place].checks) else { continue }
      notes[place].range = notes[place].range.lowerBound..<max(notes[place].range.lowerBound, note.offset)
      hasEnded = true
    }
    if !hasEnded {
      mistakes.append((note.offset, .unused, "This ‘kerbcut-enable’ ends nothing: no ‘kerbcut-disable’ is open here."))
    }
  }

  /// Whether a comment begins like a note, white space aside: a quick no for all others.
  private static func mayBeNote(_ comment: UTF8Text) -> Bool {
    let first = comment.first { $0 != UInt8(ascii: " ") && !(0x09...0x0D).contains($0) }
    return first.map { $0 >= 0x80 || $0 == start.utf8.first } ?? false
  }

  /// Behind the next start tag or text that is not white space, in the whole document: it may be a level up or down.
  private static func nextEnd(in document: Document, _ node: NodeID) -> Int {
    let behind = document.sourceRange(of: node).upperBound
    var next = node.advanced(by: 1)
    while next < document.shadowEnd {
      let isMeant =
        switch document.kind(of: next) {
        case .element: !document.isImplied(next)
        case .text: !document.text(of: next).isBlank
        default: false
        }
      if isMeant { return max(behind, document.sourceRange(of: next).upperBound) }
      next = next.advanced(by: 1)
    }
    return max(behind, document.source.bytes.count)
  }

  /// Moves what the comments accept out of the findings, and reports those that do nothing.
  func apply(to result: inout PageResult, path: String, known: CheckCatalogue, today: Int? = nil) {
    guard !notes.isEmpty || !mistakes.isEmpty else { return }
    let finder = PlaceFinder(source)
    func told(_ offset: Int) -> String { "\(path):\(finder.place(of: offset..<offset).line)" }
    for mistake in mistakes {
      result.suppressionProblems.append(
        SuppressionProblem(source: told(mistake.offset), kind: mistake.kind, message: mistake.message))
    }
    for note in notes {
      let source = told(note.offset)
      if let problem = Self.problem(note, source, today) {
        result.suppressionProblems.append(problem)
        continue
      }
      let range = finder.place(of: note.range)
      for check in note.checks {
        apply(note, check: check, range: range, source: source, to: &result, known: known)
      }
    }
  }

  /// Why a comment silences nothing, whatever is found.
  private static func problem(_ note: Note, _ source: String, _ today: Int?) -> SuppressionProblem? {
    if note.checks.isEmpty || note.reason.isEmpty {
      return SuppressionProblem(
        source: source, kind: .withoutReason,
        message: "A comment must name a check and a reason: ‘\(note.keyword.rawValue) CHECK-ID: reason’.")
    }
    guard let until = note.until else { return nil }
    guard let day = CivilDate(iso8601: until)?.daysSince1970 else {
      return SuppressionProblem(
        source: source, kind: .expired, message: "‘\(until.prefix(60))’ is not a day as YYYY-MM-DD.")
    }
    guard let today, day < today else { return nil }
    return SuppressionProblem(
      source: source, kind: .expired,
      message: "This comment ran out on \(until). Mend what it is about, or decide again.")
  }

  private func apply(
    _ note: Note, check: String, range: Place, source: String, to result: inout PageResult, known: CheckCatalogue
  ) {
    let isMeant = { (finding: Finding) in
      finding.check == check && (finding.place.line, finding.place.column) >= (range.line, range.column)
        && (finding.place.line, finding.place.column) < (range.endLine, range.endColumn)
    }
    let accepted = result.findings.filter(isMeant)
    if accepted.isEmpty {
      guard let problem = known.problem(withUnusedSuppressionOf: check, on: result, at: source) else { return }
      result.suppressionProblems.append(problem)
      return
    }
    result.suppressed += accepted.map {
      SuppressedFinding(finding: $0, reason: note.reason, until: note.until, source: source)
    }
    result.findings.removeAll(where: isMeant)
  }
}

extension CheckCatalogue {
  /// What is wrong with a suppression that silenced nothing; nothing is wrong if the check was not run this time.
  func problem(
    withUnusedSuppressionOf check: String, on page: PageResult, at source: String
  ) -> SuppressionProblem? {
    guard everyCheck.contains(check) else {
      return SuppressionProblem(
        source: source, kind: .unknownCheck,
        message: "There is no check ‘\(check)’. See ‘kerbcut checks’ for their ids.")
    }
    guard page.checks[check] != nil else { return nil }
    return SuppressionProblem(
      source: source, kind: .unused, message: "‘\(check)’ finds nothing here any more. Remove the comment.")
  }
}

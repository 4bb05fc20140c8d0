internal import Kerbcut

/// Suppressions that stand in a page's own comments, for local files only: a fetched page cannot silence an audit.
///
///     <!-- kerbcut-disable-next image-has-name: the crest is described beside it -->
///     <img src="crest.svg">
///
/// One is about the next start tag or text behind it.
struct PageComments {
  private let notes: [Note]
  private let source: SourceText

  private struct Note {
    let checks: [String]
    let reason: String
    let offset: Int
    /// From behind the comment to the end of the start tag or text that follows.
    let range: Range<Int>
  }

  static let keyword = "kerbcut-disable-next"

  init(_ document: Document) {
    source = document.source
    notes = document.nodes.compactMap { node in
      guard document.kind(of: node) == .comment else { return nil }
      return Self.note(in: document, at: node)
    }
  }

  private static func note(in document: Document, at node: NodeID) -> Note? {
    let comment = document.text(of: node)
    guard comment.count < 2_000, mayBeNote(comment) else { return nil }
    let text = String(comment).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard text.hasPrefix(keyword) else { return nil }
    let rest = text.dropFirst(keyword.count)
    let parts = rest.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let checks = (parts.first ?? "").split { $0 == " " || $0 == "," }.map(String.init)
    let reason = parts.count > 1 ? parts[1].drop { $0 == " " } : ""
    return Note(
      checks: checks, reason: String(reason), offset: document.offset(of: node),
      range: document.sourceRange(of: node).upperBound..<nextEnd(in: document, node))
  }

  /// Whether a comment begins like a note, white space aside: a quick no for all others.
  private static func mayBeNote(_ comment: UTF8Text) -> Bool {
    let first = comment.first { $0 != UInt8(ascii: " ") && !(0x09...0x0D).contains($0) }
    return first.map { $0 >= 0x80 || $0 == keyword.utf8.first } ?? false
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
  func apply(to result: inout PageResult, path: String, known: CheckCatalogue) {
    guard !notes.isEmpty else { return }
    let finder = PlaceFinder(source)
    for note in notes {
      let line = finder.place(of: note.offset..<note.offset).line
      let source = "\(path):\(line)"
      if note.checks.isEmpty || note.reason.isEmpty {
        result.suppressionProblems.append(
          SuppressionProblem(
            source: source, kind: .withoutReason,
            message: "A comment must name a check and a reason: ‘\(Self.keyword) CHECK-ID: reason’."))
        continue
      }
      let range = finder.place(of: note.range)
      for check in note.checks {
        apply(note, check: check, range: range, source: source, to: &result, known: known)
      }
    }
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
    result.suppressed += accepted.map { SuppressedFinding(finding: $0, reason: note.reason, source: source) }
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

internal import Kerbcut
internal import KerbcutSources

/// A page of an example in one form: its source, where its marks stand, and the page made of it.
struct ExampleForm {
  let context: ExamplePage.Context
  let text: String
  let marks: [Int]
  let document: Document
  /// Where the example's own source starts and ends; what stands around it is no place that a mark could have.
  let own: Range<Int>

  var source: SourceText { document.source }

  init(_ example: ExamplePage, newline: String = "\n") {
    var example = example
    if newline != "\n" { example.marked = newline + example.marked.replacingNewlines(with: newline) }
    context = example.context
    (text, marks) = example.unmarked
    let around = example.isWhole ? (0, 0) : (ExamplePage.opening.utf8.count, ExamplePage.closing.utf8.count)
    own = around.0..<max(around.0, text.utf8.count - around.1 + 1)
    document = Self.snapshot(text, example.context).document()
  }

  func page(_ options: PageOptions) -> Page {
    let snapshot = Self.snapshot(text, context)
    let base = context.address.flatMap { WebAddress($0) } ?? WebAddress(filePath: context.path)
    return Page(
      snapshot, document: document,
      resources: ExampleResources(
        base: document.baseAddress(fallback: base), files: context.files, statuses: context.statuses),
      options: options)
  }

  /// The offsets that a mark could have.
  func marked(_ offsets: [Int]) -> [Int] { offsets.filter(own.contains).sorted() }

  /// Offsets as lines and columns of the example's own source, for messages.
  func shown(_ offsets: [Int]) -> String {
    "["
      + offsets.map { offset in
        let position = source.position(at: offset)
        return shown(line: position.line, column: position.column)
      }.joined(separator: ", ") + "]"
  }

  private static func snapshot(_ text: String, _ context: ExamplePage.Context) -> Snapshot {
    Snapshot(
      path: context.path, address: context.address, bytes: Array(text.utf8), mediaType: context.mediaType,
      charset: charset(of: text, context), status: context.status, headers: context.headers)
  }

  /// What the transport says: what the example's headers say; else UTF-8 where the page needs it and does not say so.
  private static func charset(of text: String, _ context: ExamplePage.Context) -> String? {
    if let type = context.headers?["content-type"]?.last { return MediaType(header: type).charset }
    return text.lowercased().holds("charset") || text.utf8.allSatisfy { $0 < 0x80 } ? nil : "utf-8"
  }
}

extension String {
  fileprivate func replacingNewlines(with newline: String) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).joined(separator: newline)
  }
}

extension ExamplePage {
  /// The source without marks and without a shell.
  var unmarkedInside: String { marked.filter { $0 != "↓" } }

  /// The source with a comment in place of each mark; nil where a mark stands inside a tag or a text.
  func replacingMarks(with comment: String) -> String? {
    let pieces = marked.split(separator: "↓", omittingEmptySubsequences: false)
    guard pieces.dropFirst().allSatisfy({ $0.first == "<" && $0.dropFirst().first != "/" }) else { return nil }
    // A mark behind `<p title="a` stands inside the tag.
    for piece in pieces.dropLast() {
      if let open = piece.lastIndex(of: "<"), !piece[open...].holds(">") { return nil }
    }
    return pieces.joined(separator: comment)
  }
}

/// The files of an example, by address as written or as resolved.
struct ExampleResources: Resources {
  let base: WebAddress
  let files: [String: String]
  let statuses: [String: Int]

  var knowsLinkTargets: Bool { true }

  func sheet(at address: String, base: String?) -> SheetResult {
    guard case .found(let snapshot) = resource(at: address, base: base) else {
      return .missing(reason: "The example has no such file")
    }
    let place = snapshot.address ?? address
    return .sheet(StyleSheet(parsing: snapshot.bytes, address: place), address: place)
  }

  func resource(at address: String, base: String?) -> ResourceResult {
    let resolved = WebAddress(address, base: base.flatMap { WebAddress($0) } ?? self.base)
    let keys = [address, resolved?.description, resolved?.withoutFragment.description].compactMap { $0 }
    for key in keys {
      guard let content = files[key] else { continue }
      return .found(
        Snapshot(
          path: key, address: resolved?.description, bytes: Array(content.utf8),
          mediaType: MediaType(path: resolved?.path ?? key)?.essence ?? "text/html", charset: "utf-8",
          status: statuses[key]))
    }
    return files.isEmpty ? .notLooked : .missing(reason: "The example has no such file")
  }
}

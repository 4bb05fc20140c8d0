internal import Kerbcut

/// What a template fills in a page's source: values, parts and conditions of Nunjucks, Jinja, Twig, Django, Liquid,
/// Handlebars, ERB, EJS, JSP, PHP, Thymeleaf, Razor and Twirl.
///
/// What stands there is not known: it is neither empty nor text. Only files of the user's own are read as templates:
/// what a server sends is what people get.
struct TemplateMarks {
  /// Where marks stand, in their order, none inside another.
  private let ranges: [Range<Int>]

  /// The marks of a page; nil for one that is no template.
  init?(of page: Page) {
    let snapshot = page.snapshot
    guard snapshot.isLocal else { return nil }
    let bytes = page.document.source.bytes
    let name = (snapshot.path.split(separator: "/").last ?? "").lowercased()
    let isNamed = Self.endings.contains { name.hasSuffix($0) }
    let found = Self.marks(in: bytes, isNamed: isNamed)
    guard isNamed || found.isTelling, !found.ranges.isEmpty else { return nil }
    ranges = found.ranges
  }

  /// Whether any mark lies in a range, or goes into it.
  func touch(_ range: Range<Int>) -> Bool {
    let next = ranges.partitioningIndex { $0.upperBound > range.lowerBound }
    return next < ranges.count && ranges[next].lowerBound < max(range.upperBound, range.lowerBound + 1)
  }

  private static let endings = [
    ".njk", ".nunjucks", ".jinja", ".jinja2", ".j2", ".twig", ".liquid", ".hbs", ".handlebars", ".mustache", ".erb",
    ".ejs", ".jsp", ".jspx", ".php", ".phtml", ".cshtml", ".vbhtml", ".razor", ".scala.html", ".ftl", ".gohtml",
    ".tmpl",
  ]

  /// Words that no text has behind `{%`.
  private static let tags: Set<String> = [
    "extends", "block", "endblock", "include", "if", "elif", "elsif", "elseif", "else", "endif", "for", "endfor", "set",
    "macro", "endmacro", "import", "from", "load", "url", "csrf_token", "trans", "blocktrans", "blocktranslate",
    "translate", "with", "endwith", "call", "static", "comment", "spaceless", "autoescape", "raw", "verbatim", "assign",
    "capture", "case", "unless", "render", "embed", "use", "now", "cycle", "firstof", "regroup", "filter", "form_theme",
  ]

  private static let openings: [(start: [UInt8], end: [UInt8])] = [
    ("{{", "}}"), ("{%", "%}"), ("{#", "#}"), ("<%", "%>"), ("<?", "?>"),
  ].map { (Array($0.utf8), Array($1.utf8)) }

  private static func marks(in bytes: [UInt8], isNamed: Bool) -> (ranges: [Range<Int>], isTelling: Bool) {
    var ranges: [Range<Int>] = []
    var isTelling = false
    var place = 0
    while place < bytes.count {
      guard let mark = mark(at: place, in: bytes, isNamed: isNamed) else {
        place += 1
        continue
      }
      ranges.append(mark.range)
      isTelling = isTelling || mark.isTelling
      place = max(place + 1, mark.range.upperBound)
    }
    return (ranges, isTelling)
  }

  /// The mark that begins at a place, and whether it alone shows that the file is a template: `{{name}}` does not,
  /// which may be left over from one.
  private static func mark(
    at place: Int, in bytes: [UInt8], isNamed: Bool
  ) -> (range: Range<Int>, isTelling: Bool)? {
    switch bytes[place] {
    case UInt8(ascii: "{"), UInt8(ascii: "<"):
      guard let opening = openings.first(where: { bytes[place...].starts(with: $0.start) }) else {
        return isNamed ? libraryTag(at: place, in: bytes) : nil
      }
      let inside = place + opening.start.count
      // Marks are short: what has no end near is none.
      let limit = min(bytes.count, inside + 4_000)
      guard let end = bytes[inside..<limit].firstRange(of: opening.end) else { return nil }
      let word = word(in: bytes[inside..<end.lowerBound])
      let isTelling =
        switch opening.start[1] {
        case UInt8(ascii: "%"): bytes[place] == UInt8(ascii: "<") || tags.contains(word)
        case UInt8(ascii: "?"): word.hasPrefix("php") || bytes[inside] == UInt8(ascii: "=")
        case UInt8(ascii: "{"): "#>/".utf8.contains(bytes[inside])
        default: false
        }
      if opening.start[1] == UInt8(ascii: "?"), !isTelling { return nil }
      if opening.start[1] == UInt8(ascii: "#"), !isNamed, word.isEmpty { return nil }
      return (place..<end.upperBound, isTelling)
    case UInt8(ascii: "t"):
      guard bytes[place...].starts(with: "th:".utf8), place > 0, bytes[place - 1] <= 0x20 else { return nil }
      return (place..<min(bytes.count, place + 3), true)
    case UInt8(ascii: "$") where isNamed && bytes[place...].starts(with: "${".utf8):
      guard let end = bytes[place..<min(bytes.count, place + 1_000)].firstIndex(of: UInt8(ascii: "}")) else {
        return nil
      }
      return (place..<end + 1, true)
    case UInt8(ascii: "@"): return statement(at: place, in: bytes, isNamed: isNamed)
    default: return nil
    }
  }

  /// The start tag of an element that a library of tags has, as JSP names it: `<c:out value="…"/>`.
  private static func libraryTag(at place: Int, in bytes: [UInt8]) -> (range: Range<Int>, isTelling: Bool)? {
    let prefix = word(in: bytes[(place + 1)..<min(bytes.count, place + 20)])
    let colon = place + 1 + prefix.utf8.count
    guard !prefix.isEmpty, colon < bytes.count, bytes[colon] == UInt8(ascii: ":") else { return nil }
    guard let end = bytes[colon..<min(bytes.count, colon + 2_000)].firstIndex(of: UInt8(ascii: ">")) else { return nil }
    return (place..<end + 1, true)
  }

  /// A value or statement of Razor or Twirl: `@model.Name`, `@if(…)`. In a file of another kind only a statement at the
  /// start of a line.
  private static func statement(
    at place: Int, in bytes: [UInt8], isNamed: Bool
  ) -> (range: Range<Int>, isTelling: Bool)? {
    let name = word(in: bytes[(place + 1)..<min(bytes.count, place + 40)])
    let end = place + 1 + name.utf8.count
    guard !name.isEmpty, place == 0 || !isWordByte(bytes[place - 1]) else { return nil }
    let isStatement =
      ["if", "for", "foreach", "import", "model", "section", "this", "main", "using", "include", "extends"].contains(
        name)
      && (place == 0 || bytes[..<place].reversed().prefix { $0 != 0x0A }.allSatisfy { $0 <= 0x20 })
      && end < bytes.count && [UInt8(ascii: "("), UInt8(ascii: " ")].contains(bytes[end])
    return isNamed || isStatement ? (place..<end, isStatement) : nil
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "_")
  }

  /// The first word, without the signs that strip white space.
  private static func word(in bytes: ArraySlice<UInt8>) -> String {
    let start = bytes.drop { $0 <= 0x20 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
    return String(decoding: start.prefix(while: isWordByte), as: UTF8.self)
  }
}

extension TemplateMarks {
  /// What is left of a failure in a template: nothing where the template fills the place itself or the page around it;
  /// a question where it fills a part of the target; all of it elsewhere.
  func judged(_ assertion: Assertion, on page: Page) -> Assertion? {
    guard let node = assertion.node, !page.element(node).is(.html, .head, .body, .main, .title) else { return nil }
    let own = assertion.range.isEmpty ? assertion.range.lowerBound..<assertion.range.lowerBound + 1 : assertion.range
    if !page.document.sourceRange(of: node).overlaps(own), touch(own) { return nil }
    guard isFilled(page.element(node)) || touch(own) else { return assertion }
    guard assertion.outcome == .failed, assertion.weight == .error else { return nil }
    var asked = assertion
    asked.question = Question(
      "is-filled", check: "A template fills a part of this. Look at the page that it makes: \(assertion.message)",
      otherwise: .failed(assertion.message), about: .target, lacks: [.judgement])
    asked.message = asked.question?.sentence ?? assertion.message
    asked.outcome = .cantTell
    return asked
  }

  /// Whether a template fills something of an element; of a field also of what stands beside it, where its label may
  /// be.
  private func isFilled(_ element: Element) -> Bool {
    let isField = element.is(.input, .select, .textarea)
    let whole = isField ? element.parent ?? element : element
    let document = element.document
    let start = document.sourceRange(of: whole.node)
    let end = document.endTagRange(of: whole.node)?.upperBound ?? start.upperBound
    let last = document.end(of: whole.node).advanced(by: -1)
    return touch(start.lowerBound..<max(end, document.sourceRange(of: last).upperBound, start.upperBound))
  }
}

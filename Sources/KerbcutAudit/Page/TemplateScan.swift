/// Finds the marks of templates in a page's source, in one pass.
struct TemplateScan {
  /// Where marks stand, in their order, none inside another.
  private(set) var ranges: [Range<Int>] = []
  /// Whether any of them alone shows that the file is a template: `{{name}}` does not, which may be left over from one.
  private(set) var isTelling = false

  private let bytes: [UInt8]
  /// Whether the file is called like a template.
  private let isNamed: Bool
  /// Where the ends of marks come next, by their bytes: none is looked for twice.
  private var nextEnds: [Ending: Int] = [:]

  private typealias Mark = (range: Range<Int>, isTelling: Bool)

  /// The byte that ends a mark, and the one before it; 0 where one byte does.
  private struct Ending: Hashable {
    let first: UInt8
    let last: UInt8
  }

  init(_ bytes: [UInt8], isNamed: Bool) {
    self.bytes = bytes
    self.isNamed = isNamed
  }

  mutating func run() {
    var place = 0
    while place < bytes.count {
      guard mayBegin(at: place), let mark = mark(at: place) else {
        place += 1
        continue
      }
      ranges.append(mark.range)
      isTelling = isTelling || mark.isTelling
      place = max(place + 1, mark.range.upperBound)
    }
  }

  /// A quick no for almost every place.
  private func mayBegin(at place: Int) -> Bool {
    let next = place + 1 < bytes.count ? bytes[place + 1] : 0
    switch bytes[place] {
    case UInt8(ascii: "{"): return next == UInt8(ascii: "{") || next == UInt8(ascii: "%") || next == UInt8(ascii: "#")
    case UInt8(ascii: "<"): return isNamed || next == UInt8(ascii: "%") || next == UInt8(ascii: "?")
    case UInt8(ascii: "t"): return next == UInt8(ascii: "h")
    case UInt8(ascii: "$"): return isNamed && next == UInt8(ascii: "{")
    case UInt8(ascii: "@"): return true
    default: return false
    }
  }

  private mutating func mark(at place: Int) -> Mark? {
    switch bytes[place] {
    case UInt8(ascii: "{"): return value(at: place)
    case UInt8(ascii: "<"):
      let isTag = bytes[place...].starts(with: "<%".utf8) || bytes[place...].starts(with: "<?".utf8)
      return isTag ? value(at: place) : libraryTag(at: place)
    case UInt8(ascii: "t"):
      guard bytes[place...].starts(with: "th:".utf8), place > 0, bytes[place - 1] <= 0x20 else { return nil }
      return (place..<place + 3, true)
    case UInt8(ascii: "$"):
      return end(Ending(first: 0, last: UInt8(ascii: "}")), from: place, within: 1_000).map { (place..<$0, true) }
    default: return statement(at: place)
    }
  }

  /// The first end of a mark at or behind a place, if it lies near: what has no end near is no mark.
  private mutating func end(_ ending: Ending, from place: Int, within reach: Int) -> Int? {
    var next = nextEnds[ending] ?? -1
    if next < place {
      next = place
      while next < bytes.count, !isEnd(ending, at: next) { next += 1 }
      nextEnds[ending] = next
    }
    let end = next + (ending.first == 0 ? 1 : 2)
    return end <= min(bytes.count, place + reach) ? end : nil
  }

  private func isEnd(_ ending: Ending, at place: Int) -> Bool {
    if ending.first == 0 { return bytes[place] == ending.last }
    return bytes[place] == ending.first && place + 1 < bytes.count && bytes[place + 1] == ending.last
  }
}

// MARK: Marks of one kind

extension TemplateScan {
  /// Words that no text has behind `{%`.
  private static let tags: Set<String> = [
    "extends", "block", "endblock", "include", "if", "elif", "elsif", "elseif", "else", "endif", "for", "endfor", "set",
    "macro", "endmacro", "import", "from", "load", "url", "csrf_token", "trans", "blocktrans", "blocktranslate",
    "translate", "with", "endwith", "call", "static", "comment", "spaceless", "autoescape", "raw", "verbatim", "assign",
    "capture", "case", "unless", "render", "embed", "use", "now", "cycle", "firstof", "regroup", "filter", "form_theme",
  ]

  /// A value, a tag or a comment between two signs: `{{…}}`, `{%…%}`, `{#…#}`, `<%…%>`, `<?…?>`.
  private mutating func value(at place: Int) -> Mark? {
    let (inside, sign) = (place + 2, bytes[place + 1])
    let first = sign == UInt8(ascii: "{") ? UInt8(ascii: "}") : sign
    let last = bytes[place] == UInt8(ascii: "<") ? UInt8(ascii: ">") : UInt8(ascii: "}")
    guard let end = end(Ending(first: first, last: last), from: inside, within: 4_000) else { return nil }
    let word = word(in: bytes[inside..<end - 2])
    let isTelling =
      switch sign {
      case UInt8(ascii: "%"): bytes[place] == UInt8(ascii: "<") || Self.tags.contains(word)
      case UInt8(ascii: "?"): word.hasPrefix("php") || bytes[inside] == UInt8(ascii: "=")
      case UInt8(ascii: "{"): "#>/".utf8.contains(bytes[inside])
      default: false
      }
    if sign == UInt8(ascii: "?"), !isTelling { return nil }
    if sign == UInt8(ascii: "#"), !isNamed, word.isEmpty { return nil }
    return (place..<end, isTelling)
  }

  /// The start tag of an element that a library of tags has, as JSP names it: `<c:out value="…"/>`.
  private mutating func libraryTag(at place: Int) -> Mark? {
    let prefix = word(in: bytes[(place + 1)..<min(bytes.count, place + 20)])
    let colon = place + 1 + prefix.utf8.count
    guard !prefix.isEmpty, colon < bytes.count, bytes[colon] == UInt8(ascii: ":") else { return nil }
    return end(Ending(first: 0, last: UInt8(ascii: ">")), from: colon, within: 2_000).map { (place..<$0, false) }
  }

  /// A value or statement of Razor or Twirl: `@model.Name`, `@if(…)`. In a file of another kind only a statement at the
  /// start of a line.
  private func statement(at place: Int) -> Mark? {
    guard place == 0 || !isWordByte(bytes[place - 1]) else { return nil }
    let name = word(in: bytes[(place + 1)..<min(bytes.count, place + 40)])
    let end = place + 1 + name.utf8.count
    guard !name.isEmpty else { return nil }
    let isStatement =
      Self.statements.contains(name) && isStartOfLine(place) && end < bytes.count
      && [UInt8(ascii: "("), UInt8(ascii: " ")].contains(bytes[end])
    return isNamed || isStatement ? (place..<end, isStatement) : nil
  }

  private static let statements = [
    "if", "for", "foreach", "import", "model", "section", "this", "main", "using", "include", "extends",
  ]

  /// Whether nothing but white space stands before a place on its line.
  private func isStartOfLine(_ place: Int) -> Bool {
    bytes[..<place].last { $0 == 0x0A || $0 > 0x20 }.map { $0 == 0x0A } ?? true
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "_")
  }

  /// The first word, without the signs that strip white space.
  private func word(in bytes: ArraySlice<UInt8>) -> String {
    let start = bytes.drop { $0 <= 0x20 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
    return String(decoding: start.prefix(while: isWordByte), as: UTF8.self)
  }
}

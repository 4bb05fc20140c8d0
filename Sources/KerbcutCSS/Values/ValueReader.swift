/// Reads a declaration's value from its tokens.
struct ValueReader {
  let bytes: [UInt8]
  let tokens: [Token]
  var place: Int
  let end: Int
  /// Functions around this place; deeper ones than `depthLimit` are refused.
  var depth = 0
  /// Whether lengths without unit and colours without `#` are read (Quirks Mode Standard, sections 3.1 and 3.2).
  var isQuirky = false
  /// The channels of a colour that calculations may name.
  var channels = ColorChannels.none

  static let depthLimit = 32

  init(_ bytes: [UInt8], _ tokens: [Token], isQuirky: Bool = false) {
    self.init(bytes, tokens, from: 0, to: tokens.count, depth: 0, isQuirky: isQuirky)
  }

  private init(_ bytes: [UInt8], _ tokens: [Token], from place: Int, to end: Int, depth: Int, isQuirky: Bool) {
    self.bytes = bytes
    self.tokens = tokens
    self.place = place
    self.end = end
    self.depth = depth
    self.isQuirky = isQuirky
  }

  var isAtEnd: Bool { place >= end }

  @inline(__always)
  var current: Token? { place < end ? tokens[place] : nil }

  var next: Token? { place + 1 < end ? tokens[place + 1] : nil }

  /// The decoded name or text of a token.
  func text(_ token: Token) -> String {
    let range = Int(token.textStart)..<Int(token.textEnd)
    if token.flags.contains(.escaped) {
      return String(decoding: Escapes.decoded(bytes, from: range.lowerBound, to: range.upperBound), as: UTF8.self)
    }
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// The source from one place to another, trimmed.
  func source(from start: Int, to stop: Int) -> String {
    guard start < stop else { return "" }
    return String(decoding: bytes[Int(tokens[start].start)..<Int(tokens[stop - 1].end)], as: UTF8.self)
  }

  /// The whole rest as written.
  var restOfSource: String { source(from: place, to: end) }

  /// The keyword at this place, without passing it.
  var peekedKeyword: Keyword? {
    guard let token = current, token.kind == .ident else { return nil }
    return Keyword.named(token.atom)
  }

  /// The word at this place in lower case, a keyword or not.
  var word: String? { current.flatMap { $0.kind == .ident ? text($0).lowercased() : nil } }

  /// A keyword, if it is one of these.
  mutating func keyword(_ allowed: [Keyword]) -> Keyword? {
    guard let keyword = peekedKeyword, allowed.contains(keyword) else { return nil }
    place += 1
    return keyword
  }

  mutating func takes(_ keyword: Keyword) -> Bool {
    guard peekedKeyword == keyword else { return false }
    place += 1
    return true
  }

  mutating func takesComma() -> Bool { takes(.comma) }

  mutating func takes(_ kind: Token.Kind) -> Bool {
    guard current?.kind == kind else { return false }
    place += 1
    return true
  }

  mutating func takesDelim(_ byte: UInt8) -> Bool {
    guard current?.isDelim(byte) == true else { return false }
    place += 1
    return true
  }

  /// A reader of a function's arguments, if a function is here; this reader goes behind it.
  mutating func arguments() -> ValueReader? {
    guard let token = current, token.kind == .function || token.kind == .openParen, depth < Self.depthLimit else {
      return nil
    }
    return inside()
  }

  /// A reader of what stands in the brackets that open at this place.
  mutating func inside() -> ValueReader {
    var open = 0
    var close = place
    while close < end {
      switch tokens[close].kind {
      case .function, .openParen, .openSquare, .openCurly: open += 1
      case .closeParen, .closeSquare, .closeCurly: open -= 1
      default: break
      }
      if open == 0 { break }
      close += 1
    }
    defer { place = min(close + 1, end) }
    return part(from: place + 1, to: close, depth: depth + 1)
  }

  /// What stands between this place and another.
  func upTo(_ stop: Int) -> ValueReader { part(from: place, to: stop, depth: depth) }

  private func part(from start: Int, to stop: Int, depth: Int) -> ValueReader {
    var part = ValueReader(bytes, tokens, from: start, to: stop, depth: depth, isQuirky: isQuirky)
    part.channels = channels
    return part
  }

  /// Passes one component value.
  mutating func skipComponent() {
    switch current?.kind {
    case .function, .openParen, .openSquare, .openCurly: _ = inside()
    default: place += 1
    }
  }

  /// The rest cut at commas that stand outside brackets.
  func separatedByCommas() -> [ValueReader] {
    var parts: [ValueReader] = []
    var reader = self
    var start = place
    while !reader.isAtEnd {
      if reader.current?.kind == .comma {
        parts.append(part(from: start, to: reader.place, depth: depth))
        start = reader.place + 1
        reader.place += 1
      } else {
        reader.skipComponent()
      }
    }
    parts.append(part(from: start, to: end, depth: depth))
    return parts
  }

  /// Tries a reading; stays in place if it fails.
  mutating func attempt<Result>(_ read: (inout ValueReader) -> Result?) -> Result? {
    let start = place
    if let result = read(&self) { return result }
    place = start
    return nil
  }
}

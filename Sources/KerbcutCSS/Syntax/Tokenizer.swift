/// Turns a piece of a sheet into tokens by CSS Syntax 3, section 4. Never fails, and ends: each step eats a byte.
struct Tokenizer {
  let bytes: [UInt8]
  let end: Int
  var place: Int

  init(_ bytes: [UInt8], from start: Int = 0, to end: Int? = nil) {
    self.bytes = bytes
    self.end = min(end ?? bytes.count, bytes.count)
    place = start
  }

  /// All tokens of a range, without the final `end`.
  static func tokens(_ bytes: [UInt8], from start: Int = 0, to end: Int? = nil) -> [Token] {
    var tokenizer = Tokenizer(bytes, from: start, to: end)
    var tokens: [Token] = []
    while true {
      let token = tokenizer.next()
      if token.kind == .end { return tokens }
      tokens.append(token)
    }
  }

  @inline(__always)
  private func byte(_ distance: Int = 0) -> UInt8? {
    place + distance < end ? bytes[place + distance] : nil
  }

  mutating func next() -> Token {
    let hasSpace = skipSpaceAndComments()
    var token = Token(kind: .end, start: UInt32(truncatingIfNeeded: place), end: 0)
    if hasSpace { token.flags.insert(.spaceBefore) }
    guard let first = byte() else {
      token.end = token.start
      return token
    }
    consume(first, into: &token)
    token.end = UInt32(truncatingIfNeeded: place)
    return token
  }

  /// Whether white space was passed. Comments are passed too, but are no space.
  private mutating func skipSpaceAndComments() -> Bool {
    var hasSpace = false
    while place < end {
      let byte = bytes[place]
      if byte.isCSSSpace {
        hasSpace = true
        place += 1
      } else if byte == UInt8(ascii: "/"), self.byte(1) == UInt8(ascii: "*") {
        place = Scanner.endOfComment(bytes, at: place, end: end)
      } else {
        break
      }
    }
    return hasSpace
  }

  private mutating func consume(_ first: UInt8, into token: inout Token) {
    switch first {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): consumeString(first, into: &token)
    case UInt8(ascii: "#"): consumeHash(into: &token)
    case UInt8(ascii: "@"): consumeAt(into: &token)
    case UInt8(ascii: "+"), UInt8(ascii: "."):
      startsNumber(at: place) ? consumeNumber(into: &token) : consumeDelim(into: &token)
    case UInt8(ascii: "-"): consumeMinus(into: &token)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): consumeNumber(into: &token)
    case UInt8(ascii: "<")
    where byte(1) == UInt8(ascii: "!") && byte(2) == UInt8(ascii: "-") && byte(3) == UInt8(ascii: "-"):
      place += 4
      token.kind = .cdo
    case UInt8(ascii: "\\"): startsIdent(at: place) ? consumeIdentLike(into: &token) : consumeDelim(into: &token)
    default:
      if first.isIdentStart { return consumeIdentLike(into: &token) }
      guard let kind = Self.punctuation(first) else { return consumeDelim(into: &token) }
      place += 1
      token.kind = kind
    }
  }

  private static func punctuation(_ byte: UInt8) -> Token.Kind? {
    switch byte {
    case UInt8(ascii: "("): .openParen
    case UInt8(ascii: ")"): .closeParen
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: ";"): .semicolon
    case UInt8(ascii: "["): .openSquare
    case UInt8(ascii: "]"): .closeSquare
    case UInt8(ascii: "{"): .openCurly
    case UInt8(ascii: "}"): .closeCurly
    default: nil
    }
  }

  private mutating func consumeDelim(into token: inout Token) {
    token.kind = .delim
    token.delim = bytes[place]
    place += 1
  }

  private mutating func consumeMinus(into token: inout Token) {
    if startsNumber(at: place) {
      consumeNumber(into: &token)
    } else if byte(1) == UInt8(ascii: "-"), byte(2) == UInt8(ascii: ">") {
      place += 3
      token.kind = .cdc
    } else if startsIdent(at: place) {
      consumeIdentLike(into: &token)
    } else {
      consumeDelim(into: &token)
    }
  }

  private mutating func consumeHash(into token: inout Token) {
    guard let next = byte(1), next.isIdent || isEscape(at: place + 1) else { return consumeDelim(into: &token) }
    if startsIdent(at: place + 1) { token.flags.insert(.isID) }
    place += 1
    consumeName(into: &token)
    token.kind = .hash
  }

  private mutating func consumeAt(into token: inout Token) {
    guard startsIdent(at: place + 1) else { return consumeDelim(into: &token) }
    place += 1
    consumeName(into: &token)
    token.kind = .atKeyword
  }

  private func isEscape(at place: Int) -> Bool {
    place < end && bytes[place] == UInt8(ascii: "\\") && place + 1 < end && !bytes[place + 1].isNewline
  }

  private func startsIdent(at place: Int) -> Bool {
    guard place < end else { return false }
    if bytes[place] == UInt8(ascii: "-") {
      guard place + 1 < end else { return false }
      return bytes[place + 1].isIdentStart || bytes[place + 1] == UInt8(ascii: "-") || isEscape(at: place + 1)
    }
    return bytes[place].isIdentStart || isEscape(at: place)
  }

  private func startsNumber(at place: Int) -> Bool {
    var place = place
    if place < end, bytes[place] == UInt8(ascii: "+") || bytes[place] == UInt8(ascii: "-") { place += 1 }
    guard place < end else { return false }
    if bytes[place].isDigit { return true }
    return bytes[place] == UInt8(ascii: ".") && place + 1 < end && bytes[place + 1].isDigit
  }

  private mutating func consumeName(into token: inout Token) {
    token.textStart = UInt32(truncatingIfNeeded: place)
    var bits = Atom.seed
    while place < end {
      let byte = bytes[place]
      if byte.isIdent, byte != 0 {
        bits = bits.adding(byte.lowercased)
        place += 1
      } else if byte == 0 || isEscape(at: place) {
        token.flags.insert(.escaped)
        place = byte == 0 ? place + 1 : Scanner.endOfEscape(bytes, at: place, end: end)
      } else {
        break
      }
    }
    token.textEnd = UInt32(truncatingIfNeeded: place)
    token.atom = bits.finished
    if token.flags.contains(.escaped) {
      token.atom = Atom(lowercasing: Escapes.decoded(bytes, from: Int(token.textStart), to: place))
    }
  }

  private mutating func consumeIdentLike(into token: inout Token) {
    consumeName(into: &token)
    token.kind = .ident
    guard byte() == UInt8(ascii: "(") else { return }
    place += 1
    token.kind = .function
    guard token.atom == Self.urlAtom else { return }
    var ahead = place
    while ahead < end, bytes[ahead].isCSSSpace { ahead += 1 }
    if ahead < end, bytes[ahead] == UInt8(ascii: "\"") || bytes[ahead] == UInt8(ascii: "'") { return }
    place = ahead
    let (textEnd, after, isBad) = Scanner.endOfURL(bytes, at: place, end: end)
    token.kind = isBad ? .badURL : .url
    token.textStart = UInt32(truncatingIfNeeded: place)
    token.textEnd = UInt32(truncatingIfNeeded: textEnd)
    place = after
  }

  private static let urlAtom = Atom(hashing: "url")

  private mutating func consumeString(_ quote: UInt8, into token: inout Token) {
    place += 1
    token.textStart = UInt32(truncatingIfNeeded: place)
    token.kind = .string
    while place < end {
      let byte = bytes[place]
      if byte == quote {
        token.textEnd = UInt32(truncatingIfNeeded: place)
        place += 1
        return
      }
      if byte.isNewline {
        token.kind = .badString
        break
      }
      if byte == UInt8(ascii: "\\") || byte == 0 { token.flags.insert(.escaped) }
      place += byte == UInt8(ascii: "\\") && place + 1 < end ? 2 : 1
    }
    token.textEnd = UInt32(truncatingIfNeeded: place)
  }

  private mutating func consumeNumber(into token: inout Token) {
    token.kind = .number
    token.number = NumberScanner.number(bytes, at: &place, end: end, flags: &token.flags)
    if byte() == UInt8(ascii: "%") {
      place += 1
      token.kind = .percentage
    } else if startsIdent(at: place) {
      consumeName(into: &token)
      token.kind = .dimension
    }
  }
}

/// Reads numbers (CSS Syntax 3, section 4.3.12).
enum NumberScanner {
  static func number(_ bytes: [UInt8], at place: inout Int, end: Int, flags: inout Token.Flags) -> Double {
    var sign = 1.0
    flags.insert(.integer)
    if bytes[place] == UInt8(ascii: "+") || bytes[place] == UInt8(ascii: "-") {
      flags.insert(.signed)
      if bytes[place] == UInt8(ascii: "-") { sign = -1 }
      place += 1
    }
    var mantissa = 0.0
    var scale = 0
    while place < end, bytes[place].isDigit {
      mantissa = mantissa * 10 + Double(bytes[place] - UInt8(ascii: "0"))
      place += 1
    }
    if place + 1 < end, bytes[place] == UInt8(ascii: "."), bytes[place + 1].isDigit {
      flags.remove(.integer)
      place += 1
      while place < end, bytes[place].isDigit {
        if scale > -18 {
          mantissa = mantissa * 10 + Double(bytes[place] - UInt8(ascii: "0"))
          scale -= 1
        }
        place += 1
      }
    }
    scale += exponent(bytes, at: &place, end: end, flags: &flags)
    return bounded(sign * scaled(mantissa, by: scale))
  }

  private static func exponent(_ bytes: [UInt8], at place: inout Int, end: Int, flags: inout Token.Flags) -> Int {
    guard place + 1 < end, bytes[place] | 0x20 == UInt8(ascii: "e") else { return 0 }
    var ahead = place + 1
    var sign = 1
    if bytes[ahead] == UInt8(ascii: "+") || bytes[ahead] == UInt8(ascii: "-") {
      if bytes[ahead] == UInt8(ascii: "-") { sign = -1 }
      ahead += 1
    }
    guard ahead < end, bytes[ahead].isDigit else { return 0 }
    flags.remove(.integer)
    var value = 0
    while ahead < end, bytes[ahead].isDigit {
      value = min(value * 10 + Int(bytes[ahead] - UInt8(ascii: "0")), 1000)
      ahead += 1
    }
    place = ahead
    return sign * value
  }

  private static func scaled(_ mantissa: Double, by exponent: Int) -> Double {
    guard exponent != 0, mantissa != 0 else { return mantissa }
    var power = 1.0
    for _ in 0..<min(abs(exponent), 400) { power *= 10 }
    return exponent < 0 ? mantissa / power : mantissa * power
  }

  /// Browsers keep numbers in 32 bits; a limit keeps later arithmetic from overflowing.
  private static func bounded(_ value: Double) -> Double {
    value.isNaN ? 0 : min(max(value, -3.4e38), 3.4e38)
  }
}

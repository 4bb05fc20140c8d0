/// A token of CSS Syntax 3, section 4, without white space: a token knows whether space stands before it.
struct Token: Sendable, Equatable {
  enum Kind: UInt8, Sendable {
    case ident, function, atKeyword, hash, string, badString, url, badURL, delim, number, percentage, dimension
    case cdo, cdc, colon, semicolon, comma, openSquare, closeSquare, openParen, closeParen, openCurly, closeCurly, end
  }

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    static let spaceBefore = Flags(rawValue: 1)
    static let integer = Flags(rawValue: 2)
    static let signed = Flags(rawValue: 4)
    static let escaped = Flags(rawValue: 8)
    /// A hash that is an identifier, so can be an id selector.
    static let isID = Flags(rawValue: 16)
  }

  var kind: Kind
  var flags: Flags = []
  /// A delimiter's byte.
  var delim: UInt8 = 0
  /// The whole token in the source.
  var start: UInt32
  var end: UInt32
  /// The name or text inside it: without `@`, `#`, quotes, `(`; the unit of a dimension.
  var textStart: UInt32 = 0
  var textEnd: UInt32 = 0
  var number = 0.0
  /// The name in lower case: of idents, functions, at-keywords; the unit of dimensions.
  var atom: Atom = 0

  var hasSpaceBefore: Bool { flags.contains(.spaceBefore) }
  var isInteger: Bool { flags.contains(.integer) }

  func isDelim(_ byte: UInt8) -> Bool { kind == .delim && delim == byte }
}

/// Undoes escapes in a piece of a sheet.
enum Escapes {
  /// The text of a token's name or string (CSS Syntax 3, section 4.3.7, “Consume an escaped code point”).
  static func decoded(_ bytes: [UInt8], from start: Int, to end: Int) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(end - start)
    var place = start
    while place < end {
      let byte = bytes[place]
      place += 1
      if byte == 0 {
        result += [0xEF, 0xBF, 0xBD]
      } else if byte != UInt8(ascii: "\\") {
        result.append(byte)
      } else {
        appendEscape(bytes, at: &place, end: end, to: &result)
      }
    }
    return result
  }

  private static func appendEscape(_ bytes: [UInt8], at place: inout Int, end: Int, to result: inout [UInt8]) {
    guard place < end else {
      result += [0xEF, 0xBF, 0xBD]
      return
    }
    var value: UInt32 = 0
    var digits = 0
    while digits < 6, place < end, let digit = bytes[place].hexValue {
      value = value << 4 | digit
      digits += 1
      place += 1
    }
    if digits == 0 {
      if bytes[place].isNewline {
        if bytes[place] == 0x0D, place + 1 < end, bytes[place + 1] == 0x0A { place += 1 }
        place += 1
        return
      }
      result.append(bytes[place])
      place += 1
      return
    }
    if place < end, bytes[place].isCSSSpace {
      if bytes[place] == 0x0D, place + 1 < end, bytes[place + 1] == 0x0A { place += 1 }
      place += 1
    }
    let scalar = value == 0 ? nil : Unicode.Scalar(value)
    result.append(contentsOf: String(Character(scalar ?? "\u{FFFD}")).utf8)
  }
}

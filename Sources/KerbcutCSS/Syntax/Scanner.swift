/// Finds the ends of comments, strings, addresses and blocks in a sheet without making tokens, which is what makes a
/// sheet cheap: most of its declarations are never asked for.
enum Scanner {
  /// The place behind a comment that starts at `place`.
  static func endOfComment(_ bytes: [UInt8], at place: Int, end: Int) -> Int {
    var place = place + 2
    while place + 1 < end {
      if bytes[place] == UInt8(ascii: "*"), bytes[place + 1] == UInt8(ascii: "/") { return place + 2 }
      place += 1
    }
    return end
  }

  /// The place behind an escape that starts with the backslash at `place`.
  static func endOfEscape(_ bytes: [UInt8], at place: Int, end: Int) -> Int {
    var place = place + 1
    guard place < end else { return end }
    guard bytes[place].hexValue != nil else { return place + 1 }
    var digits = 0
    while digits < 6, place < end, bytes[place].hexValue != nil {
      digits += 1
      place += 1
    }
    if place < end, bytes[place].isCSSSpace {
      place += bytes[place] == 0x0D && place + 1 < end && bytes[place + 1] == 0x0A ? 2 : 1
    }
    return place
  }

  /// The place behind a string that starts with the quote at `place`; a newline ends it too.
  static func endOfString(_ bytes: [UInt8], at place: Int, end: Int) -> Int {
    let quote = bytes[place]
    var place = place + 1
    while place < end {
      let byte = bytes[place]
      if byte == quote { return place + 1 }
      if byte.isNewline { return place }
      place += byte == UInt8(ascii: "\\") && place + 1 < end ? 2 : 1
    }
    return end
  }

  /// Where an unquoted address ends, the place behind its `)`, and whether it is malformed.
  static func endOfURL(_ bytes: [UInt8], at start: Int, end: Int) -> (textEnd: Int, after: Int, isBad: Bool) {
    var place = start
    while place < end {
      let byte = bytes[place]
      if byte == UInt8(ascii: ")") { return (place, place + 1, false) }
      if byte.isCSSSpace {
        let textEnd = place
        while place < end, bytes[place].isCSSSpace { place += 1 }
        if place == end { return (textEnd, end, false) }
        if bytes[place] == UInt8(ascii: ")") { return (textEnd, place + 1, false) }
        return (textEnd, endOfBadURL(bytes, at: place, end: end), true)
      }
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "(") {
        return (place, endOfBadURL(bytes, at: place, end: end), true)
      }
      place += byte == UInt8(ascii: "\\") && place + 1 < end ? 2 : 1
    }
    return (end, end, false)
  }

  private static func endOfBadURL(_ bytes: [UInt8], at start: Int, end: Int) -> Int {
    var place = start
    while place < end {
      if bytes[place] == UInt8(ascii: ")") { return place + 1 }
      place += bytes[place] == UInt8(ascii: "\\") && place + 1 < end ? 2 : 1
    }
    return end
  }

  /// What stopped a scan.
  enum Stop { case openCurly, semicolon, closeCurly, end }

  /// Goes over component values from `place` to the first of `{`, `;` (if asked for) or an unmatched `}` outside
  /// brackets. `place` is then at that byte.
  static func skip(_ bytes: [UInt8], at place: inout Int, end: Int, stopsAtSemicolon: Bool) -> Stop {
    while place < end {
      switch bytes[place] {
      case UInt8(ascii: "{"): return .openCurly
      case UInt8(ascii: "}"): return .closeCurly
      case UInt8(ascii: ";") where stopsAtSemicolon: return .semicolon
      case UInt8(ascii: "("), UInt8(ascii: "["): skipBlock(bytes, at: &place, end: end)
      default: skipByte(bytes, at: &place, end: end)
      }
    }
    return .end
  }

  /// Goes behind the block whose opening bracket is at `place`. Answers whether it holds a `{` or `@` directly inside.
  @discardableResult
  static func skipBlock(_ bytes: [UInt8], at place: inout Int, end: Int) -> Bool {
    if bytes[place] == UInt8(ascii: "("), isURL(bytes, openParen: place) {
      var start = place + 1
      while start < end, bytes[start].isCSSSpace { start += 1 }
      if start < end, bytes[start] != UInt8(ascii: "\""), bytes[start] != UInt8(ascii: "'") {
        place = endOfURL(bytes, at: start, end: end).after
        return false
      }
    }
    var closers: [UInt8] = [closer(of: bytes[place])]
    var hasNested = false
    place += 1
    while place < end {
      let byte = bytes[place]
      switch byte {
      case UInt8(ascii: "(") where isURL(bytes, openParen: place):
        skipURL(bytes, at: &place, end: end, closers: &closers)
      case UInt8(ascii: "{"), UInt8(ascii: "("), UInt8(ascii: "["):
        if byte == UInt8(ascii: "{"), closers.count == 1 { hasNested = true }
        closers.append(closer(of: byte))
        place += 1
      case UInt8(ascii: "}"), UInt8(ascii: ")"), UInt8(ascii: "]"):
        place += 1
        guard closers.last == byte else { continue }
        closers.removeLast()
        if closers.isEmpty { return hasNested }
      case UInt8(ascii: "@"):
        if closers.count == 1 { hasNested = true }
        place += 1
      default: skipByte(bytes, at: &place, end: end)
      }
    }
    return hasNested
  }

  private static func skipURL(_ bytes: [UInt8], at place: inout Int, end: Int, closers: inout [UInt8]) {
    var start = place + 1
    while start < end, bytes[start].isCSSSpace { start += 1 }
    if start < end, bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'") {
      closers.append(UInt8(ascii: ")"))
      place = start
    } else {
      place = endOfURL(bytes, at: start, end: end).after
    }
  }

  /// Goes over one byte that opens or closes nothing, or over the comment, string or escape that it starts.
  @inline(__always)
  static func skipByte(_ bytes: [UInt8], at place: inout Int, end: Int) {
    switch bytes[place] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): place = endOfString(bytes, at: place, end: end)
    case UInt8(ascii: "/") where place + 1 < end && bytes[place + 1] == UInt8(ascii: "*"):
      place = endOfComment(bytes, at: place, end: end)
    case UInt8(ascii: "\\"): place = min(place + 2, end)
    default: place += 1
    }
  }

  private static func closer(of byte: UInt8) -> UInt8 { byte == UInt8(ascii: "(") ? UInt8(ascii: ")") : byte + 2 }

  private static func isURL(_ bytes: [UInt8], openParen place: Int) -> Bool {
    guard place >= 3, bytes[place - 1] | 0x20 == UInt8(ascii: "l"), bytes[place - 2] | 0x20 == UInt8(ascii: "r"),
      bytes[place - 3] | 0x20 == UInt8(ascii: "u")
    else { return false }
    return place == 3 || !bytes[place - 4].isIdent
  }
}

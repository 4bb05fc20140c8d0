import KerbcutText

/// Finds functions and their bodies in the UTF-8 of scripts.
enum ScriptFunctions {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  /// The bodies of functions by name; the last definition wins.
  static func find(in bytes: Bytes) -> [String: String] {
    var found: [String: String] = [:]
    var start = 0
    while found.count < 2_000, let word = place(of: "function", in: bytes, from: start) {
      start = word + 8
      let head = start..<min(bytes.count, start + 200)
      guard let opening = bytes[head].firstIndex(of: UInt8(ascii: "(")) else { continue }
      var name = text(trimmed(start..<opening, in: bytes), of: bytes)
      if name.isEmpty { name = assignedName(before: word, in: bytes) }
      guard !name.isEmpty, isName(name), let brace = bytes[head].firstIndex(of: UInt8(ascii: "{")) else { continue }
      found[name] = balanced(bytes, from: brace + 1, open: "{", close: "}")
    }
    addArrows(in: bytes, to: &found)
    return found
  }

  /// Adds arrow functions with a body in braces that are assigned to a name: `tick = (step) => { … }`.
  private static func addArrows(in bytes: Bytes, to found: inout [String: String]) {
    var start = 0
    while found.count < 2_000, let arrow = place(of: "=>", in: bytes, from: start) {
      start = arrow + 2
      guard let brace = bytes[start...].firstIndex(where: { !isSpace($0) }), bytes[brace] == UInt8(ascii: "{") else {
        continue
      }
      let name = assignedName(before: parameters(before: arrow, in: bytes), in: bytes)
      guard !name.isEmpty, isName(name) else { continue }
      found[name] = balanced(bytes, from: brace + 1, open: "{", close: "}")
    }
  }

  /// Where the parameters of an arrow function start, and `async` before them.
  private static func parameters(before arrow: Int, in bytes: Bytes) -> Int {
    var head = trimmed(max(0, arrow - 200)..<arrow, in: bytes)
    if let last = head.last, bytes[last] == UInt8(ascii: ")") {
      head = head.lowerBound..<(bytes[head].lastIndex(of: UInt8(ascii: "(")) ?? head.lowerBound)
    } else {
      while let last = head.last, isNamePart(bytes[last]) { head.removeLast() }
    }
    head = trimmed(head, in: bytes)
    return bytes[head].suffix(5).elementsEqual("async".utf8) ? head.upperBound - 5 : head.upperBound
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte) }

  /// The text up to the bracket that closes one opened before; at most 20,000 characters.
  static func balanced(_ bytes: Bytes, from start: Int, open: Unicode.Scalar, close: Unicode.Scalar) -> String {
    let open = UInt8(truncatingIfNeeded: open.value)
    let close = UInt8(truncatingIfNeeded: close.value)
    var depth = 1
    var end = start
    var count = 0
    while end < bytes.count {
      let byte = bytes[end]
      let isContinued = byte & 0xC0 == 0x80 || byte == 0x0A && end > start && bytes[end - 1] == 0x0D
      if !isContinued {
        if count == 20_000 { break }
        count += 1
      }
      if byte == open { depth += 1 }
      if byte == close { depth -= 1 }
      if depth == 0 { break }
      end += 1
    }
    return text(start..<end, of: bytes)
  }

  static func place(of sign: StaticString, in bytes: Bytes, from start: Int) -> Int? {
    sign.withUTF8Buffer { ByteSearch.place(of: $0, in: bytes, from: start) }
  }

  static func place(ofText sign: String, in bytes: Bytes, from start: Int) -> Int? {
    sign.withBytes { ByteSearch.place(of: $0, in: bytes, from: start) }
  }

  /// Whether a quoted word comes next, white space aside.
  static func isQuoted(_ word: String, in bytes: Bytes, from start: Int) -> Bool {
    var place = start
    while place < bytes.count, bytes.whiteSpaceLength(at: place) > 0 { place += bytes.whiteSpaceLength(at: place) }
    guard place < bytes.count else { return false }
    let quote = bytes[place]
    guard quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "`") else { return false }
    let end = place + 1 + word.utf8.count
    return end < bytes.count && bytes[end] == quote && bytes[(place + 1)..<end].elementsEqual(word.utf8)
  }

  /// The name in `name = function` or `name: function`.
  private static func assignedName(before end: Int, in bytes: Bytes) -> String {
    let before = trimmed(max(0, end - 80)..<end, in: bytes)
    guard let last = before.last, bytes[last] == UInt8(ascii: "=") || bytes[last] == UInt8(ascii: ":") else {
      return ""
    }
    let name = trimmed(before.dropLast(), in: bytes)
    var start = name.upperBound
    while start > name.lowerBound, isNamePart(bytes[start - 1]) { start -= 1 }
    return text(start..<name.upperBound, of: bytes)
  }

  private static func isName(_ name: String) -> Bool {
    name.utf8.allSatisfy { isNamePart($0) || $0 == UInt8(ascii: "*") }
  }

  static func isNamePart(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$")
      || (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }

  private static func trimmed(_ range: Range<Int>, in bytes: Bytes) -> Range<Int> {
    var range = range
    while let first = range.first, isSpace(bytes[first]) { range.removeFirst() }
    while let last = range.last, isSpace(bytes[last]) { range.removeLast() }
    return range
  }

  private static func text(_ range: Range<Int>, of bytes: Bytes) -> String {
    String(decoding: Bytes(rebasing: bytes[range]), as: UTF8.self)
  }
}

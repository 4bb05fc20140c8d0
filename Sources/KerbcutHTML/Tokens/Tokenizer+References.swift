extension Tokenizer {
  /// Appends what the reference at the `&` stands for to the side text and returns where the input goes on
  /// (sections 13.2.5.72 to 13.2.5.80). What is no reference is copied as it stands.
  mutating func appendReference(_ ampersand: Int, to end: Int, inAttribute: Bool) -> Int {
    let start = ampersand + 1
    guard start < end else {
      side.append(UInt8(ascii: "&"))
      return start
    }
    if bytes[start] == UInt8(ascii: "#") { return appendNumericReference(ampersand, to: end) }
    guard CharacterReferences.isAlphanumeric(bytes[start]) else {
      side.append(UInt8(ascii: "&"))
      return start
    }
    guard let match = references.longestMatch(bytes, from: start, to: end) else {
      return appendUnknownReference(ampersand, to: end, inAttribute: inAttribute)
    }
    let next = start + match.length
    if !match.hasSemicolon {
      let follower = next < end ? bytes[next] : 0
      if inAttribute, follower == UInt8(ascii: "=") || CharacterReferences.isAlphanumeric(follower) {
        side.append(from: bytes + ampersand, count: next - ampersand)
        return next
      }
      error("missing-semicolon-after-character-reference", at: next)
    }
    for byte in match.text { side.append(byte) }
    return next
  }

  /// The ambiguous ampersand state.
  private mutating func appendUnknownReference(_ ampersand: Int, to end: Int, inAttribute: Bool) -> Int {
    var at = ampersand + 1
    while at < end, CharacterReferences.isAlphanumeric(bytes[at]) { at += 1 }
    if at < end, bytes[at] == UInt8(ascii: ";") { error("unknown-named-character-reference", at: at) }
    side.append(from: bytes + ampersand, count: at - ampersand)
    return at
  }

  private mutating func appendNumericReference(_ ampersand: Int, to end: Int) -> Int {
    var at = ampersand + 2
    let isHex = at < end && bytes[at] | 0x20 == UInt8(ascii: "x")
    if isHex { at += 1 }
    let digits = at
    var value: UInt32 = 0
    while at < end, let digit = Self.digit(bytes[at], isHex: isHex) {
      // Above the last code point the value no longer matters, and must not overflow.
      if value <= 0x10_FFFF { value = value * (isHex ? 16 : 10) + digit }
      at += 1
    }
    guard at > digits else {
      error("absence-of-digits-in-numeric-character-reference", at: at)
      side.append(from: bytes + ampersand, count: at - ampersand)
      return at
    }
    if at < end, bytes[at] == UInt8(ascii: ";") {
      at += 1
    } else {
      error("missing-semicolon-after-character-reference", at: at)
    }
    append(codePoint(value, at: at))
    return at
  }

  private static func digit(_ byte: UInt8, isHex: Bool) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46 where isHex, 0x61...0x66 where isHex: UInt32((byte | 0x20) - 0x61 + 10)
    default: nil
    }
  }

  /// The numeric character reference end state.
  private mutating func codePoint(_ value: UInt32, at offset: Int) -> UInt32 {
    switch value {
    case 0:
      error("null-character-reference", at: offset)
      return 0xFFFD
    case 0x11_0000...:
      error("character-reference-outside-unicode-range", at: offset)
      return 0xFFFD
    case 0xD800...0xDFFF:
      error("surrogate-character-reference", at: offset)
      return 0xFFFD
    case 0x80...0x9F:
      error("control-character-reference", at: offset)
      return CharacterReferences.replacements[Int(value - 0x80)]
    case 0x01...0x08, 0x0B, 0x0D...0x1F, 0x7F:
      error("control-character-reference", at: offset)
      return value
    case 0xFDD0...0xFDEF:
      error("noncharacter-character-reference", at: offset)
      return value
    default:
      if value & 0xFFFE == 0xFFFE { error("noncharacter-character-reference", at: offset) }
      return value
    }
  }

  /// Appends a code point, no surrogate, in UTF-8.
  mutating func append(_ value: UInt32) {
    switch value {
    case 0..<0x80: side.append(UInt8(value))
    case 0x80..<0x800:
      side.append(UInt8(0xC0 | value >> 6))
      side.append(UInt8(0x80 | value & 0x3F))
    case 0x800..<0x1_0000:
      side.append(UInt8(0xE0 | value >> 12))
      side.append(UInt8(0x80 | value >> 6 & 0x3F))
      side.append(UInt8(0x80 | value & 0x3F))
    default:
      side.append(UInt8(0xF0 | value >> 18 & 0x07))
      side.append(UInt8(0x80 | value >> 12 & 0x3F))
      side.append(UInt8(0x80 | value >> 6 & 0x3F))
      side.append(UInt8(0x80 | value & 0x3F))
    }
  }

  mutating func appendReplacement() { append(0xFFFD) }
}

extension String {
  /// Runs of white space made one space, none at the ends.
  public var collapsed: String {
    var text = self
    return text.withUTF8 { bytes in
      guard !bytes.isCollapsed else { return self }
      return String(unsafeUninitializedCapacity: bytes.count) { kept in
        var count = 0
        var index = 0
        var isGap = false
        while index < bytes.count {
          let space = bytes.whiteSpaceLength(at: index)
          if space > 0 {
            isGap = count > 0
            index += space
            continue
          }
          if isGap {
            kept[count] = 0x20
            count += 1
          }
          isGap = false
          kept[count] = bytes[index]
          count += 1
          index += 1
        }
        return count
      }
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether there is no white space but single spaces between other text.
  package var isCollapsed: Bool {
    var isAfterSpace = true
    var index = 0
    while index < count {
      let byte = self[index]
      if byte == UInt8(ascii: " ") {
        if isAfterSpace { return false }
        isAfterSpace = true
      } else {
        if byte < 0x20 && byte >= 0x09 || byte >= 0xC2 && whiteSpaceLength(at: index) > 0 { return false }
        isAfterSpace = false
      }
      index += 1
    }
    return !isAfterSpace || isEmpty
  }

  /// How many bytes of white space (Unicode’s White_Space) start here in valid UTF-8; 0 if none does.
  @inlinable
  package func whiteSpaceLength(at index: Int) -> Int {
    let byte = self[index]
    if byte < 0x80 { return byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte) ? 1 : 0 }
    guard byte == 0xC2 || byte == 0xE1 || byte == 0xE2 || byte == 0xE3, index + 1 < count else { return 0 }
    let second = self[index + 1]
    if byte == 0xC2 { return second == 0xA0 || second == 0x85 ? 2 : 0 }
    guard index + 2 < count else { return 0 }
    let third = self[index + 2]
    switch (byte, second) {
    case (0xE1, 0x9A): return third == 0x80 ? 3 : 0
    case (0xE2, 0x80): return (0x80...0x8A).contains(third) || third == 0xA8 || third == 0xA9 || third == 0xAF ? 3 : 0
    case (0xE2, 0x81): return third == 0x9F ? 3 : 0
    case (0xE3, 0x80): return third == 0x80 ? 3 : 0
    default: return 0
    }
  }
}

extension StringProtocol {
  /// The text in lower case: what `lowercased()` makes, at the cost of bytes where few letters are not ASCII.
  ///
  /// The standard library makes a string for each scalar as soon as one is not ASCII: one curly apostrophe on a page.
  public var inLowerCase: String {
    withBytes { bytes in
      if bytes.allSatisfy({ $0 < 0x80 && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }) {
        return String(self)
      }
      return LowerCase.lowered(bytes)
    }
  }
}

/// Lower case by scalars, as the standard library has it: without regard to language and neighbours.
enum LowerCase {
  static func lowered(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var lowered: [UInt8] = []
    lowered.reserveCapacity(bytes.count + 8)
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte < 0x80 {
        lowered.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        place += 1
        continue
      }
      let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      let end = min(place + length, bytes.count)
      append(bytes[place..<end], to: &lowered)
      place = end
    }
    return String(decoding: lowered, as: UTF8.self)
  }

  private static func append(_ scalar: Slice<UnsafeBufferPointer<UInt8>>, to lowered: inout [UInt8]) {
    let lead = scalar[scalar.startIndex]
    if scalar.count == 2, lead <= 0xD1 {
      let value = Int(lead & 0x1F) << 6 | Int(scalar[scalar.startIndex + 1] & 0x3F)
      let small = twoByte[value]
      if small != 0 {
        lowered.append(UInt8(0xC0 | small >> 6))
        lowered.append(UInt8(0x80 | small & 0x3F))
        return
      }
    } else if isWithoutCase(scalar) {
      lowered.append(contentsOf: scalar)
      return
    }
    for scalar in String(decoding: scalar, as: UTF8.self).unicodeScalars {
      lowered.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }

  /// Whether a scalar is in a range that has no case: general punctuation, and U+3000 to U+9FFF.
  private static func isWithoutCase(_ scalar: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard scalar.count == 3 else { return false }
    let lead = scalar[scalar.startIndex]
    return lead == 0xE2 && scalar[scalar.startIndex + 1] == 0x80 || (0xE3...0xE9).contains(lead)
  }

  /// The small form of each scalar below U+0480, where it takes two bytes too; else 0.
  private static let twoByte: [UInt16] = (0..<0x480).map { value in
    guard value >= 0x80, let scalar = Unicode.Scalar(UInt32(value)) else { return 0 }
    let small = Array(scalar.properties.lowercaseMapping.unicodeScalars)
    guard small.count == 1, (0x80..<0x800).contains(small[0].value) else { return 0 }
    return UInt16(small[0].value)
  }
}

/// The text of a list as other programs write it: UTF-8, or UTF-16 with its mark as PowerShell does.
enum ListText {
  static func text(_ bytes: [UInt8]) -> String {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return String(decoding: bytes.dropFirst(3), as: UTF8.self) }
    if bytes.starts(with: [0xFF, 0xFE]) { return String(decoding: units(bytes.dropFirst(2), low: 0), as: UTF16.self) }
    if bytes.starts(with: [0xFE, 0xFF]) { return String(decoding: units(bytes.dropFirst(2), low: 1), as: UTF16.self) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func units(_ bytes: ArraySlice<UInt8>, low: Int) -> [UInt16] {
    stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { place in
      UInt16(bytes[place + low]) | UInt16(bytes[place + 1 - low]) << 8
    }
  }
}

// What an address says at a glance, from its UTF-8 as written and without parsing it: asked of every link of a page.

extension WebAddress {
  private static func hostRange(in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard let slashes = schemeEnd(in: bytes) else { return nil }
    var start = slashes
    while start < bytes.count, bytes[start] == UInt8(ascii: "/") { start += 1 }
    var end = start
    while end < bytes.count, !isDelimiter(bytes[end]) { end += 1 }
    if let at = bytes[start..<end].lastIndex(of: 0x40) { start = at + 1 }
    if let colon = bytes[start..<end].firstIndex(of: UInt8(ascii: ":")) { end = colon }
    return start..<end
  }

  /// The host, lower case.
  package static func host(in bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard let range = hostRange(in: bytes), !range.isEmpty else { return nil }
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self).lowercased()
  }

  package static func path(in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var start = 0
    if let host = hostRange(in: bytes), !host.isEmpty, let slashes = schemeEnd(in: bytes) {
      start = slashes
      while start < bytes.count, bytes[start] == UInt8(ascii: "/") { start += 1 }
      while start < bytes.count, !isDelimiter(bytes[start]) { start += 1 }
    }
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "?"), bytes[end] != UInt8(ascii: "#") { end += 1 }
    return start..<end
  }

  /// What stands behind the last dot of the path, lower case, if that ends in a file name with one.
  package static func fileExtension(in bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let path = UnsafeBufferPointer(rebasing: bytes[path(in: bytes)])
    var end = path.count
    while end > 0, path[end - 1] == UInt8(ascii: "/") { end -= 1 }
    var dot = end - 1
    while dot >= 0, path[dot] != UInt8(ascii: "."), path[dot] != UInt8(ascii: "/") { dot -= 1 }
    guard dot > 0, path[dot] == UInt8(ascii: "."), path[dot - 1] != UInt8(ascii: "/") else { return nil }
    return String(decoding: UnsafeBufferPointer(rebasing: path[(dot + 1)..<end]), as: UTF8.self).lowercased()
  }

  /// Behind `http:`, `https:` or nothing, before two slashes.
  private static func schemeEnd(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    for scheme: StaticString in ["//", "http://", "https://"] {
      let count = scheme.utf8CodeUnitCount
      guard bytes.count >= count else { return nil }
      let isSame = scheme.withUTF8Buffer { sign in
        (0..<count).allSatisfy { bytes[$0].inLowerCase == sign[$0] }
      }
      if isSame { return count - 2 }
    }
    return nil
  }

  private static func isDelimiter(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }
}

extension String {
  /// Whether a host is the domain or lies below it.
  public func isWithin(_ domain: String) -> Bool { self == domain || hasSuffix("." + domain) }
}

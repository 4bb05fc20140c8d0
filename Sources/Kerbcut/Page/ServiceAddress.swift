import KerbcutHTML

extension Page {
  /// The host that the page is or would be served from, lower case: of its address, else of its canonical link.
  public var host: String? {
    if let host = lists.host { return host }
    let host = findHost()
    lists.host = .some(host)
    return host
  }

  private func findHost() -> String? {
    if let address = snapshot.address, let host = Self.host(of: address) { return host }
    return canonicalAddress.flatMap(Self.host)
  }

  /// The path of the page's address, else of its canonical link.
  public var addressPath: String? {
    let address = snapshot.address.flatMap { Self.host(of: $0) == nil ? nil : $0 } ?? canonicalAddress
    return address.map(Self.path)
  }

  private var canonicalAddress: String? {
    elements(named: .link).first { $0.has(.rel, "canonical") }?.attribute(.href)?.collapsed
  }

  /// Whether the host is one that carries the GOV.UK brand.
  public var isOnGOVUK: Bool {
    guard let host else { return false }
    return host == "www.gov.uk" || host == "gov.uk" || host.isWithin("service.gov.uk") || host.isWithin("blog.gov.uk")
  }

  /// Whether the host is known, and is neither one of GOV.UK nor a machine on which work is tried out.
  public var isOffGOVUK: Bool {
    guard let host else { return false }
    return !isOnGOVUK && !host.isWithin("localhost") && !host.allSatisfy { $0.isNumber || $0 == "." }
      && !host.isWithin("publishing.service.gov.uk") && !host.hasSuffix(".test") && !host.hasSuffix(".local")
  }

  /// The host of an absolute address of the web, lower case, without port.
  public static func host(of address: String) -> String? {
    address.withBytes(AddressParts.hostName)
  }

  /// The path of an address, without query and fragment.
  public static func path(of address: String) -> String {
    address.withBytes { bytes in
      let path = AddressParts.path(in: bytes)
      return path.count == bytes.count
        ? address : String(decoding: UnsafeBufferPointer(rebasing: bytes[path]), as: UTF8.self)
    }
  }
}

/// Where host and path of an address stand in its UTF-8.
private enum AddressParts {
  static func host(in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard let slashes = schemeEnd(in: bytes) else { return nil }
    var start = slashes
    while start < bytes.count, bytes[start] == 0x2F { start += 1 }
    var end = start
    while end < bytes.count, !isDelimiter(bytes[end]) { end += 1 }
    if let at = bytes[start..<end].lastIndex(of: 0x40) { start = at + 1 }
    if let colon = bytes[start..<end].firstIndex(of: 0x3A) { end = colon }
    return start..<end
  }

  /// The host, lower case.
  static func hostName(in bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard let range = host(in: bytes), !range.isEmpty else { return nil }
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self).lowercased()
  }

  static func path(in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var start = 0
    if let host = host(in: bytes), !host.isEmpty, let slashes = schemeEnd(in: bytes) {
      start = slashes
      while start < bytes.count, bytes[start] == 0x2F { start += 1 }
      while start < bytes.count, !isDelimiter(bytes[start]) { start += 1 }
    }
    var end = start
    while end < bytes.count, bytes[end] != 0x3F, bytes[end] != 0x23 { end += 1 }
    return start..<end
  }

  /// What stands behind the last dot of the path, lower case, if that ends in a file name with one.
  static func fileExtension(in bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let path = UnsafeBufferPointer(rebasing: bytes[path(in: bytes)])
    var end = path.count
    while end > 0, path[end - 1] == 0x2F { end -= 1 }
    var dot = end - 1
    while dot >= 0, path[dot] != 0x2E, path[dot] != 0x2F { dot -= 1 }
    guard dot > 0, path[dot] == 0x2E, path[dot - 1] != 0x2F else { return nil }
    return String(decoding: UnsafeBufferPointer(rebasing: path[(dot + 1)..<end]), as: UTF8.self).lowercased()
  }

  /// Behind `http:`, `https:` or nothing, before two slashes.
  private static func schemeEnd(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    for scheme: StaticString in ["//", "http://", "https://"] {
      let count = scheme.utf8CodeUnitCount
      guard bytes.count >= count else { return nil }
      let isSame = scheme.withUTF8Buffer { sign in
        (0..<count).allSatisfy { UTF8Text.lower(bytes[$0]) == sign[$0] }
      }
      if isSame { return count - 2 }
    }
    return nil
  }

  private static func isDelimiter(_ byte: UInt8) -> Bool { byte == 0x2F || byte == 0x3F || byte == 0x23 }
}

extension String {
  /// Whether a host is the domain or lies below it.
  public func isWithin(_ domain: String) -> Bool { self == domain || hasSuffix("." + domain) }
}

extension Element {
  /// The address as written, trimmed; empty where there is none.
  public var address: String { attribute(.href)?.collapsed ?? "" }

  /// The host of the address, if that is an absolute one of the web: what `Page.host(of:)` says of it.
  public var addressHost: String? {
    guard let value = value(.href) else { return nil }
    if value.contains(where: { $0 <= 0x20 || $0 >= 0x80 }) { return Page.host(of: address) }
    return value.withContiguousStorageIfAvailable(AddressParts.hostName) ?? nil
  }

  /// Whether the address, trimmed, begins with a text, ASCII case aside: `link.hasAddress(startingWith: "mailto:")`.
  public func hasAddress(startingWith sign: StaticString) -> Bool {
    guard let value = value(.href) else { return false }
    return value.withContiguousStorageIfAvailable { bytes in
      var place = 0
      while place < bytes.count, case let space = bytes.whiteSpaceLength(at: place), space > 0 { place += space }
      let count = sign.utf8CodeUnitCount
      return bytes.count - place >= count
        && sign.withUTF8Buffer { sign in
          (0..<count).allSatisfy { UTF8Text.lower(bytes[place + $0]) == UTF8Text.lower(sign[$0]) }
        }
    } ?? false
  }

  /// Whether the address, trimmed, begins with one of these texts, ASCII case aside.
  public func hasAddress(startingWithAnyOf signs: StaticString...) -> Bool {
    signs.contains { hasAddress(startingWith: $0) }
  }

  /// Whether following the link leads nowhere: `#`, nothing, or a script.
  public var leadsNowhere: Bool {
    let address = address
    return address.isEmpty || address == "#" || hasAddress(startingWith: "javascript:")
  }

  /// The last part of the address after a dot, lower case, if the address ends in a file name with one.
  public var addressExtension: String? {
    guard let value = value(.href), value.contains(UInt8(ascii: ".")) else { return nil }
    if value.contains(where: { $0 <= 0x20 || $0 >= 0x80 }) { return address.withBytes(AddressParts.fileExtension) }
    return value.withContiguousStorageIfAvailable(AddressParts.fileExtension) ?? nil
  }
}

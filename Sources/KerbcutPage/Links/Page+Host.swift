import KerbcutBasics
import KerbcutHTML
import KerbcutText

extension Page {
  /// The host that the page is or would be served from, lower case: of its address, else of its canonical link.
  public var host: String? { view(Place.self).host }
}

extension PageLinks {
  /// The path of the page's own address, else of its canonical link.
  public var ownPath: String? { page.view(Place.self).path }
}

/// Where a page is served from.
private struct Place: PageView {
  let host: String?
  let path: String?

  init(_ page: Page) {
    let canonical = page.elements(named: .link).first { $0.has(.rel, "canonical") }?.attribute(.href)?.collapsed
    let own = page.snapshot.address.flatMap { WebAddress.host(of: $0) == nil ? nil : $0 }
    let address = own ?? canonical
    host = address.flatMap(WebAddress.host(of:))
    path = address.map(WebAddress.path(of:))
  }
}

extension WebAddress {
  /// The host of an absolute address of the web, lower case, without port.
  public static func host(of address: String) -> String? { address.withBytes(Self.host(in:)) }

  /// The path of an address, without query and fragment.
  public static func path(of address: String) -> String {
    address.withBytes { bytes in
      let path = Self.path(in: bytes)
      return path.count == bytes.count
        ? address : String(decoding: UnsafeBufferPointer(rebasing: bytes[path]), as: UTF8.self)
    }
  }
}

extension Element {
  /// The address as written, trimmed; empty where there is none.
  public var address: String { attribute(.href)?.collapsed ?? "" }

  /// The host of the address, if that is an absolute one of the web: what `WebAddress.host(of:)` says of it.
  public var addressHost: String? {
    guard let value = value(.href) else { return nil }
    if value.contains(where: { $0 <= 0x20 || $0 >= 0x80 }) { return WebAddress.host(of: address) }
    return value.withContiguousStorageIfAvailable(WebAddress.host) ?? nil
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
          (0..<count).allSatisfy { bytes[place + $0].inLowerCase == sign[$0].inLowerCase }
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
    if value.contains(where: { $0 <= 0x20 || $0 >= 0x80 }) { return address.withBytes(WebAddress.fileExtension) }
    return value.withContiguousStorageIfAvailable(WebAddress.fileExtension) ?? nil
  }
}

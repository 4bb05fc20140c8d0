import KerbcutHTML

extension Page {
  /// The host that the page is or would be served from, lower case: of its address, else of its canonical link.
  public var host: String? {
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
    let text = address.lowercased()
    guard text.hasPrefix("http://") || text.hasPrefix("https://") || text.hasPrefix("//") else { return nil }
    guard let slashes = text.firstIndex(of: "/") else { return nil }
    let rest = text[slashes...].drop { $0 == "/" }
    var host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    if let at = host.lastIndex(of: "@") { host = host[host.index(after: at)...] }
    if let colon = host.firstIndex(of: ":") { host = host[..<colon] }
    return host.isEmpty ? nil : String(host)
  }

  /// The path of an address, without query and fragment.
  public static func path(of address: String) -> String {
    var rest = address[...]
    if let scheme = host(of: address).flatMap({ _ in rest.firstIndex(of: "/") }) {
      rest = rest[scheme...].drop { $0 == "/" }.drop { $0 != "/" && $0 != "?" && $0 != "#" }
    }
    return String(rest.prefix { $0 != "?" && $0 != "#" })
  }
}

extension String {
  /// Whether a host is the domain or lies below it.
  public func isWithin(_ domain: String) -> Bool { self == domain || hasSuffix("." + domain) }
}

extension Element {
  /// The address as written, trimmed; empty where there is none.
  public var address: String { attribute(.href)?.collapsed ?? "" }

  /// Whether following the link leads nowhere: `#`, nothing, or a script.
  public var leadsNowhere: Bool {
    let address = address.lowercased()
    return address.isEmpty || address == "#" || address.hasPrefix("javascript:")
  }

  /// The last part of the address after a dot, lower case, if the address ends in a file name with one.
  public var addressExtension: String? {
    let file = Page.path(of: address).split(separator: "/").last ?? ""
    guard let dot = file.lastIndex(of: "."), dot != file.startIndex else { return nil }
    return String(file[file.index(after: dot)...]).lowercased()
  }
}

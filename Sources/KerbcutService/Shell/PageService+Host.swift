import Kerbcut

extension PageService {
  /// Whether the host is one that carries the GOV.UK brand.
  public var isOnGOVUK: Bool {
    guard let host = page.host else { return false }
    return host == "www.gov.uk" || host == "gov.uk" || host.isWithin("service.gov.uk") || host.isWithin("blog.gov.uk")
  }

  /// Whether the host is known, and is neither one of GOV.UK nor a machine on which work is tried out.
  public var isOffGOVUK: Bool {
    guard let host = page.host else { return false }
    return !isOnGOVUK && !host.isWithin("localhost") && !host.allSatisfy { $0.isNumber || $0 == "." }
      && !host.isWithin("publishing.service.gov.uk") && !host.hasSuffix(".test") && !host.hasSuffix(".local")
  }
}

import KerbcutBasics
public import KerbcutHTML
import KerbcutText

extension Page {
  /// The address that the page is or would be served from, if anyone said.
  public var address: WebAddress? { snapshot.address.flatMap { WebAddress($0) } }

  /// What relative references of the page resolve against (HTML Standard, “document base URL”). A page that no address
  /// is known of is taken as a file at its path.
  public var baseAddress: WebAddress { references.base }
}

extension Document {
  /// The document base URL: the first `base` element with an `href`, else the fallback.
  public func baseAddress(fallback: WebAddress) -> WebAddress {
    let base = (NodeID.root..<treeEnd).first { name(of: $0) == .base && hasAttribute(.href, of: $0) }
    guard let base, let written = string(.href, of: base) else { return fallback }
    guard let address = WebAddress(written, base: fallback) else { return fallback }
    return ["data", "javascript"].contains(address.scheme) ? fallback : address
  }
}

extension Element {
  /// The address in an attribute, resolved; nil if there is none or it cannot be parsed.
  public func resolvedAddress(_ attribute: Name) -> WebAddress? {
    self.attribute(attribute).flatMap(page.references.resolved)
  }
}

public import Kerbcut

/// A page that is to be got: small, so that a list of many costs little.
public struct PageReference: Sendable, Hashable {
  /// What identifies it among the pages of its source.
  public let key: String
  /// What people call it: a path or an address, without passwords and tokens.
  public let name: String
  /// What relative references resolve against.
  public let base: WebAddress
  /// The address that the page is served from, if known.
  public let address: WebAddress?
  /// The folder that was asked for, of a page that is no served one; nil where there is none.
  public let folder: String?
  private let token: Token

  /// - Parameter token: how the source gets the page. Nobody else understands it.
  public init(
    key: String, name: String, base: WebAddress, address: WebAddress? = nil, folder: String? = nil,
    token: some Hashable & Sendable
  ) {
    self.key = key
    self.name = name
    self.base = base
    self.address = address
    self.folder = folder
    self.token = Token(value: token)
  }

  /// What people call the site that the page belongs to: its host, `www.` aside, else the folder that was asked for.
  public var site: String {
    guard let address, let host = address.host, !host.isEmpty else { return folder ?? "" }
    let name = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    return name + (address.port.map { ":\($0)" } ?? "")
  }

  /// The token, if it is of the kind that the asking source makes; nil for a page of another source.
  public func token<Value>(as kind: Value.Type) -> Value? { token.value as? Value }

  /// The same page as one of another folder's site.
  func inFolder(_ folder: String) -> PageReference {
    PageReference(self, folder: folder)
  }

  private init(_ page: PageReference, folder: String) {
    (key, name, base, address, token) = (page.key, page.name, page.base, page.address, page.token)
    self.folder = folder
  }

  private struct Token: Sendable, Hashable {
    let value: any Hashable & Sendable

    static func == (left: Token, right: Token) -> Bool { AnyHashable(left.value) == AnyHashable(right.value) }
    func hash(into hasher: inout Hasher) { hasher.combine(AnyHashable(value)) }
  }
}

public import Kerbcut

/// An answer that sends whoever asked elsewhere.
///
/// A page is followed to where it may be the same page: another path of its server, the same name with `https`, with or
/// without `www`. Whatever else an answer names was not asked for: a page at another host is another page, and a request
/// that a stranger's answer makes could reach what only this machine can reach.
public struct Redirect: Sendable, Equatable {
  private let from: WebAddress
  private let written: String
  /// The status of the answer.
  public let status: Int

  /// Nil for an answer that is none.
  public init?(_ response: Response) {
    guard [301, 302, 303, 307, 308].contains(response.status), let written = response.headers["location"]?.first else {
      return nil
    }
    from = response.address
    self.written = written
    status = response.status
  }

  /// Where it leads, as it may be told.
  public var told: String {
    String((WebAddress(written, base: from)?.withoutSecrets.description ?? written.withoutSecrets).prefix(200))
  }

  /// The address to ask next; nil if it is not to be followed.
  public func target(options: FetchOptions) -> WebAddress? {
    guard let target = WebAddress(written, base: from), target.isHTTP else { return nil }
    if let origin = options.redirectOrigin { return target.isSameOrigin(as: origin) ? target : nil }
    return from.isSameServer(as: target) ? target : nil
  }
}

extension WebAddress {
  /// Whether another address is one of the same server: of the same name and port, `www.` and a step from `http` to
  /// `https` aside.
  func isSameServer(as other: WebAddress) -> Bool {
    guard let host, let otherHost = other.host, host.withoutWWW == otherHost.withoutWWW else { return false }
    if (scheme, other.scheme) == ("http", "https") { return port == nil || other.port == nil || port == other.port }
    return scheme == other.scheme && port == other.port
  }
}

extension String {
  fileprivate var withoutWWW: Substring { hasPrefix("www.") ? dropFirst(4) : self[...] }
}

/// An address (URL) in parts, parsed, resolved and normalised as browsers do (WHATWG URL Standard).
///
/// Host names outside ASCII stay as written, in lower case: they are compared and shown, never looked up from here.
public struct WebAddress: Hashable, Sendable {
  /// In lower case, without the colon.
  public let scheme: String
  /// User name and password as written.
  public let user: String?
  /// In lower case; nil for addresses without an authority such as `mailto:`.
  public let host: String?
  /// Nil where it is the scheme's own.
  public let port: Int?
  /// With a leading slash where the scheme has paths; normalised, percent-encoded.
  public let path: String
  /// Without the question mark.
  public let query: String?
  /// Without the number sign.
  public let fragment: String?

  init(
    scheme: String, user: String? = nil, host: String?, port: Int? = nil, path: String, query: String? = nil,
    fragment: String? = nil
  ) {
    self.scheme = scheme
    self.user = user
    self.host = host
    self.port = port
    self.path = path
    self.query = query
    self.fragment = fragment
  }

  /// Parses an address, relative ones against `base`; nil where the Standard fails.
  public init?(_ text: some StringProtocol, base: WebAddress? = nil) {
    var parser = WebAddressParser(Array(text.utf8))
    guard let address = parser.parse(base: base) else { return nil }
    self = address
  }

  /// The address of a local file: `file:` and its path. Steps out of the working directory are dropped.
  public init(filePath: String) {
    let path = WebAddressParser.normalisedPath(Array(filePath.utf8), isSpecial: false)
    self.init(scheme: "file", host: "", path: path)
  }

  /// Whether the scheme is `http` or `https`.
  public var isHTTP: Bool { scheme == "http" || scheme == "https" }

  /// Scheme, host and port; nil for schemes without origins.
  public var origin: String? {
    guard Self.defaultPorts.keys.contains(scheme), let host else { return nil }
    return "\(scheme)://\(host)" + (port.map { ":\($0)" } ?? "")
  }

  public func isSameOrigin(as other: WebAddress) -> Bool { origin != nil && origin == other.origin }

  public var withoutFragment: WebAddress {
    WebAddress(scheme: scheme, user: user, host: host, port: port, path: path, query: query)
  }

  public var withoutQuery: WebAddress { WebAddress(scheme: scheme, user: user, host: host, port: port, path: path) }

  /// The parts of the path between slashes, percent-encoding decoded. The last is empty where the path ends in a slash.
  public var pathSegments: [String] {
    path.drop { $0 == "/" }.split(separator: "/", omittingEmptySubsequences: false).map { Self.decoded($0) }
  }

  /// The text with percent-encoded bytes decoded.
  public static func decoded(_ text: some StringProtocol) -> String {
    String(decoding: WebAddressParser.percentDecoded(Array(text.utf8)), as: UTF8.self)
  }

  static let defaultPorts = ["http": 80, "https": 443, "ws": 80, "wss": 443, "ftp": 21]
}

extension WebAddress: CustomStringConvertible {
  /// The address in full, as the Standard serialises it.
  public var description: String {
    var text = scheme + ":"
    if let host {
      text += "//"
      if let user { text += user + "@" }
      text += host
      if let port { text += ":\(port)" }
    }
    text += path
    if let query { text += "?" + query }
    if let fragment { text += "#" + fragment }
    return text
  }
}

extension WebAddress {
  /// The parameters of the query by name, as written; the last of a name wins.
  package var parameters: [Substring: Substring] {
    var found: [Substring: Substring] = [:]
    for part in (query ?? "").split(separator: "&") {
      let name = part.prefix { $0 != "=" }
      found[name] = part.dropFirst(name.count + 1)
    }
    return found
  }
}

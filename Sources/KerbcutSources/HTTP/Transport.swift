public import Kerbcut

/// Gets what stands under an address. The only door to the network: what is behind it can be replaced.
public protocol Transport: Sendable {
  /// The answer after redirects, whatever its status.
  func response(to address: WebAddress, options: FetchOptions) async throws(FetchError) -> Response
}

/// An answer of a server.
public struct Response: Sendable, Equatable {
  /// The address that answered, after redirects.
  public var address: WebAddress
  public var status: Int
  /// By lower-case name.
  public var headers: [String: [String]]
  public var body: [UInt8]
  /// How long the answer took, in seconds. What a page refers to has one time limit together.
  public var seconds = 0.0

  public init(
    address: WebAddress, status: Int, headers: [String: [String]] = [:], body: [UInt8], seconds: Double = 0
  ) {
    self.seconds = seconds
    self.address = address
    self.status = status
    self.headers = headers
    self.body = body
  }

  public var mediaType: MediaType {
    headers["content-type"]?.last.map { MediaType(header: $0) } ?? MediaType(essence: "")
  }

  /// The headers, cookies without their values: what a cookie is called and how it is protected is the page's business,
  /// what is in it is nobody's.
  var headersWithoutSecrets: [String: [String]] {
    var headers = headers
    headers["set-cookie"] = headers["set-cookie"]?.map { cookie in
      let name = cookie.prefix { $0 != "=" && $0 != ";" }
      let attributes = cookie.drop { $0 != ";" }
      return name.utf8.count < cookie.prefix { $0 != ";" }.utf8.count ? "\(name)=…\(attributes)" : cookie
    }
    return headers
  }
}

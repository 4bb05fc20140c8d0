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

  public init(address: WebAddress, status: Int, headers: [String: [String]] = [:], body: [UInt8]) {
    self.address = address
    self.status = status
    self.headers = headers
    self.body = body
  }

  public var mediaType: MediaType {
    headers["content-type"]?.last.map { MediaType(header: $0) } ?? MediaType(essence: "")
  }
}

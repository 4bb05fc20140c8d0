/// What was fetched or rendered, before parsing.
public struct Snapshot: Sendable, Equatable {
  /// What people call the page: a path as given or an address. Places in reports start with it.
  public var path: String
  /// The address that the page is or would be served from, if known; relative references resolve against it.
  public var address: String?
  public var bytes: [UInt8]
  /// The media type without parameters, for example `text/html`.
  public var mediaType: String
  /// The charset that the transport named.
  public var charset: String?
  /// The status of the response; nil for a file.
  public var status: Int?
  /// The headers of the response by lower-case name; nil for a file.
  public var headers: [String: [String]]?

  public init(
    path: String, address: String? = nil, bytes: [UInt8], mediaType: String = "text/html", charset: String? = nil,
    status: Int? = nil, headers: [String: [String]]? = nil
  ) {
    self.path = path
    self.address = address
    self.bytes = bytes
    self.mediaType = mediaType
    self.charset = charset
    self.status = status
    self.headers = headers
  }
}

/// What a file is, by its name or by a `Content-Type` header.
public struct MediaType: Sendable, Equatable {
  /// Type and subtype in lower case, for example `text/html`.
  public var essence: String
  /// The `charset` parameter.
  public var charset: String?

  public init(essence: String, charset: String? = nil) {
    self.essence = essence
    self.charset = charset
  }

  /// Reads a `Content-Type` header (MIME Sniffing Standard, section 4.4, the parts that pages need).
  public init(header: String) {
    let parts = header.split(separator: ";", omittingEmptySubsequences: false)
    essence = parts.first.map { $0.trimming(while: Self.isSpace).lowercased() } ?? ""
    for part in parts.dropFirst() {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, pair[0].trimming(while: Self.isSpace).lowercased() == "charset", charset == nil else {
        continue
      }
      let value = pair[1].trimming(while: Self.isSpace).filter { $0 != "\"" }
      charset = value.isEmpty ? nil : value
    }
  }

  /// The type of a file by the end of its name; nil if it says nothing.
  public init?(path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."),
      let essence = Self.byExtension[name[name.index(after: dot)...].lowercased()]
    else { return nil }
    self.init(essence: essence)
  }

  /// Whether it is a page that can be audited.
  public var isPage: Bool { Self.pageTypes.contains(essence) }

  /// The ends of names that make a file in a folder a page.
  package static let pageExtensions: Set = ["html", "htm", "xhtml", "xht", "shtml"]

  private static let pageTypes: Set = [
    "text/html", "application/xhtml+xml", "image/svg+xml", "application/xml", "text/xml",
  ]

  private static let byExtension = [
    "html": "text/html", "htm": "text/html", "shtml": "text/html", "xhtml": "application/xhtml+xml",
    "xht": "application/xhtml+xml", "svg": "image/svg+xml", "xml": "application/xml", "css": "text/css",
    "js": "text/javascript", "mjs": "text/javascript", "json": "application/json", "pdf": "application/pdf",
    "txt": "text/plain", "vtt": "text/vtt", "woff": "font/woff", "woff2": "font/woff2",
    "avif": "image/avif", "bmp": "image/bmp", "gif": "image/gif", "ico": "image/x-icon", "jfif": "image/jpeg",
    "jpeg": "image/jpeg", "jpg": "image/jpeg", "png": "image/png", "tif": "image/tiff", "tiff": "image/tiff",
    "webp": "image/webp",
    "aac": "audio/aac", "flac": "audio/flac", "m4a": "audio/mp4", "mp3": "audio/mpeg", "oga": "audio/ogg",
    "ogg": "audio/ogg", "opus": "audio/ogg", "wav": "audio/wav",
    "m4v": "video/mp4", "mov": "video/quicktime", "mp4": "video/mp4", "mpeg": "video/mpeg", "ogv": "video/ogg",
    "webm": "video/webm",
  ]

  /// HTTP's white space (Fetch Standard, “HTTP whitespace”).
  private static func isSpace(_ character: Character) -> Bool { " \t\n\r".contains(character) }
}

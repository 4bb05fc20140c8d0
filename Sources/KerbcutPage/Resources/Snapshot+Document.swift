public import KerbcutHTML

extension Snapshot {
  /// The parsed document: by the HTML parser, or by the XML parser where the media type says so.
  public func document(isScripting: Bool = true, encoding: String? = nil, collectsParseErrors: Bool = false) -> Document
  {
    var options = ParseOptions()
    options.collectsParseErrors = collectsParseErrors
    options.isScripting = isScripting
    options.transportCharset = charset
    options.encodingOverride = encoding
    return isXML ? Document.parse(xml: bytes, options: options) : Document.parse(html: bytes, options: options)
  }

  /// Whether the media type is an XML type (MIME Sniffing Standard, “XML MIME type”).
  public var isXML: Bool { mediaType.hasSuffix("+xml") || mediaType == "text/xml" || mediaType == "application/xml" }
}

extension SourceText {
  /// Decodes the bytes of a file: the encoding as the HTML Standard decides it (section 13.2.3), the text as the
  /// Encoding Standard reads it. Malformed parts become U+FFFD.
  init(decoding bytes: [UInt8], options: ParseOptions, isXML: Bool) {
    let choice = EncodingChoice(of: bytes, options: options, isXML: isXML)
    let decoded = TextDecoder.decode(bytes, skipping: choice.mark, as: choice.encoding)
    self.init(
      bytes: decoded.bytes, encoding: choice.encoding.name, encodingSource: choice.source,
      byteOrderMarkLength: choice.mark, hasReplacements: decoded.hasReplacements)
  }
}

/// Which encoding a file is read in, and why.
struct EncodingChoice {
  var encoding: TextEncoding
  var source: SourceText.EncodingSource
  /// The length of the byte order mark.
  var mark = 0

  init(of bytes: [UInt8], options: ParseOptions, isXML: Bool) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      (encoding, source, mark) = (.utf8, .byteOrderMark, 3)
    } else if bytes.starts(with: [0xFE, 0xFF]), let utf16 = TextEncoding(label: "utf-16be".utf8) {
      (encoding, source, mark) = (utf16, .byteOrderMark, 2)
    } else if bytes.starts(with: [0xFF, 0xFE]), let utf16 = TextEncoding(label: "utf-16le".utf8) {
      (encoding, source, mark) = (utf16, .byteOrderMark, 2)
    } else if let named = options.encodingOverride.flatMap({ TextEncoding(label: $0.utf8) }) {
      (encoding, source) = (named, .option)
    } else if let named = options.transportCharset.flatMap({ TextEncoding(label: $0.utf8) }) {
      (encoding, source) = (named, .transport)
    } else if !isXML, let named = EncodingPrescan.encoding(of: bytes) {
      (encoding, source) = (named, .meta)
    } else if let named = EncodingPrescan.xmlEncoding(of: bytes) {
      (encoding, source) = (named, .xmlDeclaration)
    } else {
      encoding = isXML ? .utf8 : TextEncoding(label: options.fallbackEncoding.utf8) ?? .windows1252
      source = .fallback
    }
  }
}

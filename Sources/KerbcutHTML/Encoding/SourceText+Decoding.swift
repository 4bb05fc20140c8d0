extension SourceText {
  /// Decodes the bytes of a file.
  init(decoding bytes: [UInt8], options: ParseOptions, isXML: Bool) {
    var bytes = bytes
    var mark = 0
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      bytes.removeFirst(3)
      mark = 3
    }
    let text = String(decoding: bytes, as: UTF8.self)
    self.init(
      bytes: Array(text.utf8), encoding: "UTF-8", encodingSource: .fallback, byteOrderMarkLength: mark,
      hasReplacements: false)
  }
}

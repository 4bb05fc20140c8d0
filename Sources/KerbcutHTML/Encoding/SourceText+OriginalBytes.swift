extension SourceText {
  /// The offsets into the file's own bytes that belong to offsets into the decoded text, in the same order.
  ///
  /// An offset inside a character gives the start of that character, one behind the end the length of the file. `file`
  /// must be the bytes that the text was decoded from; nothing of them is kept. Costs one pass over them at most, and
  /// nothing for a file in well-formed UTF-8.
  public func originalOffsets(of offsets: [Int], in file: [UInt8]) -> [Int] {
    let isCopy = encoding == TextEncoding.utf8.name && !hasReplacements
    guard !isCopy, let encoding = TextEncoding(label: encoding.utf8) else {
      return offsets.map { min(max($0, 0) + byteOrderMarkLength, file.count) }
    }
    var found = [Int](repeating: file.count, count: offsets.count)
    let order = offsets.indices.sorted { offsets[$0] < offsets[$1] }
    var next = 0
    var (inFile, inText) = (byteOrderMarkLength, 0)
    EncodedUnits(file, as: encoding).walk(from: byteOrderMarkLength) { fileCount, textCount in
      while next < order.count, offsets[order[next]] < inText + textCount {
        found[order[next]] = inFile
        next += 1
      }
      inFile += fileCount
      inText += textCount
      return next < order.count
    }
    return found
  }
}

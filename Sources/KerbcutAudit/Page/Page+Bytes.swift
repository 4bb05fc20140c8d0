internal import Kerbcut

extension Page {
  /// What is said of bytes that are no text in the page's encoding; nil if all are.
  var undecoded: String? {
    let source = document.source
    let all = replacementCount(source.bytes)
    guard all > 0, !source.encoding.hasPrefix("UTF-16") else { return nil }
    let found = source.encoding == "UTF-8" ? all - replacementCount(snapshot.bytes) : all
    guard found > 0 else { return nil }
    return
      "\(found) places hold bytes that are no text in \(source.encoding), the encoding of the page: they are read as ‘�’."
  }

  /// How often `�` stands in UTF-8. A search by `ranges(of:)` would cost as much as the parse.
  private func replacementCount(_ bytes: some RandomAccessCollection<UInt8>) -> Int {
    var (count, rest) = (0, bytes[...])
    while let found = rest.firstIndex(of: 0xEF) {
      rest = rest[found...]
      if rest.starts(with: [0xEF, 0xBF, 0xBD]) { count += 1 }
      rest = rest.dropFirst()
    }
    return count
  }
}

extension String {
  /// The text with what Unicode joins to characters before it written out, byte by byte. Swift takes `é` in one and in
  /// two code points for equal; two files whose names differ in that are two pages. Most names are their own.
  var withMarksApart: String {
    guard unicodeScalars.contains(where: \.isJoined) else { return self }
    return unicodeScalars.map { scalar in
      guard scalar.isJoined else { return String(scalar) }
      return String(scalar).utf8.map { "%" + String($0, radix: 16, uppercase: true) }.joined()
    }.joined()
  }
}

extension Unicode.Scalar {
  /// Whether the character is one of those that have another form in one code point.
  fileprivate var isJoined: Bool {
    guard value >= 0x300 else { return false }
    switch value {
    case 0x1160...0x11FF, 0x2126, 0x212A, 0x212B: return true
    default: return properties.canonicalCombiningClass != .notReordered
    }
  }
}

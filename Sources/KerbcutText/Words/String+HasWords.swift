extension String {
  /// Whether there are at least so many words. Reads no further than it must in almost any text.
  public func hasWords(_ least: Int) -> Bool {
    if withBytes({ Self.hasPlainWords(least, $0) }) { return true }
    let start = utf8.prefix(least * 32)
    // The last word may be cut, and what is cut may be a word only as long as it is.
    if start.count < utf8.count, String(decoding: start, as: UTF8.self).wordCount > least + 1 { return true }
    return wordCount >= least
  }
  /// Whether there are so many words before the first byte that is not ASCII: of most texts enough to say yes.
  private static func hasPlainWords(_ least: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var count = 0
    var isWord = false
    for byte in bytes {
      guard byte < 0x80 else { return false }
      let isLetterOrNumber = (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
      if isLetterOrNumber {
        isWord = true
      } else if byte != UInt8(ascii: "'"), byte != UInt8(ascii: "-"), isWord {
        count += 1
        if count >= least { return true }
        isWord = false
      }
    }
    return count + (isWord ? 1 : 0) >= least
  }
}

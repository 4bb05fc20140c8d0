extension String {
  /// Whether there are at least so many words. Reads no further than it must in almost any text.
  public func hasWords(_ least: Int) -> Bool {
    let start = utf8.prefix(least * 32)
    // The last word may be cut, and what is cut may be a word only as long as it is.
    if start.count < utf8.count, String(decoding: start, as: UTF8.self).wordCount > least + 1 { return true }
    return wordCount >= least
  }
}

public import KerbcutText

extension PageText {
  /// The dates that words name, in English or Welsh.
  public func dates(in words: ArraySlice<Word>) -> [TextDate] { DateReader(string: string(of:)).dates(in: words) }
}

/// A list of selectors by itself, for configuration and questions.
public struct SelectorList: Sendable {
  let table: SelectorTable
  let selectors: [Int32]

  /// Parses a selector list; nil if a browser would refuse it.
  public init?(parsing text: String) {
    let bytes = Array(text.utf8)
    let tokens = Tokenizer.tokens(bytes)
    guard !tokens.isEmpty else { return nil }
    var parser = SelectorParser(table: SelectorTable(), bytes: bytes, tokens: tokens)
    guard let selectors = parser.ruleSelectors() else { return nil }
    table = parser.table
    self.selectors = selectors
  }
}

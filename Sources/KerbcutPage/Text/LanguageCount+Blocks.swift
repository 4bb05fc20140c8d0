public import KerbcutText

extension LanguageCount {
  /// Counts the words of blocks that are in a language, by its primary subtag, as the page says.
  public init(_ blocks: [TextBlock], declaredAs language: String) {
    guard let text = blocks.first?.page.text, let index = text.languages.firstIndex(of: language) else {
      self.init([])
      return
    }
    self.init(blocks.flatMap { $0.words.filter { $0.language == index } })
  }
}

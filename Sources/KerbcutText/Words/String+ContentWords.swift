extension String {
  /// The words that carry the meaning: lower case, without articles, pronouns and the like.
  public var contentWords: [String] {
    words.map { $0.inLowerCase }.filter { $0.count > 2 && !Self.smallWords.contains($0) }
  }

  private static let smallWords: Set<String> = [
    "the", "and", "for", "your", "you", "what", "are", "how", "did", "does", "have", "has", "this", "that", "with",
    "from", "which", "when", "who", "was", "were", "will", "our", "their", "eich", "beth", "chi", "gov", "page",
  ]
}

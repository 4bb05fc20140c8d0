import Kerbcut

/// Tells pages about accessibility statements, such as guidance and templates, from statements.
enum StatementGuidance {
  /// Words in a heading that make a subject of the statement.
  private static let headingWords: Set<String> = [
    "how", "write", "writing", "publish", "publishing", "sample", "example", "examples", "template", "templates",
    "guidance", "guide", "model", "requirements", "create", "creating", "generator", "about", "why", "need", "what",
    "review", "reviewing", "checklist", "training", "sut", "ysgrifennu", "canllawiau", "templed", "enghraifft",
  ]

  /// Whether a heading names a subject, not the page's own statement.
  static func isNamed(_ heading: String) -> Bool {
    let words = heading.inLowerCase.words
    if words.contains(where: { headingWords.contains(String($0)) }) { return true }
    // “Accessibility statements” are those of others.
    return heading.inLowerCase.holds("accessibility statements")
  }

  /// Sentences to those who write statements.
  private static let signs = [
    "your accessibility statement", "your statement", "you must publish", "you need to publish",
    "publish an accessibility",
    "write an accessibility", "writing an accessibility", "your organisation must", "the statement must",
    "statement should", "sample accessibility statement", "model accessibility statement",
    "accessibility statement template", "statement generator", "eich datganiad hygyrchedd",
  ]

  /// Whether a text, normalised, tells others how to write statements.
  static func isGiven(in text: String) -> Bool { signs.count { text.holds($0) } >= 2 }
}

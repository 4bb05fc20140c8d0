import Kerbcut

struct ContentWordsToAvoid: Check {
  static let about = About(
    id: "content-words-to-avoid",
    title: "Sentences use plain words",
    requirements: [.govuk(4), .wcag("3.1.5")],
    why: "Words that sound official are vague, and hard for people who read slowly.",
    fix: "Use the suggested word, or say exactly what you do.",
    guidance: .styleGuide("Words to avoid"),
    weight: .warning,
    profiles: ["govuk", "public", "council"]
  )

  let applicability = Applicability<Sentence>.prose(with: .wordsToAvoid, .wordsToWeigh)

  let expectations = [
    Expectation("The sentence has no word of the list of words to avoid") { (sentence: Sentence) in
      let found = sentence.matches(of: .wordsToAvoid).filter(\.isPlainWord)
      if !found.isEmpty { return sentence.verdict(on: found) { "“\($0.text)” is a word to avoid.\($0.advice)" } }
      let literal = sentence.matches(of: .literalSenses)
      let weighed = sentence.matches(of: .wordsToWeigh).filter { word in
        word.isPlainWord && !literal.contains { $0.words.indices.overlaps(word.words.indices) }
      }
      return sentence.verdict(on: weighed, weight: .notice) {
        "“\($0.text)” is often used in a vague sense.\($0.advice)"
      }
    }
  ]

  static let examples: [Example] = [
    .passed("plain words", "<p>Use the form to tell us about a change.</p>"),
    .failed("one word", "<p>You can ↓utilise the form.</p>"),
    .failed("an ending, and several words", "<p>We are ↓facilitating change in order to help.</p>"),
    .failed("hyphens", "<p>It is a ↓one-stop shop.</p>"),
    .failed("a word with another sense weighs less", "<p>We ↓deliver change.</p>"),
    .passed("a literal sense", "<p>She was in foster care. Pay in advance.</p>"),
    .passed(
      "a name, a quotation, code", "<p>Ask Empower Wales. They said ‘utilise it’. Type <code>utilise</code>.</p>"),
    .inapplicable("Welsh", #"<p lang="cy">Mae'r agenda yn newid.</p>"#),
  ]
}

extension PhraseMatch {
  /// Not (a part of) a name, and not the words of a link, which may be another page's title.
  fileprivate var isPlainWord: Bool { !isName && !words.contains(where: \.isLink) }
}

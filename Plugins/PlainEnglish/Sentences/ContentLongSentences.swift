import Kerbcut

struct ContentLongSentences: Check {
  static let about = About(
    id: "content-long-sentences",
    title: "Sentences are short",
    requirements: [.govuk(4), .wcag("3.1.5")],
    why: "Long sentences lose people, above all those who read slowly or in a second language.",
    fix: "Split them: one idea, one sentence.",
    guidance: .styleGuide("Sentence length"),
    weight: .warning,
    profiles: ["public", "govuk", "council", "nhs"]
  )

  /// How many words a sentence may have (GOV.UK style guide, “Sentence length”).
  var longest = 25
  /// Beyond this a single sentence is a warning.
  var muchTooLong = 40
  /// One long sentence in so many is a warning.
  var share = 10

  let applicability = Applicability("The paragraphs of the main content in English, together") { page in
    page.view(Prose.self).ofParagraphs.isEmpty ? [] : [page]
  }

  var expectations: [Expectation<Page>] {
    [
      Expectation("No sentence has more than 25 words") { page in
        let sentences = page.view(Prose.self).ofParagraphs
        let long = sentences.map { (sentence: $0, count: $0.wordCount) }.filter { $0.count > longest }
          .sorted { ($1.count, $0.sentence.number) < ($0.count, $1.sentence.number) }
        guard let worst = long.first else { return .passed }
        let isMany = long.count > 1 && long.count * share > sentences.count
        let message =
          long.count == 1
          ? "A sentence has \(worst.count) words, more than \(longest)."
          : "\(long.count) of \(sentences.count) sentences have more than \(longest) words, the longest \(worst.count)."
        return .failed(
          message, weight: isMany || worst.count > muchTooLong ? nil : .notice, at: worst.sentence.targetRange,
          evidence: long.prefix(3).map {
            Evidence("\($0.count) words", $0.sentence.text, at: $0.sentence.targetRange)
          }
        ).with(members: long.map { _ in "sentence" })
      }
    ]
  }

  static let examples: [Example] = [
    .passed("short", "<p>You can apply online. It takes 10 minutes.</p>"),
    .failed(
      "one very long",
      """
      <p>Apply. ↓You should know before you begin to fill in this form that we will ask you for the name of every person \
      who lives with you, the date on which each of them was born, the reason why they live with you, and what each of \
      them earned.</p>
      """),
    .failed(
      "a little too long",
      """
      <p>Apply. ↓We will ask you for the name of every person who lives with you, the date on which each of them was \
      born, and the reason why they came.</p>
      """),
    .passed("a list is not joined to its lead-in", "<p>Tell us:</p><ul><li>your name</li><li>your address</li></ul>"),
    .inapplicable("no paragraphs", "<h1>Apply</h1>"),
  ]
}

extension Sentence {
  /// The commitment and enforcement sentences of an accessibility statement have to be as they are.
  var isFixedByLaw: Bool { wordCount > 20 && text.holds("Accessibility Regulations 2018") }
}

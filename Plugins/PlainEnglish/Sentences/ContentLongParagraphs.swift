import Kerbcut

struct ContentLongParagraphs: Check {
  static let about = About(
    id: "content-long-paragraphs",
    title: "Paragraphs are short",
    requirements: [.govuk(4)],
    why: "Short blocks of text are easier to scan.",
    fix: "Split the paragraph, or make a list of it.",
    weight: .notice,
    profiles: ["public", "govuk", "council"]
  )

  /// How many sentences a paragraph may have.
  var most = 5

  let applicability = Applicability("Each paragraph of the main content") { page in
    page.mainBlocks.filter { $0.kind == .paragraph }
  }

  var expectations: [Expectation<TextBlock>] {
    [
      Expectation("It has at most 5 sentences") { paragraph in
        let count = paragraph.sentences.count
        return count > most ? .failed("This paragraph has \(count) sentences, more than \(most).") : .passed
      }
    ]
  }

  static let examples: [Example] = [
    .passed("two sentences", "<p>Apply. It is free.</p>"),
    .failed("six sentences", "<p>↓Wait. Read on. Choose one. Fill it in. Check it. Send it.</p>"),
    .inapplicable("no paragraph", "<h1>Apply</h1>"),
  ]
}

import Kerbcut

struct ContentLongParagraphs: Check {
  static let about = About(
    id: "content-long-paragraphs",
    title: "Paragraphs are short",
    requirements: [.govuk(4)],
    why: "Short blocks of text are easier to scan.",
    fix: "Split the paragraph, or make a list of it.",
    guidance: .contentDesign("Use clear language"),
    weight: .notice,
    profiles: ["public", "govuk", "council"]
  )

  /// How many sentences a paragraph may have.
  var most = 5

  var applicability: Applicability<TextBlock> {
    let most = most
    return Applicability("The first long paragraph of the main content, else its first paragraph") { page in
      let paragraphs = page.text.mainBlocks.filter { $0.kind == .paragraph }
      return (paragraphs.first { $0.sentenceCount > most } ?? paragraphs.first).map { [$0] } ?? []
    }
  }

  var expectations: [Expectation<TextBlock>] {
    [
      Expectation("It has at most 5 sentences") { paragraph in
        let count = paragraph.sentenceCount
        guard count > most else { return .passed }
        let others = paragraph.page.text.mainBlocks.filter {
          $0.kind == .paragraph && $0.number > paragraph.number && $0.sentenceCount > most
        }
        let rest =
          others.isEmpty ? "" : " \(others.count) more paragraph\(others.count == 1 ? " has" : "s have") too many."
        return .failed(
          "This paragraph has \(count) sentences, more than \(most)." + rest,
          evidence: others.prefix(50).map { Evidence("Also", String($0.text.prefix(80)), at: $0.targetRange) }
        ).with(members: ([paragraph] + others).map { _ in "paragraph" })
      }
    ]
  }

  static let examples: [Example] = [
    .passed("two sentences", "<p>Apply. It is free.</p>"),
    .failed("six sentences", "<p>↓Wait. Read on. Choose one. Fill it in. Check it. Send it.</p>"),
    .failed("two, told once", "<p>Stop.</p><p>↓A b. C d. E f. G h. I j. K l.</p><p>A b. C d. E f. G h. I j. K l.</p>"),
    .inapplicable("no paragraph", "<h1>Apply</h1>"),
  ]
}

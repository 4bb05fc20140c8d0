import Kerbcut

struct ContentBoldEmphasis: Check {
  static let about = About(
    id: "content-bold-emphasis",
    title: "Bold is for names of controls",
    requirements: [.govuk(4), .wcag("1.3.1")],
    why: "Bold lines look like headings but are not: people who jump from heading to heading miss them.",
    fix: "Make a heading of it, or take the bold away.",
    guidance: .styleGuide("Bold"),
    weight: .notice,
    profiles: ["govuk", "nhs"]
  )

  let applicability = Applicability("Each paragraph of the main content that is neither in a list nor a quotation") {
    page in
    page.text.mainBlocks.filter { $0.kind == .paragraph && !$0.isInList && !$0.isQuoted }
  }

  let expectations = [
    Expectation("It is not bold as a whole") { (paragraph: TextBlock) in
      guard paragraph.words.allSatisfy({ $0.traits.contains(.bold) }) else { return .passed }
      let text = paragraph.text.collapsed
      let isLikeHeading = paragraph.sentences.count == 1 && !(text.last.map { ".!,;".contains($0) } ?? false)
      return isLikeHeading && paragraph.isFollowedByPlainText && paragraph.wordCount < 13
        ? .failed("“\(text)” looks like a heading but is a bold paragraph.", weight: .warning)
        : .failed("The whole paragraph is bold.")
    }
  ]

  static let examples: [Example] = [
    .passed("the name of a button", "<p>Select <b>Save</b>.</p>"),
    .failed("a heading in disguise", "<p><strong>↓How to apply</strong></p><p>Fill in the form.</p>"),
    .failed("a bold paragraph", "<p><b>↓You must apply by May.</b></p>"),
    .inapplicable("no paragraph", "<h1><b>Fees</b></h1>"),
  ]
}

extension TextBlock {
  fileprivate var isFollowedByPlainText: Bool {
    let blocks = page.text.blocks
    guard number + 1 < blocks.count else { return false }
    let next = blocks[number + 1]
    return next.isInMain && (next.kind == .paragraph || next.kind == .listItem)
      && next.words.contains { !$0.traits.contains(.bold) }
  }
}

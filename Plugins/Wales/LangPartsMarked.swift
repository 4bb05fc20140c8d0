import Kerbcut

struct LangPartsMarked: Check {
  static let about = About(
    id: "lang-parts-marked",
    title: "Blocks in the other language of Wales say so",
    requirements: [.govuk(5), .wcag("3.1.2"), .wales(2)],
    why: "A screen reader reads the block with the sounds of the wrong language otherwise.",
    fix: "Add `lang` to the element.",
    weight: .warning,
    profiles: ["wales", "govuk", "public"],
    isAboutWholePage: true
  )

  let applicability = Applicability<TextBlock>(
    "Each block of at least 5 words that is clearly English or Welsh, on pages declared as either; of blocks in a row that "
      + "are in one wrong language, the first"
  ) {
    page in
    let declared = page.languages.content
    guard !declared.isEmpty else { return [] }
    var last: String?
    return page.text.blocks.filter { block in
      guard block.language == "en" || block.language == "cy", let actual = LanguageCount(block.words).winner(minimum: 5)
      else { return false }
      defer { last = actual == block.language ? nil : actual }
      return actual != last
    }
  }

  let expectations = [
    Expectation("Its language is declared") { (block: TextBlock) in
      let actual = LanguageCount(block.words).winner(minimum: 5)
      guard let actual, actual != block.language else { return .passed }
      return .failed("This text is in \(actual == "cy" ? "Welsh" : "English"), but declared as “\(block.language)”.")
    }
  ]

  static let examples: [Example] = [
    .passed("marked", #"<p>You can read this in Welsh.</p><p lang="cy">Mae'r dudalen ar gael yn Gymraeg.</p>"#),
    .failed("not marked", "<p>You can read this in Welsh.</p><p>↓Mae'r dudalen hefyd ar gael yn Gymraeg.</p>"),
    .failed(
      "a list, told once",
      "<p>You can read this in Welsh.</p><ul><li>↓Mae'r dudalen hefyd ar gael yn Gymraeg.</li>"
        + "<li>Mae'r ffurflen hefyd ar gael yn Gymraeg.</li></ul>"),
    .inapplicable("too short", "<p>Croeso</p>"),
  ]
}

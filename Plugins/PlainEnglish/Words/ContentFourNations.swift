import Kerbcut

struct ContentFourNations: Check {
  static let about = About(
    id: "content-four-nations",
    title: "Rules say in which nations they hold",
    requirements: [.govuk(2), .govuk(5)],
    why: "Rules differ in England, Scotland, Wales and Northern Ireland; people elsewhere are left without an answer.",
    fix: "Say which nations it covers, and where people in the others should go.",
    guidance: .styleGuide("Great Britain"),
    weight: .warning,
    profiles: ["govuk", "public"]
  )

  private static let rules: Set = [
    "apply", "eligible", "eligibility", "entitled", "qualify", "claim", "law", "legal", "school", "schools", "council",
    "councils", "hospital", "resident", "live", "living", "register", "licence", "benefit", "benefits",
  ]

  let applicability = Applicability("Each page whose rules name England, Britain or “the country”") { page in
    sentences(of: page).isEmpty ? [] : [page]
  }

  let expectations = [
    Expectation("It also speaks of the other nations") { (page: Page) in
      let others = page.prose.contains { sentence in
        let text = sentence.text
        return text.holds("Scotland") || text.holds("Northern Ireland")
      }
      guard !others, let sentence = sentences(of: page).first else { return .passed }
      return .ask(
        .holdEverywhere,
        at: sentence.targetRange, evidence: [Evidence("Sentence", sentence.text, at: sentence.targetRange)])
    }
  ]

  private static func sentences(of page: Page) -> [Sentence] {
    let nations = ["England", "Britain", "the country"]
    guard nations.contains(where: page.text.holds) else { return [] }
    return page.prose.filter { sentence in
      guard sentence.text.contains(anyOf: nations), !sentence.isOfResult else { return false }
      let words = sentence.words.map { page.text.string(of: $0) }
      let isNation = words.contains("England") || words.contains("Britain") || sentence.text.holds("the country")
      return isNation && words.contains { rules.contains($0.inLowerCase) }
    }
  }

  static let examples: [Example] = [
    .passed("all nations", "<p>You can apply if you live in England. There is another service for Scotland.</p>"),
    .cantTell("one nation", "<p>Welcome. ↓You can apply if you live in England.</p>"),
    .inapplicable(
      "a result of a search",
      #"<ul><li><a href="/roads">Roads</a><p>Councils look after most roads in England, and live updates…</p></li></ul>"#
    ),
    .inapplicable("no rule", "<p>The Bank of England.</p>"),
  ]
}

extension Sentence {
  /// Whether it is the summary of another page, in a list of links or results: that page says where its rules hold.
  fileprivate var isOfResult: Bool {
    if text.hasSuffix("…") || text.hasSuffix("...") { return true }
    guard let item = block.element.ancestor(named: .li, .article, .dd), block.element != item else { return false }
    let first = item.firstDescendant { $0.tag == .a && $0.has(.href) }
    return first.map { !$0.isInside(block.element) && $0.node < block.element.node } ?? false
  }
}

extension Question {
  fileprivate static let holdEverywhere = Question(
    "hold-everywhere",
    "Do these rules hold in all four nations of the UK? The page does not say where people in the others should go.",
    no: "These rules do not hold in all four nations of the UK, and the page does not say where the others should go.",
    about: .page, lacks: [Lack(.owner)])
}

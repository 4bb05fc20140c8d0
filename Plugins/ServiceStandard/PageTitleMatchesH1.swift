import Kerbcut

struct PageTitleMatchesH1: Check {
  static let about = About(
    id: "page-title-matches-h1",
    title: "The title and the main heading are about the same thing",
    requirements: [.govuk(4)],
    why: "A title that names another page confuses people who move between tabs.",
    fix: "Use the main heading as the first part of the title.",
    weight: .notice,
    profiles: ["govuk", "nhs"]
  )

  let applicability = Applicability("The level 1 heading of each page with a title") { page in
    page.title.isEmpty || page.showsErrors
      ? [] : page.headings.filter { $0.tag == .h1 }.count == 1 ? [page.h1].compactMap(\.self) : []
  }

  let expectations = [
    Expectation("Most content words of the heading are in the title, or the other way round") { (heading: Element) in
      let title = Set(heading.page.title.contentWords)
      let first = Set((heading.page.titleParts.first ?? "").droppingErrorPrefix.contentWords)
      let words = Set(heading.renderedText.contentWords)
      guard !words.isEmpty, !first.isEmpty else { return .inapplicable }
      let isAlike =
        words.intersection(title).count * 2 >= words.count || first.intersection(words).count * 2 >= first.count
      return isAlike
        ? .passed
        : .cantTell(
          "The heading says ‘\(heading.renderedText)’ and the title "
            + "‘\(heading.page.title)’. Do they name the same page?"
        )
    }
  ]

  static let examples: [Example] = [
    .passed("same words", ExamplePage.html(title: "Your address – Apply – GOV.UK", "<h1>What is your address?</h1>")),
    .cantTell("other words", ExamplePage.html(title: "Apply for a licence – GOV.UK", "↓<h1>How old are you?</h1>")),
    .inapplicable("no heading", "<p>Text</p>"),
  ]
}

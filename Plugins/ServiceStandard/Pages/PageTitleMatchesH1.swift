import Kerbcut
import KerbcutService

struct PageTitleMatchesH1: Check {
  static let about = About(
    id: "page-title-matches-h1",
    title: "The title and the main heading are about the same thing",
    requirements: [.govuk(4)],
    why: "A title that names another page confuses people who move between tabs.",
    fix: "Use the main heading as the first part of the title.",
    guidance: .designSystem("patterns/question-pages", "Question pages"),
    weight: .notice,
    profiles: ["govuk", "nhs"]
  )

  let applicability = Applicability("The level 1 heading of each page of a service with a title") { page in
    page.title.isEmpty || page.service.showsErrors || !page.service.isPartOfService
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
        : .ask(.nameOnePage(heading.renderedText, heading.page.title))
    }
  ]

  static let examples: [Example] = [
    .passed("same words", page(title: "Your address – Apply – GOV.UK", "<h1>What is your address?</h1>")),
    .passed("with an error", page(title: "Error: Your address – Apply – GOV.UK", "<h1>What is your address?</h1>")),
    .cantTell("other words", page(title: "Apply for a licence – GOV.UK", "↓<h1>How old are you?</h1>")),
    .inapplicable("no heading", page(title: "Apply – GOV.UK", "<p>Text</p>")),
    .inapplicable("an example, not a page", ExamplePage.html(title: "Legend, size L", "<h1>How old are you?</h1>")),
  ]

  private static func page(title: String, _ main: String) -> String {
    ExamplePage.html(title: title, "<header>GOV.UK</header><main>\(main)</main><footer>Crown copyright</footer>")
  }
}

extension Question {
  fileprivate static func nameOnePage(_ heading: String, _ title: String) -> Question {
    Question(
      "name-one-page", "The heading says ‘\(heading)’ and the title ‘\(title)’. Do they name the same page?",
      no: "The heading says ‘\(heading)’, but the title names another page, ‘\(title)’.", about: .page)
  }
}

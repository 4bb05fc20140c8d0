import Kerbcut
import KerbcutService

struct NavBackLinkOnQuestions: ServiceCheck {
  static let about = About(
    id: "nav-back-link-on-questions",
    title: "Question pages have a way back",
    requirements: [.govuk(4)],
    why: "Many people do not trust the browser’s back button in a form.",
    fix: "Add the back link component before the main content.",
    guidance: .designSystem("patterns/question-pages", "Question pages"),
    weight: .warning,
    profiles: ["govuk", "nhs"]
  )

  struct Fact: Codable, Sendable {
    let heading: String
    let hasBackLink: Bool
    let position: SourceText.Position
  }

  func facts(of page: Page) -> [Fact] {
    guard page.service.kind == .question, !page.forms.mainFields.contains(where: { $0.inputType == .password }),
      let target = page.h1 ?? page.forms.mainFields.first
    else { return [] }
    return [
      Fact(
        heading: String(target.renderedText.prefix(120)),
        hasBackLink: page.service.backLinks.contains { $0.node < target.node }, position: target.position)
    ]
  }

  /// The first page of a service needs no way back, and no page says that it is the first: one page without a back
  /// link, by its heading, is taken for it.
  func conclude(_ pages: [FactsOfPage<Fact>]) -> [ServiceVerdict] {
    let all = pages.flatMap { page in page.facts.map { (page: page.page, fact: $0) } }
    let without = all.filter { !$0.fact.hasBackLink }
    let places = without.map { ServicePlace(page: $0.page, position: $0.fact.position) }
    if all.isEmpty { return [] }
    if without.isEmpty { return [.passed] }
    guard Set(without.map(\.fact.heading)).count > 1 else {
      return without.count < all.count
        ? [.passed]
        : [.ask(.isFirst, at: places)]
    }
    return [
      .failed(
        "\(without.count) of \(all.count) question pages have no link back before their heading.", at: places)
    ]
  }

  static let examples: [Example] = [
    .service(.passed, "by its words", [page(#"<a href="/one">Back</a>"#, "Your name")]),
    .service(.passed, "in Welsh", [page(#"<a href="/one">Yn ôl</a>"#, "Eich enw")]),
    .service(
      .passed, "all but the first",
      [page("", "Your name"), page(#"<a class="govuk-back-link" href="/one">Back</a>"#, "Your age")]),
    .service(.failed, "two without", [page("", "↓Your name"), page("", "↓Your age")]),
    .service(.cantTell, "one page, which may be the first", [page("", "↓Your name")]),
    .service(.inapplicable, "a content page", [ExamplePage("<main><h1>Guide</h1></main>")]),
    .service(
      .inapplicable, "a search",
      [
        ExamplePage(
          #"<main><h1>Find a school</h1><form action="/schools"><label>Name or postcode <input name="place"></label>"#
            + "<button>Search</button></form></main>")
      ]),
  ]

  private static func page(_ link: String, _ heading: String) -> ExamplePage {
    let mark = heading.hasPrefix("↓") ? "↓" : ""
    return ExamplePage(
      link + "<main>\(mark)<h1>\(heading.drop { $0 == "↓" })</h1><form method=\"post\"><label>Answer <input "
        + "name=\"n\"></label><button>Continue</button></form></main>")
  }
}

extension Question {
  fileprivate static let isFirst = Question(
    "is-first", "Is this the first page of the service? Every other question needs a link back.",
    no: "This question has no link back before its heading.", lacks: [Lack(.otherPages)])
}

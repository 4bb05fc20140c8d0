import Kerbcut
import KerbcutService

struct HelpAssistedDigital: ServiceCheck {
  static let about = About(
    id: "help-assisted-digital",
    title: "The start of the service says how to get help with it",
    requirements: [.govuk(5)],
    why: "Not everyone has the skills or the kit.",
    fix: "Say on the start page how people can get help to use the service.",
    weight: .notice,
    profiles: ["govuk", "council"]
  )

  struct Fact: Codable, Sendable {
    let offersHelp: Bool
    let position: SourceText.Position
  }

  func facts(of page: Page) -> [Fact] {
    guard page.service.kind == .start, let heading = page.h1 ?? page.body else { return [] }
    let text = page.text.main.inLowerCase
    let signs = [
      "help to apply", "help applying", "help using", "get help", "someone to help", "help you", "assisted digital",
      "online support", "help filling", "help with", "help to use", "cymorth", "help llenwi",
    ]
    return [Fact(offersHelp: signs.contains { text.holds($0) }, position: heading.position)]
  }

  func conclude(_ pages: [FactsOfPage<Fact>]) -> [ServiceVerdict] {
    let starts = pages.flatMap { page in page.facts.map { (page: page.page, fact: $0) } }
    let without = starts.filter { !$0.fact.offersHelp }
    if starts.isEmpty { return [] }
    if without.isEmpty { return [.passed] }
    return [
      .ask(
        .whereIsHelp,
        at: without.map { ServicePlace(page: $0.page, position: $0.fact.position) })
    ]
  }

  static let examples: [Example] = [
    .service(.cantTell, "no word of help", [page("")]),
    .service(.passed, "help", [page("<p>Get help to apply.</p>")]),
  ]

  private static func page(_ extra: String) -> ExamplePage {
    ExamplePage(
      "<main><h1>Apply</h1>\(extra)<a class=\"govuk-button govuk-button--start\" href=\"/a\">Start now</a></main>")
  }
}

extension Question {
  fileprivate static let whereIsHelp = Question(
    "where-is-help", "How do people get help to use the service online? The start page does not say.",
    none: "The start of the service does not say how people get help to use it.", lacks: [Lack(.owner)])
}

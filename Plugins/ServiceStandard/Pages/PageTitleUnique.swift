import Kerbcut
import KerbcutService

struct PageTitleUnique: ServiceCheck {
  static let about = About(
    id: "page-title-unique",
    title: "No two pages share a title",
    requirements: [.govuk(4), .wcag("2.4.2")],
    why: "Two tabs with one name cannot be told apart.",
    fix: "Name each page after its own question or content.",
    guidance: .contentDesign("Write clear titles"),
    weight: .warning,
    profiles: ["govuk", "nhs", "public", "council"]
  )

  struct Fact: Codable, Sendable {
    let title: String
    let heading: String
    let position: SourceText.Position
  }

  func facts(of page: Page) -> [Fact] {
    guard let title = page.markup.titleElement, let heading = page.h1 else { return [] }
    let text = page.title.droppingErrorPrefix.inLowerCase
    return text.isEmpty
      ? [] : [Fact(title: text, heading: heading.renderedText.inLowerCase, position: title.position)]
  }

  func conclude(_ pages: [FactsOfPage<Fact>]) -> [ServiceVerdict] {
    let all = pages.flatMap { page in page.facts.map { (page: page.page, fact: $0) } }
    let shared = Dictionary(grouping: all) { $0.fact.title }.filter { Set($0.value.map(\.fact.heading)).count > 1 }
    if shared.isEmpty { return all.count > 1 ? [.passed] : [] }
    return shared.sorted { $0.key < $1.key }.map { title, found in
      .failed(
        "\(found.count) pages with different headings share the title ‘\(title)’.",
        at: found.map { ServicePlace(page: $0.page, position: $0.fact.position) })
    }
  }

  static let examples: [Example] = [
    .service(
      .failed, "two questions, one title",
      [
        .init(ExamplePage.html(title: "Apply – GOV.UK", "<h1>Your name</h1>"), .init(path: "name.html")),
        .init(ExamplePage.html(title: "Apply – GOV.UK", "<h1>Your age</h1>"), .init(path: "age.html")),
      ]),
    .service(
      .passed, "each its own",
      [
        .init(ExamplePage.html(title: "Your name – GOV.UK", "<h1>Your name</h1>"), .init(path: "name.html")),
        .init(ExamplePage.html(title: "Your age – GOV.UK", "<h1>Your age</h1>"), .init(path: "age.html")),
      ]),
  ]
}

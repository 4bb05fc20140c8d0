import Kerbcut

struct PageServiceNameConsistent: ServiceCheck {
  static let about = About(
    id: "page-service-name-consistent",
    title: "All pages call the service by one name",
    requirements: [.govuk(2), .wcag("3.2.4")],
    why: "Two names look like two services.",
    fix: "Keep the name of the service in one place in the templates.",
    weight: .warning,
    profiles: ["govuk", "council"]
  )

  struct Fact: Codable, Sendable {
    let name: String
    let position: SourceText.Position
  }

  func facts(of page: Page) -> [Fact] {
    guard let shown = page.serviceNameElement else { return [] }
    return [Fact(name: String(shown.renderedText.prefix(200)), position: shown.position)]
  }

  func conclude(_ pages: [PageFacts<Fact>]) -> [ServiceVerdict] {
    let all = pages.flatMap { page in page.facts.map { (page: page.page, fact: $0) } }
    let names = Dictionary(grouping: all) { $0.fact.name.phrase }
    guard names.count > 1 else { return all.count > 1 ? [.passed] : [] }
    let shown = names.sorted { $0.key < $1.key }.compactMap(\.value.first)
    let listed = shown.map { "‘\($0.fact.name)’" }.joined(separator: ", ")
    return [
      .failed(
        "The pages show \(names.count) service names: \(listed).",
        at: shown.map { ServicePlace(page: $0.page, position: $0.fact.position) })
    ]
  }

  static let examples: [Example] = [
    .service(.failed, "two names", [page("Renew a licence", "a.html"), page("Licence portal", "b.html")]),
    .service(.passed, "one name", [page("Renew a licence", "a.html"), page("Renew a licence", "b.html")]),
  ]

  private static func page(_ name: String, _ path: String) -> ExamplePage {
    ExamplePage(#"<span class="govuk-header__service-name">\#(name)</span>"#, .init(path: path))
  }
}

import Kerbcut
import KerbcutService

struct PageServiceNameConsistent: ServiceCheck {
  static let about = About(
    id: "page-service-name-consistent",
    title: "All pages call the service by one name",
    requirements: [.govuk(2), .wcag("3.2.4")],
    why: "Two names look like two services.",
    fix: "Keep the name of the service in one place in the templates.",
    guidance: .serviceManual("design/naming-your-service", "Naming your service"),
    weight: .warning,
    profiles: ["govuk", "council"]
  )

  struct Fact: Codable, Sendable {
    let name: String
    /// A service has a name in each language.
    let isWelsh: Bool
    let position: SourceText.Position
  }

  func facts(of page: Page) -> [Fact] {
    guard page.service.isWholePage, let shown = page.service.nameElement else { return [] }
    return [Fact(name: String(shown.renderedText.prefix(200)), isWelsh: shown.isWelsh, position: shown.position)]
  }

  func conclude(_ pages: [FactsOfPage<Fact>]) -> [ServiceVerdict] {
    let all = pages.flatMap { page in page.facts.map { (page: page.page, fact: $0) } }
    let verdicts = [true, false].compactMap { isWelsh in verdict(on: all.filter { $0.fact.isWelsh == isWelsh }) }
    return verdicts.contains { $0.outcome == .failed }
      ? verdicts.filter { $0.outcome == .failed } : Array(verdicts.prefix(1))
  }

  /// What the names of one language say; nil where there are not two.
  private func verdict(on all: [(page: String, fact: Fact)]) -> ServiceVerdict? {
    let names = Dictionary(grouping: all) { $0.fact.name.phrase }
    guard names.count > 1 else { return all.count > 1 ? .passed : nil }
    let shown = names.sorted { $0.key < $1.key }.compactMap(\.value.first)
    let listed = shown.map { "‘\($0.fact.name)’" }.joined(separator: ", ")
    return .failed(
      "The pages show \(names.count) service names: \(listed).",
      at: shown.map { ServicePlace(page: $0.page, position: $0.fact.position) })
  }

  static let examples: [Example] = [
    .service(.failed, "two names", [page("Renew a licence", "a.html"), page("Licence portal", "b.html")]),
    .service(.passed, "one name", [page("Renew a licence", "a.html"), page("Renew a licence", "b.html")]),
    .service(
      .passed, "one name in each language",
      [
        page("Renew a licence", "a.html"), page("Renew a licence", "b.html"),
        page("Adnewyddu trwydded", "c.html", language: "cy"),
      ]),
  ]

  private static func page(_ name: String, _ path: String, language: String = "en") -> ExamplePage {
    ExamplePage(
      #"<header><span class="govuk-header__service-name" lang="\#(language)">\#(name)</span></header><footer></footer>"#,
      .init(path: path))
  }
}

import Kerbcut

struct NavLicenceShown: ServiceCheck {
  static let about = About(
    id: "nav-licence-shown",
    title: "The footer says under which licence content may be reused",
    requirements: [.govuk(12)],
    why: "People know whether they may reuse the content.",
    fix: "Use the default licence statement of the footer component.",
    guidance: .designSystem("components/footer", "GOV.UK footer"),
    weight: .notice,
    profiles: ["govuk", "public"]
  )

  struct Fact: Codable, Sendable {
    let isStated: Bool
    let position: SourceText.Position
  }

  func facts(of page: Page) -> [Fact] {
    guard let footer = page.landmarks.footer else { return [] }
    return [Fact(isStated: Self.signs.occur(inRenderedTextOf: footer), position: footer.position)]
  }

  private static let signs = Signs(
    ["licence", "license", "copyright", "©", "drwydded", "hawlfraint"], ignoringCase: true)

  func conclude(_ pages: [FactsOfPage<Fact>]) -> [ServiceVerdict] {
    let all = pages.flatMap { page in page.facts.map { (page: page.page, fact: $0) } }
    guard !all.isEmpty else { return [] }
    let without = all.filter { !$0.fact.isStated }
    if without.isEmpty { return [.passed] }
    return [
      .failed(
        "\(without.count) of \(all.count) footers state neither copyright nor licence.",
        at: without.prefix(20).map { ServicePlace(page: $0.page, position: $0.fact.position) })
    ]
  }

  static let examples: [Example] = [
    .service(.failed, "not stated", [ExamplePage("<footer>Help</footer>")]),
    .service(.passed, "stated", [ExamplePage("<footer>Open Government Licence v3.0</footer>")]),
  ]
}

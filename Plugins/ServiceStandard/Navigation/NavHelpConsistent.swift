import Kerbcut

struct NavHelpConsistent: ServiceCheck {
  static let about = About(
    id: "nav-help-consistent",
    title: "Help stands in the same place on all pages",
    requirements: [.govuk(3), .govuk(4), .govuk(5), .wcag("3.2.6")],
    why: "People who need help should find it where it was on the last page.",
    fix: "Put the help into the shared template.",
    guidance: .designSystem("components/footer", "GOV.UK footer"),
    weight: .warning,
    profiles: ["public", "govuk", "council", "nhs"]
  )

  struct Fact: Codable, Sendable {
    /// Which repeated parts come before the help: `header`, `main`, `footer`.
    let place: String
    let what: String
    let position: SourceText.Position
  }

  func facts(of page: Page) -> [Fact] {
    let link = page.links.first { link in
      guard link.isRendered else { return false }
      let text = link.renderedPhrase
      return Self.helpWords.contains(text)
    }
    guard let link else { return [] }
    let place =
      page.landmarks.footer.map(link.isInside) ?? false
      ? "footer" : page.main.map(link.isInside) ?? false ? "main" : "header"
    return [Fact(place: place, what: link.renderedPhrase, position: link.position)]
  }

  private static let helpWords: Set<String> = [
    "help", "contact", "contact us", "get help", "help and support", "help with this service", "cysylltu â ni",
    "cymorth", "help using gov.uk",
  ]

  func conclude(_ pages: [FactsOfPage<Fact>]) -> [ServiceVerdict] {
    let all = pages.flatMap { page in page.facts.map { (page: page.page, fact: $0) } }
    guard all.count > 1 else { return [] }
    let verdicts: [ServiceVerdict] = Dictionary(grouping: all) { $0.fact.what }.sorted { $0.key < $1.key }.compactMap {
      what, found in
      let places = Dictionary(grouping: found) { $0.fact.place }
      guard places.count > 1, let usual = places.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) }) else {
        return nil
      }
      let odd = found.filter { $0.fact.place != usual.key }
      return .failed(
        "The link ‘\(what)’ is in the \(usual.key) on most pages, but elsewhere on \(odd.count).",
        at: odd.map { ServicePlace(page: $0.page, position: $0.fact.position) })
    }
    return verdicts.isEmpty ? [.passed] : verdicts
  }

  static let examples: [Example] = [
    .service(
      .failed, "in header and footer",
      [
        page("a.html", link + "<main>A</main><footer>F</footer>"),
        page("b.html", "<main>B</main><footer>\(link)</footer>"),
        page("c.html", "<main>C</main><footer>\(link)</footer>"),
      ]),
    .service(
      .passed, "always in the footer",
      [
        page("a.html", "<main>A</main><footer>\(link)</footer>"),
        page("b.html", "<main>B</main><footer>\(link)</footer>"),
      ]),
  ]

  private static let link = #"<a href="/contact">Contact us</a>"#
  private static func page(_ path: String, _ html: String) -> ExamplePage { ExamplePage(html, .init(path: path)) }
}

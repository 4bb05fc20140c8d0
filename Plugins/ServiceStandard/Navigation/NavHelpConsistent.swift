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
    /// The host of the page, where it is known: help is the same within one site.
    let site: String?
  }

  func facts(of page: Page) -> [Fact] {
    var seen: Set<[String]> = []
    return page.links.compactMap { link in
      guard link.isRendered, Self.helpWords.contains(link.renderedPhrase) else { return nil }
      let place =
        page.landmarks.footer.map(link.isInside) ?? false
        ? "footer" : page.main.map(link.isInside) ?? false ? "main" : "header"
      guard seen.insert([link.renderedPhrase, place]).inserted else { return nil }
      return Fact(place: place, what: link.renderedPhrase, position: link.position, site: page.host)
    }
  }

  private static let helpWords: Set<String> = [
    "help", "contact", "contact us", "get help", "help and support", "help with this service", "cysylltu â ni",
    "cymorth", "help using gov.uk",
  ]

  func conclude(_ pages: [FactsOfPage<Fact>]) -> [ServiceVerdict] {
    let found = pages.flatMap { page in page.facts.map { (page: page.page, fact: $0) } }
    // Among pages of several sites, one that does not say its own is of none.
    let isOneSite = Set(found.compactMap(\.fact.site)).count <= 1
    let all = found.filter { isOneSite || $0.fact.site != nil }
    guard Set(all.map(\.page)).count > 1 else { return [] }
    let groups = Dictionary(grouping: all) { [$0.fact.what, $0.fact.site ?? ""] }
    let verdicts = groups.sorted { $0.key.lexicographicallyPrecedes($1.key) }.compactMap { key, found in
      Self.verdict(on: key[0], found)
    }
    return verdicts.isEmpty ? [.passed] : verdicts
  }

  /// One help on one site. A page may link to it in its words as well: what counts is whether it has it where the others
  /// do.
  private static func verdict(on what: String, _ found: [(page: String, fact: Fact)]) -> ServiceVerdict? {
    let places = Dictionary(grouping: found) { $0.fact.place }
    guard places.count > 1, let usual = places.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) }) else {
      return nil
    }
    let usualPages = Set(usual.value.map(\.page))
    let pages = Set(found.map(\.page)).count
    let odd = found.filter { !usualPages.contains($0.page) }
    let oddPages = odd.reduce(into: [(page: String, fact: Fact)]()) { pages, next in
      if pages.last?.page != next.page { pages.append(next) }
    }
    guard !oddPages.isEmpty, usualPages.count * 2 > pages else { return nil }
    return .failed(
      "The link ‘\(what)’ is in the \(usual.key) on most pages, but elsewhere on \(oddPages.count).",
      at: oddPages.map { ServicePlace(page: $0.page, position: $0.fact.position) })
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
      .passed, "in the footer, and in the words of one page",
      [
        page("a.html", "<main>\(link)</main><footer>\(link)</footer>"),
        page("b.html", "<main>B</main><footer>\(link)</footer>"),
      ]),
    .service(
      .passed, "two sites",
      [
        page("a.html", canonical("a.example") + link + "<main>A</main>"),
        page("b.html", canonical("b.example") + "<main>B</main><footer>\(link)</footer>"),
      ]),
    .service(
      .passed, "always in the footer",
      [
        page("a.html", "<main>A</main><footer>\(link)</footer>"),
        page("b.html", "<main>B</main><footer>\(link)</footer>"),
      ]),
  ]

  private static func canonical(_ host: String) -> String { #"<link rel="canonical" href="https://\#(host)/">"# }
  private static let link = #"<a href="/contact">Contact us</a>"#
  private static func page(_ path: String, _ html: String) -> ExamplePage { ExamplePage(html, .init(path: path)) }
}

import Kerbcut

struct LinksKeepTheirNames: ServiceCheck {
  static let about = About(
    id: "links-keep-their-names",
    title: "What every page repeats has one name on all pages",
    requirements: [.wcag("3.2.4")],
    why: "People who learnt a link by its name do not find it under another.",
    fix: "Use one name for one place in the header, navigation and footer of all pages."
  )

  struct Fact: Codable, Sendable {
    /// Where the link leads, shortened.
    let address: String
    let name: String
    let language: String
    let position: SourceText.Position
  }

  func facts(of page: Page) -> [Fact] {
    let language = String((page.root?.attribute(.lang) ?? "").lowercased().prefix(2))
    let repeated = page.links.filter { link in
      link.isTabbable && link.ancestor(named: .header, .footer, .nav) != nil
        && link.ancestor(named: .main, .article) == nil && !link.has(.ariaCurrent)
    }
    var facts: [Fact] = []
    var seen: [String: Int] = [:]
    for link in repeated.prefix(60) {
      guard let address = link.resolvedAddress(.href), address.isHTTP || address.scheme == "file",
        address.fragment == nil, address.query == nil, !link.name.isEmpty
      else { continue }
      let place = String(address.description.suffix(40))
      seen[place, default: 0] += 1
      facts.append(
        Fact(
          address: place, name: String(link.name.prefix(30)).lowercased(), language: language, position: link.position))
    }
    // A page that names one place in two ways does so on purpose: a logo and a menu.
    return Array(facts.filter { seen[$0.address] == 1 }.prefix(15))
  }

  func conclude(_ pages: [PageFacts<Fact>]) -> [ServiceVerdict] {
    let all = pages.flatMap { page in page.facts.map { (page: page.page, fact: $0) } }
    let places = Dictionary(grouping: all) { $0.fact.language + " " + $0.fact.address }
    let verdicts = places.sorted { $0.key < $1.key }.compactMap { _, links -> ServiceVerdict? in
      let names = Dictionary(grouping: links, by: \.fact.name)
      guard names.count > 1, let usual = names.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) })?.key,
        let other = names.keys.filter({ $0 != usual }).min()
      else { return nil }
      return .cantTell(
        "A link in the header, navigation or footer is called ‘\(usual)’ on most pages and ‘\(other)’ elsewhere, and "
          + "leads to the same place. Do people know that it is the same?",
        at: links.filter { $0.fact.name != usual }.map { ServicePlace(page: $0.page, position: $0.fact.position) })
    }
    return verdicts.isEmpty ? (places.contains { $0.value.count > 1 } ? [.passed] : []) : verdicts
  }

  static let examples: [Example] = [
    .service(
      .cantTell, "two names", [page("a.html", "Contact"), page("b.html", "Contact"), page("c.html", "Help desk")]),
    .service(.passed, "one name", [page("a.html", "Contact"), page("b.html", "Contact")]),
    .service(.inapplicable, "one page", [page("a.html", "Contact")]),
  ]

  private static func page(_ path: String, _ name: String) -> ExamplePage {
    ExamplePage("<main>Text</main><footer><a href=\"/contact\">\(name)</a></footer>", .init(path: path))
  }
}

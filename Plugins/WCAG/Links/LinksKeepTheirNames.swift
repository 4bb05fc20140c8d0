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

    /// What a page of the same template has as well.
    var sign: String { address + " " + name }
  }

  func facts(of page: Page) -> [Fact] {
    let language = String((page.root?.attribute(.lang) ?? "").inLowerCase.prefix(2))
    let repeated = page.links.lazy.filter { link in
      link.isTabbable && link.ancestor(named: .header, .footer, .nav) != nil
        && link.ancestor(named: .main, .article) == nil && !link.has(.ariaCurrent)
    }
    var found: [(link: Element, place: String)] = []
    var seen: [String: Int] = [:]
    for link in repeated.prefix(60) {
      guard let address = link.resolvedAddress(.href), address.isHTTP || address.scheme == "file",
        address.fragment == nil, address.query == nil, !link.name.isEmpty
      else { continue }
      let place = String(address.description.suffix(40))
      seen[place, default: 0] += 1
      found.append((link, place))
    }
    // A page that names one place in two ways does so on purpose: a logo and a menu.
    return found.lazy.filter { seen[$0.place] == 1 }.prefix(15).map { link, place in
      Fact(
        address: place, name: Self.spelledOut(String(link.name.prefix(30)).inLowerCase), language: language,
        position: link.position)
    }
  }

  func conclude(_ pages: [FactsOfPage<Fact>]) -> [ServiceVerdict] {
    let all = pages.flatMap { page in page.facts.map { (page: page.page, fact: $0) } }
    let signs = Dictionary(
      pages.map { ($0.page, Set($0.facts.map(\.sign))) }, uniquingKeysWith: { first, _ in first })
    let places = Dictionary(grouping: all) { $0.fact.language + " " + $0.fact.address }
    let verdicts = places.sorted { $0.key < $1.key }.compactMap { _, links -> ServiceVerdict? in
      let names = Dictionary(grouping: links, by: \.fact.name)
      guard names.count > 1, let usual = names.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) }),
        let model = usual.value.first.flatMap({ signs[$0.page] })
      else { return nil }
      // Pages of one template share other links: without that, two sites may only use the same path.
      let odd = links.filter { link in
        !link.fact.name.contains(phrase: usual.key) && !usual.key.contains(phrase: link.fact.name)
          && (signs[link.page]?.intersection(model).count ?? 0) >= Self.fewestShared
      }
      guard let other = odd.first?.fact.name else { return nil }
      return .ask(
        .isKnownToBeSame(usual.key, other),
        at: odd.map { ServicePlace(page: $0.page, position: $0.fact.position) })
    }
    return verdicts.isEmpty ? (places.contains { $0.value.count > 1 } ? [.passed] : []) : verdicts
  }

  /// A name with “&” as people read it.
  private static func spelledOut(_ name: String) -> String {
    name.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "and")
  }

  /// How many links two pages must share before they count as made from one template.
  private static let fewestShared = 2

  static let examples: [Example] = [
    .service(
      .cantTell, "two names", [page("a.html", "Contact"), page("b.html", "Contact"), page("c.html", "Help desk")]),
    .service(.passed, "one name", [page("a.html", "Contact"), page("b.html", "Contact")]),
    .service(
      .passed, "another site",
      [page("a.html", "Contact"), ExamplePage("<footer><a href=\"/contact\">Help</a></footer>", .init(path: "b.html"))]),
    .service(.passed, "a sign for a word", [page("a.html", "Terms &amp; fees"), page("b.html", "Terms and fees")]),
    .service(.passed, "a longer name", [page("a.html", "Contact"), page("b.html", "Contact the council")]),
    .service(.inapplicable, "one page", [page("a.html", "Contact")]),
  ]

  private static func page(_ path: String, _ name: String) -> ExamplePage {
    ExamplePage(
      "<main>Text</main><footer><a href=\"/contact\">\(name)</a> <a href=\"/privacy\">Privacy</a> "
        + "<a href=\"/fees\">Fees</a></footer>", .init(path: path))
  }
}

extension Question {
  fileprivate static func isKnownToBeSame(_ usual: String, _ other: String) -> Question {
    let link =
      "A link in the header, navigation or footer is called ‘\(usual)’ on most pages and ‘\(other)’ elsewhere, and "
      + "leads to the same place"
    return Question(
      "is-known-to-be-same", "\(link). Do people know that it is the same?",
      no: "\(link). People do not know that it is the same.")
  }
}

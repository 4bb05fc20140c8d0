import Kerbcut
import KerbcutService

/// Whether pages that are not in the audit offer a second way cannot be seen, so a set without one is a question.
struct PagesHaveMultipleWays: ServiceCheck {
  static let about = About(
    id: "pages-have-multiple-ways",
    title: "Pages can be found in more than one way",
    requirements: [.wcag("2.4.5")],
    why: "Some people find a page by menus, others only by searching or from a list of all pages.",
    fix: "Add a search, a site map or an A to Z to the navigation, on every page that is no step of a process."
  )

  /// What one page that is no step of a process offers besides its navigation.
  struct Fact: Codable, Sendable {
    let hasSecondWay: Bool
    let position: SourceText.Position
  }

  func facts(of page: Page) -> [Fact] {
    guard [.content, .start, .statement, .cookies].contains(page.service.kind), let navigation = page.largestNavigation
    else {
      return []
    }
    return [Fact(hasSecondWay: page.hasSearchOrList, position: navigation.position)]
  }

  func conclude(_ pages: [FactsOfPage<Fact>]) -> [ServiceVerdict] {
    let facts = pages.flatMap { page in page.facts.map { (page: page.page, fact: $0) } }
    guard facts.count >= Self.fewestPages else { return [] }
    if facts.contains(where: \.fact.hasSecondWay) { return [.passed] }
    return [
      .ask(
        .areFoundInTwoWays(facts.count),
        at: facts.prefix(5).map { ServicePlace(page: $0.page, position: $0.fact.position) })
    ]
  }

  /// Fewer pages are too small a part of a site to judge it by.
  private static let fewestPages = 4

  static let examples: [Example] = [
    .service(.cantTell, "navigation only", ["a", "b", "c", "d"].map { page($0, "") }),
    .service(
      .passed, "a search",
      ["a", "b", "c", "d"].map { page($0, #"<form role="search"><input type="search" aria-label="Search"></form>"#) }),
    .service(.passed, "a site map", ["a", "b", "c", "d"].map { page($0, #"<a href="/sitemap">Site map</a>"#) }),
    .service(.inapplicable, "two pages", ["a", "b"].map { page($0, "") }),
    .service(
      .inapplicable, "no navigation", ["a", "b", "c", "d"].map { ExamplePage("<p>Fees", .init(path: $0 + ".html")) }),
  ]

  private static func page(_ name: String, _ second: String) -> ExamplePage {
    ExamplePage(
      "<header>\(second)<nav><ul><li><a href=\"a.html\">Fees</a><li><a href=\"b.html\">Rates</a>"
        + "<li><a href=\"c.html\">News</a></ul></nav></header><main><h1>About \(name)</h1><p>Text</main>",
      .init(path: name + ".html"))
  }
}

extension Page {
  /// The navigation with most links, if it has three at least.
  fileprivate var largestNavigation: Element? {
    elements(role: .navigation).filter { $0.isRendered && $0.descendants(named: .a).count > 2 }
      .max { $0.descendants(named: .a).count < $1.descendants(named: .a).count }
  }

  /// Whether there is a search, or a link to a list of all pages, by its words or address.
  fileprivate var hasSearchOrList: Bool {
    if !elements(role: .search, .searchbox).isEmpty || forms.fields.contains(where: \.isSearchField) { return true }
    let lists = ["site map", "sitemap", "a to z", "a-z", "map o'r safle", "map or safle", "a i y"]
    return links.contains { link in
      let name = link.name.inLowerCase
      return name.hasPrefix("search") || name.hasPrefix("chwilio") || lists.contains { name.contains(phrase: $0) }
        || link.attribute(.href)?.inLowerCase.holds("sitemap") ?? false
    }
  }
}

extension Question {
  fileprivate static func areFoundInTwoWays(_ pages: Int) -> Question {
    let none = "None of these \(pages) pages has a search, a site map or an A to Z"
    return Question(
      "are-found-in-two-ways", "\(none). Can people find each page in two ways?",
      no: "\(none), and people cannot find each page in another second way.", lacks: [Lack(.otherPages)])
  }
}

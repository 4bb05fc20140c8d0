import Kerbcut
import KerbcutService

struct StmtFound: ServiceCheck {
  static let about = About.statement(
    id: "stmt-found",
    title: "The linked page is an accessibility statement",
    why: "Help tips are no statement: they do not say what does not work, and whom to tell.",
    fix: "Publish a statement in line with the model, and link to it.",
    weight: .error
  )

  struct Fact: Codable, Sendable {
    /// The page's own address.
    var address: String
    /// The addresses that its links to a statement lead to.
    var links: [String]
    var isStatement: Bool
  }

  func facts(of page: Page) -> [Fact] {
    let links = page.service.statementLinks.filter { !$0.leadsNowhere }.compactMap {
      $0.resolvedAddress(.href)?.withoutFragment.description
    }
    guard !links.isEmpty || page.service.statement != nil || page.service.kind == .statement else { return [] }
    return [
      Fact(
        address: page.baseAddress.withoutFragment.description, links: links.unique,
        isStatement: page.service.statement != nil)
    ]
  }

  func conclude(_ pages: [FactsOfPage<Fact>]) -> [ServiceVerdict] {
    let facts = pages.flatMap { page in page.facts.map { (page: page.page, fact: $0) } }
    if facts.contains(where: \.fact.isStatement) { return [ServiceVerdict(outcome: .passed)] }
    let targets = Set(facts.flatMap(\.fact.links))
    let audited = facts.filter { targets.contains($0.fact.address) }
    guard !audited.isEmpty else { return [] }
    return [
      ServiceVerdict(
        outcome: .failed, message: "The page behind the link has no marks of an accessibility statement.",
        places: audited.map { ServicePlace(page: $0.page) })
    ]
  }

  static let examples: [Example] = [
    .service(
      .inapplicable, "a link that is left open",
      [
        .init(
          ##"<h1>Rates</h1><footer><a href="#">Accessibility statement</a></footer>"##,
          .init(address: "https://x.test/"))
      ]),
    .service(.passed, "a statement", [.init(StatementExample.model)]),
    .service(
      .failed, "help tips",
      [
        .init(
          #"<h1>Accessibility</h1><p>You can change the size of text.</p><a href="/a">Accessibility</a>"#,
          .init(path: "a", address: "https://x.test/a"))
      ]),
  ]
}

import Kerbcut

struct LangSwitchEquivalentPage: ServiceCheck {
  static let about = About(
    id: "lang-switch-equivalent-page",
    title: "The language switch leads to the same page",
    requirements: [.wales(2), .govuk(4)],
    why: "Being sent to the start is a worse service in one language.",
    fix: "Keep the route and change the language.",
    guidance: .welshLanguageStandards,
    weight: .error,
    profiles: ["wales", "govuk"]
  )

  struct Fact: Codable, Sendable {
    var path: String
    var target: String
    var hasQuery: Bool
  }

  func facts(of page: Page) -> [Fact] {
    guard let link = page.languages.switches.first, let target = link.resolvedAddress(.href) else { return [] }
    return [Fact(path: page.baseAddress.path, target: target.path, hasQuery: target.query != nil)]
  }

  func conclude(_ pages: [FactsOfPage<Fact>]) -> [ServiceVerdict] {
    let facts = pages.flatMap { page in page.facts.map { (page: page.page, fact: $0) } }
    guard !facts.isEmpty else { return [] }
    let homes: Set = ["/", "/cy", "/cy/", "/en", "/en/", "/cymraeg", "/cymraeg/"]
    let wrong = facts.filter {
      homes.contains($0.fact.target) && !$0.fact.hasQuery && $0.fact.path.split(separator: "/").count > 1
    }
    guard !wrong.isEmpty else { return [ServiceVerdict(outcome: .passed)] }
    return [
      ServiceVerdict(
        outcome: .failed,
        message: "The language switch leads to the home page, not to the same page in the other language.",
        places: wrong.map { ServicePlace(page: $0.page) })
    ]
  }

  static let examples: [Example] = [
    .service(
      .passed, "the same page",
      [.init(#"<a href="/cy/apply/name">Cymraeg</a><p>Name</p>"#, .init(address: "https://a.test/apply/name"))]),
    .service(
      .failed, "the home page",
      [.init(#"<a href="/cy">Cymraeg</a><p>Name</p>"#, .init(address: "https://a.test/apply/name"))]),
  ]
}

import Kerbcut

struct StmtLinkOnEveryPage: ServiceCheck {
  static let about = About.statement(
    id: "stmt-link-on-every-page",
    title: "Every page links to the accessibility statement",
    why: "People need the statement where they meet the problem.",
    fix: "Put the link into the footer of every page.",
    weight: .error
  )

  func facts(of page: Page) -> [Bool] {
    page.snapshot.mediaType.contains("html") ? [page.statement != nil || !page.statementLinks.isEmpty] : []
  }

  func conclude(_ pages: [PageFacts<Bool>]) -> [ServiceVerdict] {
    let judged = pages.filter { !$0.facts.isEmpty }
    let without = judged.filter { !$0.facts.contains(true) }
    guard !judged.isEmpty else { return [] }
    guard !without.isEmpty else { return [ServiceVerdict(outcome: .passed)] }
    let places = without.map { ServicePlace(page: $0.page) }
    if without.count == judged.count {
      return [ServiceVerdict(outcome: .failed, message: "No page links to an accessibility statement.", places: places)]
    }
    return [
      ServiceVerdict(
        outcome: .failed,
        message:
          "\(without.count) of \(judged.count) pages \(without.count == 1 ? "has" : "have") no link to the accessibility statement.",
        weight: .warning, places: places)
    ]
  }

  static let examples: [Example] = [
    .service(.passed, "on all", [.init(#"<a href="/a">Accessibility statement</a>"#)]),
    .service(.failed, "on none", [.init("<p>Hi</p>")]),
    .service(
      .failed, "on some",
      [
        .init(#"<a href="/a">Accessibility statement</a>"#, .init(path: "1.html")),
        .init("<p>Hi</p>", .init(path: "2.html")),
      ]),
  ]
}

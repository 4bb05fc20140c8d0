import Kerbcut
import KerbcutService

struct StmtPageAudited: ServiceCheck {
  static let about = About.statement(
    id: "stmt-page-audited",
    title: "The accessibility statement is among the audited pages",
    why: "The statement itself must be accessible.",
    fix: "Add the page of the statement to the audit.",
    weight: .warning
  )

  /// Whether the page is the statement; pages with a link to one say no, others nothing.
  func facts(of page: Page) -> [Bool] {
    if page.service.statement != nil { return [true] }
    return page.service.statementLinks.isEmpty ? [] : [false]
  }

  func conclude(_ pages: [FactsOfPage<Bool>]) -> [ServiceVerdict] {
    let facts = pages.flatMap(\.facts)
    guard !facts.isEmpty else { return [] }
    if facts.contains(true) { return [ServiceVerdict(outcome: .passed)] }
    return [
      ServiceVerdict(
        outcome: .failed, message: "The accessibility statement that pages link to is not among the audited pages.")
    ]
  }

  static let examples: [Example] = [
    .service(.passed, "audited", [.init(StatementExample.model)]),
    .service(.failed, "linked only", [.init(#"<a href="/a">Accessibility statement</a>"#)]),
  ]
}

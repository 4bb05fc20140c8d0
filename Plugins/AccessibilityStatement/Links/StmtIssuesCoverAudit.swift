import Kerbcut
import KerbcutService

struct StmtIssuesCoverAudit: ConcludingCheck {
  static let about = About.statement(
    id: "stmt-issues-cover-audit",
    title: "The statement covers the problems that this audit found",
    why: "People look in the statement for what will not work for them, and when it will be fixed.",
    fix: "Add each problem to the statement with its success criterion, or fix it.",
    weight: .warning
  )

  /// A statement that does not claim full compliance, and the success criteria that it names.
  struct Fact: Codable, Sendable {
    var criteria: [String]
    var position: SourceText.Position?
  }

  func facts(of page: Page) -> [Fact] {
    guard let statement = page.service.statement, statement.status != .fully else { return [] }
    let text = page.text.mainBlocks.map(\.text).joined(separator: " ").inLowerCase
    let named = Standard.wcag22.points.filter { text.holds($0.title.inLowerCase) }.map(\.number)
    let range = statement.finding(for: .nonAccessibleHeading).range
    return [
      Fact(
        criteria: (statement.criteria + named).unique,
        position: range.map { page.markup.position(at: $0.lowerBound) })
    ]
  }

  func conclude(_ pages: [FactsOfPage<Fact>], after failures: some Sequence<FailureCount>) -> [ServiceVerdict] {
    let failed = FailedCriterion.all(in: failures)
    guard pages.contains(where: { !$0.facts.isEmpty }), !failed.isEmpty else { return [] }
    let named = Set(pages.flatMap(\.facts).flatMap(\.criteria))
    let missing = failed.filter { !named.contains($0.requirement.number) }
    guard !missing.isEmpty else { return [ServiceVerdict(outcome: .passed)] }
    return [
      .ask(
        .describesProblems(missing.map(\.words).joined(separator: "; ")),
        at: pages.flatMap { page in page.facts.map { ServicePlace(page: page.page, position: $0.position) } })
    ]
  }

  private static func failure(_ criterion: String) -> FailureCount {
    FailureCount(page: "start.html", check: "a-check", requirements: [.wcag(criterion)])
  }

  static let examples: [Example] = [
    .service(.passed, "named by its number", [.init(StatementExample.model)], after: [failure("1.1.1")]),
    .service(
      .cantTell, "another criterion failed",
      [.init(StatementExample.with("<h2>Non-accessible content", "<h2>↓Non-accessible content"))],
      after: [failure("1.1.1"), failure("3.1.1")]),
    .service(.inapplicable, "nothing failed", [.init(StatementExample.model)]),
  ]
}

extension Question {
  fileprivate static func describesProblems(_ criteria: String) -> Question {
    Question(
      "describes-problems",
      "Does the statement describe each of these problems in other words? Success criteria that failed in "
        + "this audit and that it does not name: \(criteria).",
      no: "The statement does not describe problems that this audit found. Success criteria: \(criteria).")
  }
}

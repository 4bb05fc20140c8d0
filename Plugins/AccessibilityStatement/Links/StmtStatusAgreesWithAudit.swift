import Kerbcut
import KerbcutService

struct StmtStatusAgreesWithAudit: ConcludingCheck {
  static let about = About.statement(
    id: "stmt-status-agrees-with-audit",
    title: "A statement that says “fully compliant” agrees with what this audit found",
    why: "People who rely on the statement are sent to pages that they cannot use.",
    fix: "Fix the failures, or say “partially compliant” and list them.",
    weight: .warning
  )

  /// The sentence that claims full compliance.
  struct Fact: Codable, Sendable {
    var position: SourceText.Position?
  }

  func facts(of page: Page) -> [Fact] {
    guard let statement = page.service.statement, statement.status == .fully else { return [] }
    let range = statement.finding(for: .status).range
    return [Fact(position: range.map { page.markup.position(at: $0.lowerBound) })]
  }

  func conclude(_ pages: [FactsOfPage<Fact>], after failures: some Sequence<FailureCount>) -> [ServiceVerdict] {
    let claims = pages.flatMap { page in page.facts.map { ServicePlace(page: page.page, position: $0.position) } }
    guard !claims.isEmpty else { return [] }
    let failed = FailedCriterion.all(in: failures)
    guard !failed.isEmpty else { return [ServiceVerdict(outcome: .passed)] }
    let number = failed.count == 1 ? "1 success criterion" : "\(failed.count) success criteria"
    return [
      ServiceVerdict(
        outcome: .failed,
        message: "The statement says “fully compliant”, but this audit found failures of \(number) of level A or AA: "
          + failed.map(\.words).joined(separator: "; ") + ".",
        places: claims)
    ]
  }

  private static let fully = StatementExample.with(
    "This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, due to the non-compliances listed below.",
    "↓This website is fully compliant with the Web Content Accessibility Guidelines version 2.2 AA standard.")
  private static let imageFails = [
    FailureCount(page: "start.html", check: "image-has-name", requirements: [.wcag("1.1.1")])
  ]

  static let examples: [Example] = [
    .service(
      .passed, "nothing failed", [.init(fully.filter { $0 != "↓" })],
      after: [FailureCount(page: "a.html", check: "advice", requirements: [.wcag("1.1.1")], weight: .warning)]),
    .service(.failed, "an image has no name", [.init(fully)], after: imageFails),
    .service(.inapplicable, "partially compliant", [.init(StatementExample.model)], after: imageFails),
  ]
}

/// A success criterion of level A or AA with failures that break it.
struct FailedCriterion {
  let requirement: Requirement
  let count: Int

  /// `1.1.1 Non-text Content (12)`.
  var words: String { "\(requirement.number) \(requirement.title) (\(count))" }

  /// In the order of their numbers.
  static func all(in failures: some Sequence<FailureCount>) -> [FailedCriterion] {
    var found: [Requirement: Int] = [:]
    for failure in failures where failure.weight == .error {
      for requirement in failure.requirements where isMeasured(requirement) {
        found[requirement, default: 0] += failure.count
      }
    }
    return found.map { FailedCriterion(requirement: $0.key, count: $0.value) }
      .sorted { $0.requirement.number.criterionOrder < $1.requirement.number.criterionOrder }
  }

  private static func isMeasured(_ requirement: Requirement) -> Bool {
    requirement.standard == .wcag22 && ["A", "AA"].contains(Standards.point(requirement)?.level)
  }
}

extension String {
  /// `1.4.10` comes after `1.4.9`.
  fileprivate var criterionOrder: Int { split(separator: ".").reduce(0) { $0 * 100 + (Int($1) ?? 0) } }
}

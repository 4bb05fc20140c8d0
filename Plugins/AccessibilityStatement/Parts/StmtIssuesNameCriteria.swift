import Kerbcut
import KerbcutService

struct StmtIssuesNameCriteria: Check {
  static let about = About.statement(
    id: "stmt-issues-name-criteria",
    title: "Each listed problem names its success criterion",
    why: "Monitors and people who fix the site need to know which criterion is meant.",
    fix: "Add “This fails WCAG 2.2 success criterion 1.1.1 (Non-text Content).”",
    weight: .warning
  )

  let applicability = Applicability<AccessibilityStatement>("A statement with a part on non-compliance") { page in
    page.service.statement.map { $0.issueCount == 0 ? [] : [$0] } ?? []
  }

  let expectations = [
    Expectation("The part names at least as many criteria as it lists problems, all of them existing") {
      (statement: AccessibilityStatement) in
      let criteria = statement.criteria
      if criteria.isEmpty { return .failed("The listed problems name no success criterion.") }
      if let odd = criteria.first(where: { !Requirement.wcag($0).exists && $0 != "4.1.1" }) {
        return .failed("WCAG 2.2 has no success criterion \(odd).")
      }
      return criteria.contains("4.1.1")
        ? .failed("Success criterion 4.1.1 was removed from WCAG 2.2.", weight: .notice) : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("named", StatementExample.model),
    .failed(
      "not named", StatementExample.marked("This fails WCAG 2.2 success criterion 1.1.1 (Non-text Content). ", "")),
    .failed("no such criterion", StatementExample.marked("criterion 1.1.1", "criterion 1.9.9")),
    .failed(
      "a criterion that WCAG 2.2 took out",
      StatementExample.marked("criterion 1.1.1 (Non-text Content)", "criterion 4.1.1 (Parsing)")),
    .inapplicable("no statement", "<h1>Apply</h1>"),
  ]
}

import Kerbcut
import KerbcutService

struct StmtReviewedDate: Check {
  static let about = About.statement(
    id: "stmt-reviewed-date",
    title: "The statement says when it was last reviewed",
    why: "Without a date nobody can tell whether it still holds.",
    fix: "Write “It was last reviewed on 4 June 2026.”",
    weight: .error
  )

  let applicability = Applicability.statement

  let expectations = [
    Expectation("It names the date of its last review, or was prepared within a year") {
      (statement: AccessibilityStatement) in
      let finding = statement.finding(for: .reviewed)
      switch finding.grade {
      case .exact: return .passed
      case .variant:
        return .failed(
          "The date of the last review does not have the fixed wording, or lacks its day.", weight: .warning,
          at: finding.range, evidence: [Evidence("Fixed wording", finding.wording)])
      case .absent:
        let prepared = statement.dates.prepared
        let today = statement.page.options.today
        if let prepared, today.map({ $0 - prepared.date.daysSince1970 <= 366 }) ?? true { return .passed }
        return .failed("The statement does not say when it was last reviewed.")
      }
    }
  ]

  static let examples: [Example] = [
    .passed("the model", StatementExample.model),
    .passed(
      "prepared within the year", StatementExample.with(" It was last reviewed on 6 July 2026.", ""),
      options: StatementExample.options),
    .failed(
      "other words",
      StatementExample.with("It was last reviewed on 6 July 2026", "↓It was updated in July 2026")),
    .failed(
      "no date", StatementExample.marked("4 May 2026. It was last reviewed on 6 July 2026.", "4 May 2024."),
      options: StatementExample.options),
    .inapplicable("no statement", "<h1>Apply</h1>"),
  ]
}

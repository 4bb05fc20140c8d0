import Kerbcut
import KerbcutService

struct StmtStatusAgreesWithContent: Check {
  static let about = About.statement(
    id: "stmt-status-agrees-with-content",
    title: "The compliance status fits the rest of the statement",
    why: "People cannot rely on a statement that contradicts itself.",
    fix: "Use the status word that fits the problems that you list.",
    weight: .warning
  )

  let applicability = Applicability<AccessibilityStatement>("A statement that says how far the website complies") {
    page in
    page.service.statement.map { $0.status == nil ? [] : [$0] } ?? []
  }

  let expectations = [
    Expectation("“Fully” stands without a list of failed criteria, “partially” and “not” with a list of problems") {
      (statement: AccessibilityStatement) in
      let criteria = statement.criteria
      switch statement.status {
      case .fully:
        return criteria.isEmpty || statement.statuses > 1
          ? .passed
          : .failed(
            "The statement says “fully compliant” but lists problems with \(criteria.joined(separator: ", ")).")
      case .partially, .not:
        return statement.hasProblems
          ? .passed : .failed("The statement says that not all is compliant but lists no problems.")
      case nil: return .inapplicable
      }
    }
  ]

  static let examples: [Example] = [
    .passed("partially, with problems", StatementExample.model),
    .failed("fully, with problems", StatementExample.marked("is partially compliant", "is fully compliant")),
    .failed(
      "partially, without problems",
      StatementExample.lacking(
        "<h3>Non-compliance with the accessibility regulations</h3>\n<ul><li>Some images have no text. This fails WCAG 2.2 success criterion 1.1.1 (Non-text Content). We plan to fix it by 31 March 2027.</li></ul>"
      )),
    .inapplicable("no statement", "<h1>Apply</h1>"),
  ]
}

import Kerbcut
import KerbcutService

struct StmtIssuesHaveDates: Check {
  static let about = About.statement(
    id: "stmt-issues-have-dates",
    title: "Listed problems have a date by which they will be fixed",
    why: "People want to know when they can use the page.",
    fix: "Say what you plan, and by when.",
    weight: .notice
  )

  let applicability = Applicability<AccessibilityStatement>("A statement with a part on non-compliance") { page in
    page.service.statement.map { $0.issueCount == 0 ? [] : [$0] } ?? []
  }

  let expectations = [
    Expectation("At least one date is promised") { (statement: AccessibilityStatement) in
      statement.dates.promised.isEmpty ? .failed("No listed problem has a date by which it will be fixed.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("a date", StatementExample.model),
    .failed("no date", StatementExample.marked("by 31 March 2027", "soon")),
    .inapplicable("no statement", "<h1>Apply</h1>"),
  ]
}

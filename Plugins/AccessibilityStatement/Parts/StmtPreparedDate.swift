import Kerbcut
import KerbcutService

struct StmtPreparedDate: Check {
  static let about = About.statement(
    id: "stmt-prepared-date",
    title: "The statement says when it was prepared",
    why: "Without a date nobody can tell whether it still holds.",
    fix: "Write “This statement was prepared on 4 June 2026.”",
    weight: .error
  )

  let applicability = Applicability.statement

  let expectations = [
    Expectation.graded(
      .prepared, "The statement says when it was prepared",
      absent: "The statement does not say when it was prepared.",
      variant: "The date of preparation does not have the fixed wording, or lacks its day.")
  ]

  static let examples: [Example] = [
    .passed("the model", StatementExample.model),
    .failed("no date", StatementExample.lacking("This statement was prepared on 4 May 2026.")),
    .failed(
      "no day",
      StatementExample.with("This statement was prepared on 4 May 2026.", "↓This statement was prepared in May 2026.")),
    .inapplicable("no statement", "<h1>Apply</h1>"),
  ]
}

import Kerbcut
import KerbcutService

struct StmtEnforcementBody: Check {
  static let about = About.statement(
    id: "stmt-enforcement-body",
    title: "The statement names the body that enforces the law",
    why: "People who are not happy with an answer must know who helps.",
    fix:
      "Name the Equality and Human Rights Commission, in Northern Ireland the Equality Commission for Northern Ireland.",
    weight: .error
  )

  let applicability = Applicability.statement

  let expectations = [
    Expectation.graded(
      .enforcementBody, "The statement names the body that enforces the law",
      absent: "The statement does not name the body that enforces the regulations here.",
      variant: nil)
  ]

  static let examples: [Example] = [
    .passed("the model", StatementExample.model),
    .failed("nobody", StatementExample.marked("The Equality and Human Rights Commission (EHRC)", "Somebody")),
    .inapplicable("no statement", "<h1>Apply</h1>"),
  ]
}

import Kerbcut
import KerbcutService

struct StmtEnforcementWording: Check {
  static let about = About.statement(
    id: "stmt-enforcement-wording",
    title: "The enforcement procedure has the fixed words",
    why: "The model statement fixes them.",
    fix: "Use the fixed paragraph.",
    weight: .warning
  )

  let applicability = Applicability.statementWithEnforcement

  let expectations = [
    Expectation.graded(
      .enforcementWording, "The enforcement procedure has the fixed words",
      absent: "The enforcement procedure is missing.",
      variant: "The enforcement procedure does not have the fixed wording.")
  ]

  static let examples: [Example] = [
    .passed("the model", StatementExample.model),
    .failed(
      "other words",
      StatementExample.with(
        "The Equality and Human Rights Commission (EHRC) is responsible for enforcing",
        "↓The Equality and Human Rights Commission (EHRC) enforces")),
    .inapplicable("no statement", "<h1>Apply</h1>"),
  ]
}

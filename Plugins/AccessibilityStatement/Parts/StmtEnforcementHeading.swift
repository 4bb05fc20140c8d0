import Kerbcut
import KerbcutService

struct StmtEnforcementHeading: Check {
  static let about = About.statement(
    id: "stmt-enforcement-heading",
    title: "The enforcement procedure has its heading",
    why: "People who got no answer look for it.",
    fix: "Add the heading “Enforcement procedure”.",
    weight: .warning
  )

  let applicability = Applicability.statement

  let expectations = [
    Expectation.graded(
      .enforcementHeading, "The enforcement procedure has its heading",
      absent: "The heading “Enforcement procedure” is missing.",
      variant: "The heading of the enforcement procedure has other words.")
  ]

  static let examples: [Example] = [
    .passed("the model", StatementExample.model),
    .failed("missing", StatementExample.lacking("<h2>Enforcement procedure</h2>")),
    .inapplicable("no statement", "<h1>Apply</h1>"),
  ]
}

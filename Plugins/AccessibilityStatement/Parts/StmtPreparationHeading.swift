import Kerbcut
import KerbcutService

struct StmtPreparationHeading: Check {
  static let about = About.statement(
    id: "stmt-preparation-heading",
    title: "The preparation has its heading",
    why: "People and monitors look for how old the statement is.",
    fix: "Add the heading “Preparation of this accessibility statement”.",
    weight: .warning
  )

  let applicability = Applicability.statement

  let expectations = [
    Expectation.graded(
      .preparationHeading, "The preparation has its heading",
      absent: "The heading “Preparation of this accessibility statement” is missing.",
      variant: "The heading of the preparation has other words.")
  ]

  static let examples: [Example] = [
    .passed("the model", StatementExample.model),
    .failed("missing", StatementExample.lacking("<h2>Preparation of this accessibility statement</h2>")),
    .inapplicable("no statement", "<h1>Apply</h1>"),
  ]
}

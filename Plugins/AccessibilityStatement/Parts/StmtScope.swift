import Kerbcut
import KerbcutService

struct StmtScope: Check {
  static let about = About.statement(
    id: "stmt-scope",
    title: "The statement says what it applies to",
    why: "People need to know whether the statement is about the page that they have trouble with.",
    fix: "Write “This accessibility statement applies to …”.",
    weight: .error
  )

  let applicability = Applicability.statement

  let expectations = [
    Expectation.graded(
      .scope, "The statement says what it applies to",
      absent: "The statement does not say what it applies to.",
      variant: nil)
  ]

  static let examples: [Example] = [
    .passed("the model", StatementExample.model),
    .failed(
      "missing", StatementExample.lacking("<p>This accessibility statement applies to apply.example.gov.uk.</p>")),
    .inapplicable("no statement", "<h1>Apply</h1>"),
  ]
}

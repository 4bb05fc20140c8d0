import Kerbcut
import KerbcutService

struct StmtNonaccessibleHeading: Check {
  static let about = About.statement(
    id: "stmt-nonaccessible-heading",
    title: "The problems have their heading",
    why: "People look for what will not work for them.",
    fix: "Add the heading “Non-accessible content”.",
    weight: .warning
  )

  let applicability = Applicability.statementWithProblems

  let expectations = [
    Expectation.graded(
      .nonAccessibleHeading, "The problems have their heading",
      absent: "The heading “Non-accessible content” is missing.",
      variant: "The heading of the problems has other words.")
  ]

  static let examples: [Example] = [
    .passed("the model", StatementExample.model),
    .failed("missing", StatementExample.lacking("<h2>Non-accessible content</h2>")),
    .failed("other words", StatementExample.with("<h2>Non-accessible content</h2>", "<h2>↓Known issues</h2>")),
    .inapplicable("no statement", "<h1>Apply</h1>"),
  ]
}

import Kerbcut
import KerbcutService

struct StmtNonaccessibleSubheadings: Check {
  static let about = About.statement(
    id: "stmt-nonaccessible-subheadings",
    title: "Problems that break the regulations have their subheading",
    why: "It keeps them apart from what the regulations exempt.",
    fix: "Add the heading “Non-compliance with the accessibility regulations”.",
    weight: .warning
  )

  let applicability = Applicability.statementWithProblems

  let expectations = [
    Expectation("There is a subheading for non-compliance") { (statement: AccessibilityStatement) in
      statement.hasHeading(.nonCompliance) || statement.hasHeading(.burden) || statement.hasHeading(.outOfScope)
        ? .passed : .failed("The heading “Non-compliance with the accessibility regulations” is missing.")
    }
  ]

  static let examples: [Example] = [
    .passed("the model", StatementExample.model),
    .failed("missing", StatementExample.lacking("<h3>Non-compliance with the accessibility regulations</h3>")),
    .inapplicable("no statement", "<h1>Apply</h1>"),
  ]
}

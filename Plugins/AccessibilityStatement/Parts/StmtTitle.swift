import Kerbcut
import KerbcutService

struct StmtTitle: Check {
  static let about = About.statement(
    id: "stmt-title",
    title: "The page is called an accessibility statement",
    why: "People look for the words “accessibility statement”.",
    fix: "Call the page “Accessibility statement”, in its heading and title.",
    weight: .warning
  )

  let applicability = Applicability.statement

  let expectations = [
    Expectation.graded(
      .title, "The page is called an accessibility statement",
      absent: "The heading does not say “Accessibility statement”.",
      variant: "The heading does not say “Accessibility statement”.")
  ]

  static let examples: [Example] = [
    .passed("the model", StatementExample.model),
    .failed("other words", StatementExample.with("<h1>Accessibility statement</h1>", "↓<h1>Accessibility</h1>")),
    .inapplicable("no statement", "<h1>Apply</h1>"),
  ]
}

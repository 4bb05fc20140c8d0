import Kerbcut
import KerbcutService

struct StmtWcagVersion: Check {
  static let about = About.statement(
    id: "stmt-wcag-version",
    title: "The statement names WCAG 2.2",
    why: "The law means the current version, which is 2.2.",
    fix: "Test against WCAG 2.2 and name it.",
    weight: .error
  )

  let applicability = Applicability.statement

  let expectations = [
    Expectation.graded(
      .version, "The statement names WCAG 2.2",
      absent: "The statement names no version of WCAG from 2.1 on.",
      variant: "The statement names WCAG 2.1; the current version is 2.2.")
  ]

  static let examples: [Example] = [
    .passed("the model", StatementExample.model),
    .failed(
      "an old version",
      StatementExample.with(
        "This website is partially compliant with the Web Content Accessibility Guidelines version 2.2",
        "↓This website is partially compliant with the Web Content Accessibility Guidelines version 2.1")),
    .inapplicable("no statement", "<h1>Apply</h1>"),
  ]
}

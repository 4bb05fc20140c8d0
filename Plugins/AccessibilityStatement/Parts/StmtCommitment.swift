import Kerbcut
import KerbcutService

struct StmtCommitment: Check {
  static let about = About.statement(
    id: "stmt-commitment",
    title: "The statement has the commitment that the law asks for",
    why: "The model statement asks for this sentence, so that people know what they can hold you to.",
    fix: "Use the fixed sentence with your organisation’s name.",
    weight: .error
  )

  let applicability = Applicability.statement

  let expectations = [
    Expectation.graded(
      .commitment, "The statement has the commitment that the law asks for",
      absent: "The statement lacks the commitment to make the website accessible in accordance with the regulations.",
      variant: "The commitment does not have the fixed wording.")
  ]

  static let examples: [Example] = [
    .passed("the model", StatementExample.model),
    .failed(
      "missing",
      StatementExample.lacking(
        "<p>The Example Agency is committed to making its website accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.</p>"
      )),
    .failed(
      "other words",
      StatementExample.with(
        "The Example Agency is committed to making its website accessible, in accordance with",
        "↓The Example Agency commits to making its website accessible, according to")),
    .inapplicable("no statement", "<h1>Apply</h1>"),
  ]
}

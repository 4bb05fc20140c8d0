import Kerbcut
import KerbcutService

struct StmtNonaccessibleSentence: Check {
  static let about = About.statement(
    id: "stmt-nonaccessible-sentence",
    title: "The list of problems has its opening sentence",
    why: "The model statement fixes it.",
    fix: "Write “The content listed below is non-accessible for the following reasons.”",
    weight: .warning
  )

  let applicability = Applicability.statementWithProblems

  let expectations = [
    Expectation.graded(
      .nonAccessibleSentence, "The list of problems has its opening sentence",
      absent: "The sentence that opens the list of problems is missing.",
      variant: "The sentence that opens the list of problems has other words.")
  ]

  static let examples: [Example] = [
    .passed("the model", StatementExample.model),
    .failed(
      "missing",
      StatementExample.lacking("<p>The content listed below is non-accessible for the following reasons.</p>")),
    .inapplicable("no statement", "<h1>Apply</h1>"),
  ]
}

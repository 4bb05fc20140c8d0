import Kerbcut
import KerbcutService

struct StmtTestMethod: Check {
  static let about = About.statement(
    id: "stmt-test-method",
    title: "The statement says when, how and by whom it was tested",
    why: "People can judge a claim if they know how it was tested.",
    fix: "Say when the website was last tested, who tested it, and how the pages were chosen.",
    weight: .warning
  )

  let applicability = Applicability.statement

  let expectations = [
    Expectation("It has a date of test, and more than 15 words on who tested and how") {
      (statement: AccessibilityStatement) in
      let finding = statement.finding(for: .tested)
      if finding.grade == .absent { return .failed("The statement does not say how the website was tested.") }
      if statement.dates.tested == nil {
        return .failed("The statement does not say when the website was tested.", at: finding.range)
      }
      let words = statement.words(about: ["test", "audit", "profi", "brof"])
      return words > 15
        ? .passed : .failed("The statement says too little of how the website was tested.", at: finding.range)
    }
  ]

  static let examples: [Example] = [
    .passed("the model", StatementExample.model),
    .failed(
      "nothing",
      StatementExample.lacking(
        "<p>This website was last tested on 1 May 2026. The test was carried out by the Example Audit Centre. They chose ten pages and tested them by hand, with a keyboard, a screen reader and a magnifier.</p>"
      )),
    .inapplicable("no statement", "<h1>Apply</h1>"),
  ]
}

import Kerbcut
import KerbcutService

struct StmtResponseTime: Check {
  static let about = About.statement(
    id: "stmt-response-time",
    title: "The statement says when people get an answer",
    why: "People plan around an answer.",
    fix: "Say in how many days you answer.",
    weight: .notice
  )

  let applicability = Applicability.statement

  let expectations = [
    Expectation.graded(
      .responseTime, "The statement says when people get an answer",
      absent: "The statement does not say in how many days people get an answer.",
      variant: nil)
  ]

  static let examples: [Example] = [
    .passed("the model", StatementExample.model),
    .failed("missing", StatementExample.lacking(" We will get back to you in 5 days.")),
    .inapplicable("no statement", "<h1>Apply</h1>"),
  ]
}

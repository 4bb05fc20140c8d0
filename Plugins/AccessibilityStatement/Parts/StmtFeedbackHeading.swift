import Kerbcut
import KerbcutService

struct StmtFeedbackHeading: Check {
  static let about = About.statement(
    id: "stmt-feedback-heading",
    title: "Feedback has its heading",
    why: "People look for how to report a problem.",
    fix: "Add the heading “Feedback and contact information”.",
    weight: .warning
  )

  let applicability = Applicability.statement

  let expectations = [
    Expectation.graded(
      .feedbackHeading, "Feedback has its heading",
      absent: "The heading “Feedback and contact information” is missing.",
      variant: "The heading of the feedback part has other words.")
  ]

  static let examples: [Example] = [
    .passed("the model", StatementExample.model),
    .failed("missing", StatementExample.lacking("<h2>Feedback and contact information</h2>")),
    .failed("other words", StatementExample.with("<h2>Feedback and contact information</h2>", "<h2>↓Contact us</h2>")),
    .inapplicable("no statement", "<h1>Apply</h1>"),
  ]
}

import Kerbcut
import KerbcutService

struct StmtStatusSentence: Check {
  static let about = About.statement(
    id: "stmt-status-sentence",
    title: "The statement says how far the website complies, in the fixed words",
    why: "People need to know whether to expect problems.",
    fix: "Use the one of the three fixed sentences that is true.",
    weight: .error
  )

  let applicability = Applicability.statement

  let expectations = [
    Expectation.graded(
      .status, "The statement says how far the website complies, in the fixed words",
      absent: "The statement does not say whether the website is fully, partially or not compliant.",
      variant: "The sentence about compliance does not have the fixed wording.")
  ]

  static let examples: [Example] = [
    .passed("the model", StatementExample.model),
    .failed(
      "missing",
      StatementExample.lacking(
        "<p>This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, due to the non-compliances listed below.</p>"
      )),
    .failed(
      "other words",
      StatementExample.with(
        "This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, due to",
        "↓This website is partially compliant with the WCAG version 2.2 AA standard, because of")),
    .inapplicable("no statement", "<h1>Apply</h1>"),
  ]
}

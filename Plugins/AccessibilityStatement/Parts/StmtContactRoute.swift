import Kerbcut
import KerbcutService

struct StmtContactRoute: Check {
  static let about = About.statement(
    id: "stmt-contact-route",
    title: "People can report problems by email or form",
    why: "A phone number alone does not help deaf people.",
    fix: "Add an email address or a link to a form.",
    weight: .error
  )

  let applicability = Applicability.statement

  let expectations = [
    Expectation.graded(
      .contact, "People can report problems by email or form",
      absent: "There is no email address or form to report problems.",
      variant: nil)
  ]

  static let examples: [Example] = [
    .passed("the model", StatementExample.model),
    .failed(
      "phone only",
      StatementExample.marked(
        "Email <a href=\"mailto:help@example.gov.uk\">help@example.gov.uk</a>", "Call 020 7946 0000")),
    .inapplicable("no statement", "<h1>Apply</h1>"),
  ]
}

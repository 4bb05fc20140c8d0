import Kerbcut
import KerbcutService

struct StmtEnforcementLink: Check {
  static let about = About.statement(
    id: "stmt-enforcement-link",
    title: "The statement links to the body that helps",
    why: "People should reach help with one step.",
    fix: "Link to the Equality Advisory and Support Service, in Northern Ireland to the Equality Commission.",
    weight: .error
  )

  let applicability = Applicability.statement

  let expectations = [
    Expectation.graded(
      .enforcementLink, "The statement links to the body that helps",
      absent:
        "The statement has no link to the Equality Advisory and Support Service or, in Northern Ireland, the Equality Commission.",
      variant: nil)
  ]

  static let examples: [Example] = [
    .passed("the model", StatementExample.model),
    .failed("no link", StatementExample.marked("https://www.equalityadvisoryservice.com/", "/help")),
    .inapplicable("no statement", "<h1>Apply</h1>"),
  ]
}

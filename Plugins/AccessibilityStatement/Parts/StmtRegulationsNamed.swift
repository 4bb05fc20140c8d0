import Kerbcut
import KerbcutService

struct StmtRegulationsNamed: Check {
  static let about = About.statement(
    id: "stmt-regulations-named",
    title: "The statement names the regulations in full",
    why: "People who complain need the name of the law.",
    fix: "Write “Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018”.",
    weight: .error
  )

  let applicability = Applicability.statement

  let expectations = [
    Expectation.graded(
      .regulations, "The statement names the regulations in full",
      absent: "The statement does not name the regulations of 2018, (No. 2), in full.",
      variant: "The name of the regulations is not quite right.")
  ]

  static let examples: [Example] = [
    .passed("the model", StatementExample.model),
    .failed(
      "another name",
      StatementExample.lacking(
        "Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018",
        in: StatementExample.model)),
    .inapplicable("no statement", "<h1>Apply</h1>"),
  ]
}

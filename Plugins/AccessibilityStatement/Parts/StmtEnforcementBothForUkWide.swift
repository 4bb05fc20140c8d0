import Kerbcut
import KerbcutService

struct StmtEnforcementBothForUkWide: Check {
  static let about = About.statement(
    id: "stmt-enforcement-both-for-uk-wide",
    title: "Services for the whole UK name both bodies of enforcement",
    why: "People in Northern Ireland have another body to turn to.",
    fix: "Add the Equality Commission for Northern Ireland for people who live there.",
    weight: .warning
  )

  let applicability = Applicability<AccessibilityStatement>("A statement on service.gov.uk that names the EHRC") {
    page in
    guard let statement = page.service.statement, statement.nation == .unknown,
      page.host?.isWithin("service.gov.uk") ?? false,
      statement.finding(for: .enforcementBody).grade != .absent
    else { return [] }
    return [statement]
  }

  let expectations = [
    Expectation("It also names the Equality Commission for Northern Ireland") { (statement: AccessibilityStatement) in
      statement.page.text.mainBlocks.statementText.holds("northern ireland")
        ? .passed : .ask(.servesNorthernIreland)
    }
  ]

  static let examples: [Example] = [
    .passed(
      "both",
      StatementExample.with(
        "</main>", "<p>In Northern Ireland, contact the Equality Commission for Northern Ireland.</p></main>"),
      in: .init(address: "https://a.service.gov.uk/accessibility")),
    .cantTell("one", StatementExample.marked("", ""), in: .init(address: "https://a.service.gov.uk/accessibility")),
    .inapplicable("elsewhere", StatementExample.model),
  ]
}

extension Question {
  fileprivate static let servesNorthernIreland = Question(
    "serves-northern-ireland",
    "Do people in Northern Ireland use the service? Then name their Equality Commission too.",
    yes: "People in Northern Ireland use the service, and the statement does not name their Equality Commission.",
    about: .page, lacks: [Lack(.owner)])
}

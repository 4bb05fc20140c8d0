import Kerbcut
import KerbcutService

struct StmtScopeCoversHost: Check {
  static let about = About.statement(
    id: "stmt-scope-covers-host",
    title: "The statement names the site that it stands on",
    why: "A statement of another site tells people nothing about this one.",
    fix: "Name the address or the service in the scope.",
    weight: .warning, needs: [.address]
  )

  let applicability = Applicability<AccessibilityStatement>("A statement whose address is known") { page in
    page.host == nil ? [] : page.service.statement.map { [$0] } ?? []
  }

  let expectations = [
    Expectation("Its text names the host, or the service in the title") { (statement: AccessibilityStatement) in
      let text = statement.page.text.mainBlocks.statementText
      let host = statement.page.host ?? ""
      let short = host.split(separator: ".").first { $0 != "www" }.map { String($0) } ?? host
      let names = statement.page.titleParts.dropFirst().map { $0.inLowerCase }
      let isNamed =
        text.holds(host) || short.count > 3 && text.holds(short) || names.contains(where: { text.holds($0) })
      return isNamed ? .passed : .ask(.applies(to: host))
    }
  ]

  static let examples: [Example] = [
    .passed("named", StatementExample.model, in: .init(address: "https://apply.example.gov.uk/accessibility")),
    .cantTell(
      "not named", StatementExample.marked("Accessibility statement – Apply", "Accessibility statement"),
      in: .init(address: "https://zebra.test/a")),
    .inapplicable("no statement", "<h1>Apply</h1>", in: .init(address: "https://zebra.test/a")),
  ]
}

extension Question {
  fileprivate static func applies(to host: String) -> Question {
    Question(
      "applies-to-host", "Does the statement apply to \(host)? It does not name it.",
      no: "The statement on \(host) is about another site.", about: .page, lacks: [Lack(.owner)])
  }
}

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
    page.host == nil ? [] : page.statement.map { [$0] } ?? []
  }

  let expectations = [
    Expectation("Its text names the host, or the service in the title") { (statement: AccessibilityStatement) in
      let text = statement.page.mainBlocks.statementText
      let host = statement.page.host ?? ""
      let short = host.split(separator: ".").first { $0 != "www" }.map { String($0) } ?? host
      let names = statement.page.titleParts.dropFirst().map { $0.lowercased() }
      let isNamed =
        text.contains(host) || short.count > 3 && text.contains(short) || names.contains(where: { text.contains($0) })
      return isNamed ? .passed : .cantTell("Does the statement apply to \(host)? It does not name it.")
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

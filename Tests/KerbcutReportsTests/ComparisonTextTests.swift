import KerbcutReports
import KerbcutResults
import KerbcutStandards
import Testing

@Suite struct ComparisonTextTests {
  private static func finding(_ name: String, _ outcome: Outcome = .failed) -> Finding {
    Finding(
      check: "image-has-name", outcome: outcome,
      message: outcome == .failed ? "This image has no accessible name." : "Is this picture only decoration?",
      requirements: [.wcag("1.1.1")], place: Place(line: 4, column: 2),
      identity: FindingIdentity(exact: name, moved: name, component: name))
  }

  private static func audit(_ pages: [String: [Finding]], date: String) -> ComparedAudit {
    var run = SampleAudit.run
    run.date = date
    return ComparedAudit(
      run: run,
      pages: pages.sorted { $0.key < $1.key }.map { key, findings in
        PageResult(
          key: key, path: key, checks: ["image-has-name": CheckCounts(passed: 1, failed: findings.count)],
          findings: findings)
      })
  }

  private static func history(_ audits: [ComparedAudit], notTestable: Int = 0) -> AuditHistory {
    AuditHistory(
      entries: audits.enumerated().map {
        AuditHistory.Entry(name: "r\($0)", audit: $1, notTestable: $0 == audits.count - 1 ? notTestable : 0)
      }, comparison: Comparison(from: audits[audits.count - 2], to: audits[audits.count - 1]), run: SampleAudit.run)
  }

  private static let old = audit(
    ["a.html": [finding("stays"), finding("goes"), finding("asks", .cantTell)], "b.html": [finding("lost")]],
    date: "2026-11-01")
  private static let new = audit(["a.html": [finding("stays"), finding("asks"), finding("comes")]], date: "2026-12-01")

  @Test(arguments: ["text", "markdown", "json"])
  func saysWhatChanged(_ format: String) throws {
    let text = ComparisonText(Self.history([Self.old, Self.old, Self.new]))
    let said = format == "json" ? text.json : format == "markdown" ? text.markdown : text.text
    let ending = format == "markdown" ? "md" : format == "json" ? "json" : "txt"
    try Golden.expect(said, equals: "compare.\(ending)")
  }

  @Test func endsAsItsGateDemands() {
    #expect(Self.history([Self.old, Self.new]).exit == .findings)
    #expect(Self.history([Self.old, Self.old]).exit == .clean)
  }

  @Test func neverTakesWhatIsMissingForFixed() {
    let less = Self.audit(["a.html": Self.old.pages[0].findings], date: "2026-12-01")
    let history = Self.history([Self.old, less])
    #expect(history.comparison.counts[.gone] == nil)
    #expect(history.exit == .incomplete)
    #expect(Self.history([Self.old, Self.old], notTestable: 1).exit == .incomplete)
  }
}

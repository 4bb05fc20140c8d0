import Kerbcut
import KerbcutAudit
import KerbcutBasics
import KerbcutResults
import KerbcutSources
import Testing

/// An audit asks its host, and does not care where checks run.
@Suite struct CheckHostTests {
  /// A host whose checks nobody compiled in: one finds the first heading, one keeps a fact, one cannot look.
  private struct Elsewhere: CheckHost {
    let plugins = [PluginInfo(id: "elsewhere", title: "Elsewhere")]
    let sections: [any SectionSource] = []

    var checks: [HostedCheck] {
      [
        HostedCheck(about: Self.about("finds"), plugin: "elsewhere") { page in
          var result = CheckResult(check: "finds")
          let heading = page.elements(named: .h1).first
          result.findings = [
            Assertion(
              outcome: .failed, message: "Found.", weight: .warning, node: heading?.node,
              range: heading?.targetRange ?? 0..<0, evidence: [])
          ]
          return .result(result)
        },
        HostedCheck(about: Self.about("keeps"), plugin: "elsewhere", isAboutService: true) { _ in
          .facts([.string("kept")])
        },
        HostedCheck(about: Self.about("fails"), plugin: "elsewhere") { _ in .untested("It did not answer.") },
        HostedCheck(about: Self.about("is-silent"), plugin: "elsewhere") { _ in .nothing },
      ]
    }

    private static func about(_ id: String) -> About { About(id: id, title: "Title", why: "Why.", fix: "Fix.") }
  }

  @Test func asksAHostForWhatItsChecksSay() async throws {
    let page = Snapshot(
      path: "a.html", bytes: Array("<!DOCTYPE html><title>A</title><h1>Fees</h1>".utf8), mediaType: "text/html")
    let source = MemorySource(pages: [page])
    let audit = Audit(host: Elsewhere())
    let line = await audit.result(of: source.reference(to: "a.html"), from: source)
    guard case .page(let result) = line else {
      Issue.record("There is no result.")
      return
    }
    #expect(result.findings.map(\.message) == ["Found."])
    #expect(result.findings.map(\.place.column) == [32])
    #expect(result.facts == ["keeps": [.string("kept")]])
    #expect(result.checks["fails"]?.untestedReason == "It did not answer.")
    #expect(result.checks["is-silent"] == nil)
    #expect(audit.run(version: "0", asked: []).plugins.map(\.id) == ["elsewhere"])
  }

  @Test func leavesOutChecksThatTheSelectionLeavesOut() {
    var options = AuditOptions()
    options.selection.only = ["finds"]
    let run = Audit(host: Elsewhere(), options: options).run(version: "0", asked: [])
    #expect(run.checks.map(\.id) == ["finds"])
  }
}

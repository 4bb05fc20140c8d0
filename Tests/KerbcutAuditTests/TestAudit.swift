import Kerbcut
import KerbcutAudit
import KerbcutResults
import KerbcutSources

/// Audits of pages in memory.
enum TestAudit {
  typealias Source = (path: String, html: String)

  static func results(
    of pages: [Source], by plugin: Plugin, _ options: AuditOptions = .init()
  ) async throws -> (pages: [PageResult], summary: Summary) {
    let source = MemorySource(pages: pages.map { Snapshot(path: $0.path, bytes: Array($0.html.utf8)) })
    let audit = Audit(plugins: [plugin], options: options)
    var builder = audit.summaryBuilder(for: audit.run(version: "test", asked: []))
    var results: [PageResult] = []
    try await audit.results(of: pages.map { source.reference(to: $0.path) }, from: source) { line in
      guard case .page(let page) = line else { return }
      builder.add(page)
      results.append(page)
    }
    return (results, builder.summary())
  }

  /// The baseline of an audit, written and read again.
  static func baseline(of pages: [Source], by plugin: Plugin) async throws -> Baseline {
    let (results, summary) = try await results(of: pages, by: plugin)
    let found = results.flatMap { page in
      page.findings.map {
        Baseline.Entry(
          page: page.key, check: $0.check, exact: $0.identity.exact, moved: $0.identity.moved, message: $0.message,
          outcome: $0.outcome, component: $0.identity.component, members: $0.identity.members)
      }
    }
    let concluded = summary.service.findings.map {
      Baseline.Entry(
        page: "", check: $0.check, exact: $0.identity, moved: $0.identity, message: $0.message, outcome: $0.outcome,
        members: $0.pages)
    }
    return try Baseline(json: Array(Baseline(entries: found + concluded).json.utf8), file: "b.json")
  }
}

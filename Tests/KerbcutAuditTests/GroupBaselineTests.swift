import Kerbcut
import KerbcutAudit
import KerbcutFetch
import Testing

/// All bold text of a page is one finding.
struct BoldTogether: Check {
  static let about = About(id: "bold-together", title: "Nothing is bold", why: "It shouts.", fix: "Take it out.")
  let applicability = Applicability("The `b` of the page, together") { page in
    [ElementGroup(page.elements(named: .b))].compactMap(\.self)
  }
  let expectations = [
    Expectation("There is none") { (group: ElementGroup) in group.failed("One is bold.", many: "are bold.") }
  ]
  static let examples: [Example] = []
}

/// What a baseline says of findings that speak for several things.
struct GroupBaselineTests {
  private static let plugin = Plugin(id: "test", title: "Test", checks: [BoldTogether(), TitlesDiffer()])

  private func audit(
    _ pages: [(path: String, html: String)], _ baseline: Baseline? = nil
  ) async throws -> (pages: [PageResult], summary: Summary) {
    let source = MemorySource(pages: pages.map { Snapshot(path: $0.path, bytes: Array($0.html.utf8)) })
    let audit = Audit(plugins: [Self.plugin], options: AuditOptions(baseline: baseline))
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
  private func baseline(of pages: [(path: String, html: String)]) async throws -> Baseline {
    let (results, summary) = try await audit(pages)
    let found = results.flatMap { page in
      page.findings.map {
        Baseline.Entry(
          page: page.key, check: $0.check, exact: $0.identity.exact, moved: $0.identity.moved, message: $0.message,
          members: $0.identity.members)
      }
    }
    let concluded = summary.service.findings.map {
      Baseline.Entry(
        page: "", check: $0.check, exact: $0.identity, moved: $0.identity, message: $0.message, members: $0.pages)
    }
    return try Baseline(json: Array(Baseline(entries: found + concluded).json.utf8), file: "b.json")
  }

  @Test(arguments: [
    ("the same, in another order", "<b>Two</b><b>One</b>", 0, 1, 0, ""),
    ("one more", "<b>One</b><b>Two</b><b>Three</b>", 1, 0, 0, " 1 more than the baseline accepts."),
    ("the first is gone", "<b>Two</b>", 0, 1, 1, ""),
    ("one for another", "<b>Two</b><b>Three</b>", 1, 0, 1, " 1 more than the baseline accepts."),
    ("others only", "<b>Three</b>", 1, 0, 2, ""),
    ("one twice", "<b>One</b><b>One</b>", 1, 0, 1, " 1 more than the baseline accepts."),
    ("all gone", "<i>One</i>", 0, 0, 2, ""),
  ])
  func countsEachThingThatAFindingSpeaksFor(
    name: String, html: String, new: Int, known: Int, fixed: Int, addition: String
  ) async throws {
    let baseline = try await baseline(of: [("a.html", "<b>One</b><b>Two</b>")])
    let (pages, summary) = try await audit([("a.html", html)], baseline)
    #expect(summary.baseline == BaselineSummary(new: new, known: known, fixed: fixed, notSeen: 0), "\(name)")
    #expect(summary.exit == (new > 0 ? .findings : .clean), "\(name)")
    #expect(pages[0].findings.allSatisfy { $0.message.hasSuffix("bold." + addition) }, "\(name)")
  }

  @Test func acceptsAConclusionAboutFewerPages() async throws {
    let titles = ["a", "b", "c", "d"].map { (path: "\($0).html", html: "<title>One</title>") }
    let baseline = try await baseline(of: Array(titles.prefix(3)))
    let fewer = try await audit(Array(titles.prefix(2)), baseline).summary
    #expect(fewer.service.findings.map(\.status) == [.known])
    let more = try await audit(titles, baseline).summary
    #expect(more.service.findings.map(\.status) == [.new])
    #expect(more.exit == .findings)
  }
}

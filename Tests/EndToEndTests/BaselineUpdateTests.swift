import Foundation
import Kerbcut
import KerbcutAudit
import KerbcutPlugins
import KerbcutResults
import KerbcutService
import KerbcutSources
import Testing

@testable import KerbcutCommand

/// What is kept of a baseline that is recorded again, and what its findings are known by.
struct BaselineUpdateTests {
  @Test func keepsWhatWasAcceptedOfChecksThatDidNotRun() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "kerbcut-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    func record(_ html: String, _ checks: [String]) async throws -> [String] {
      try ("<!DOCTYPE html><html lang=\"en\"><title>Apply</title><main><h1>Apply</h1>" + html)
        .write(toFile: folder + "/a.html", atomically: true, encoding: .utf8)
      let exit = await KerbcutCommand.run(
        ["audit", folder + "/a.html", "--profile", "public", "--report", "csv=\(folder)/r.csv"]
          + checks.flatMap { ["--only", $0] } + ["--baseline", folder + "/b.json", "--update-baseline"],
        plugins: bundledPlugins)
      #expect(exit == 0)
      let text = try String(contentsOfFile: folder + "/b.json", encoding: .utf8)
      return text.matches(of: /"check":"([a-z0-9-]*)"/).map { String($0.1) }
    }
    let html = "<center>A</center><img src=a.png>"
    #expect(
      try await record(html, ["legacy-obsolete-html", "image-has-name"]).sorted()
        == ["image-has-name", "legacy-obsolete-html"])
    #expect(try await record(html, ["image-has-name"]).sorted() == ["image-has-name", "legacy-obsolete-html"])
    #expect(try await record("<p>A</p>", ["image-has-name"]) == ["legacy-obsolete-html"])
    #expect(try await record("<p>A</p>", ["legacy-obsolete-html"]) == [])
  }

  private func findings(
    _ check: String, html: String = "<p>Hi", headers: [String: [String]]? = nil,
    files: [(path: String, status: Int)] = [], baseline: Baseline? = nil
  ) async throws -> [Finding] {
    let address = "https://a.test/"
    let source = MemorySource(
      pages: [Snapshot(path: address, address: address, bytes: Array(html.utf8), status: 200, headers: headers)],
      files: files.map { Snapshot(path: $0.path, bytes: Array("Text".utf8), status: $0.status) })
    let options = AuditOptions(
      selection: Selection(only: [check]), knowledge: .services, profile: .public, baseline: baseline)
    let audit = Audit(plugins: bundledPlugins, options: options)
    guard case .page(let page) = await audit.result(of: source.reference(to: address), from: source) else { return [] }
    return page.findings
  }

  private func accepting(_ findings: [Finding]) -> Baseline {
    Baseline(
      entries: findings.map {
        Baseline.Entry(
          page: "https://a.test/", check: $0.check, exact: $0.identity.exact, moved: $0.identity.moved,
          message: $0.message, outcome: $0.outcome, component: $0.identity.component, members: $0.identity.members)
      })
  }

  @Test(arguments: [
    ("session=1; Secure", FindingStatus.known), ("session=1; HttpOnly", .known),
    ("session=1; Secure; HttpOnly", .known),
    ("id=1", .new),
  ])
  func takesACookieThatGainsAnAttributeForKnown(_ cookie: String, _ status: FindingStatus) async throws {
    let baseline = accepting(try await findings("secure-cookies", headers: ["set-cookie": ["session=1"]]))
    let found = try await findings("secure-cookies", headers: ["set-cookie": [cookie]], baseline: baseline)
    #expect(found.map(\.status) == [status])
  }

  @Test func knowsWhatThePolicyAllowsWhenAHeaderIsMended() async throws {
    var headers = [
      "strict-transport-security": ["max-age=1"], "x-content-type-options": ["nosniff"],
      "content-security-policy": ["default-src 'self' 'unsafe-inline'; frame-ancestors 'none'"],
    ]
    let before = try await findings("secure-headers", headers: headers)
    #expect(
      before.map(\.message)
        == ["The response lacks Referrer-Policy. The Content-Security-Policy allows inline scripts or styles."])
    headers["referrer-policy"] = ["no-referrer"]
    let after = try await findings("secure-headers", headers: headers, baseline: accepting(before))
    #expect(after.map(\.message) == ["The Content-Security-Policy allows inline scripts or styles."])
    #expect(after.map(\.status) == [.known])
  }

  @Test(arguments: [400, 3_100]) func findsNothingNewWhenTheFirstOfManyBrokenLinksIsGone(_ count: Int) async throws {
    func page(_ numbers: Range<Int>) -> String { numbers.map { "<p><a href=\"/l\($0)\">Part \($0)</a>" }.joined() }
    let files = (0..<count).map { (path: "l\($0)", status: 404) }
    let before = try await findings("link-broken-internal", html: page(0..<count), files: files)
    #expect(before.map(\.outcome) == [.failed])
    let after = try await findings(
      "link-broken-internal", html: page(1..<count), files: files, baseline: accepting(before))
    #expect(after.map(\.status) == [.known])
  }
}

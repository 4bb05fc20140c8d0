import Kerbcut
import KerbcutAudit
import KerbcutPlugins
import KerbcutResults
import KerbcutService
import KerbcutSources
import Testing

/// One cause gives one finding, while each check still says for itself what it found.
@Suite struct OneCauseTests {
  /// A fault, the findings that it may have, and the checks that fail by themselves.
  struct Fault: Sendable, CustomTestStringConvertible {
    let title: String
    var html = "<html lang=\"en\">"
    var head = ""
    var body = ""
    let findings: [String]
    var failing: [String] = []
    var testDescription: String { title }
  }

  static let faults: [Fault] = [
    Fault(
      title: "linked image without alt", body: #"<a href="https://example.com/map"><img src="map.png"></a>"#,
      findings: ["image-has-name"], failing: ["image-has-name", "link-has-name"]),
    Fault(
      title: "button with an image without alt", body: #"<button type="button"><img src="x.png"></button>"#,
      findings: ["image-has-name"], failing: ["image-has-name", "button-has-name"]),
    Fault(
      title: "heading around an empty link", body: #"<h2><a href="https://example.com/map"></a></h2>"#,
      findings: ["link-has-name"],
      failing: ["link-has-name", "heading-has-name"]),
    Fault(
      title: "image button without alt",
      body: #"<form method="post" action="/a"><input type="image" src="go.png"></form>"#,
      findings: ["image-button-has-name", "image-has-no-text"], failing: ["image-button-has-name"]),
    Fault(
      title: "pale text", body: #"<p style="color:#aaa">You can apply by post.</p>"#, findings: ["text-has-contrast"],
      failing: ["text-has-contrast", "text-has-enhanced-contrast"]),
    Fault(
      title: "page that reloads", head: #"<meta http-equiv="refresh" content="30">"#, findings: ["no-timed-refresh"],
      failing: ["no-timed-refresh", "no-refresh"]),
    Fault(
      title: "page without language", html: "<html>", findings: ["page-has-language"], failing: ["page-has-language"]),
    Fault(
      title: "placeholder only",
      body: #"<form method="post" action="/a"><input name="r" placeholder="Reference"><button>Send</button></form>"#,
      findings: ["form-placeholder-only"], failing: ["form-placeholder-only"]),
    Fault(
      title: "link without purpose", body: #"<p><a href="https://example.com/map">click here</a></p>"#,
      findings: ["content-click", "link-purpose-in-context"], failing: ["link-name-is-clear", "link-vague-text"]),
    Fault(
      title: "video", body: #"<video controls src="film.mp4"></video>"#,
      findings: ["video-has-alternative", "video-has-captions-or-text"]),
    Fault(
      title: "no pasting",
      body: #"<form method="post" action="/a"><label>Password <input type="password" autocomplete="current-password" "#
        + #"onpaste="return false"></label><button>Sign in</button></form>"#,
      findings: ["authentication-needs-no-memory"], failing: ["authentication-needs-no-memory", "form-paste-blocked"]),
    Fault(
      title: "empty field label",
      body: #"<form method="post" action="/a"><input name="r"><button>Send</button></form>"#,
      findings: ["form-field-has-name"], failing: ["form-field-has-name"]),
  ]

  @Test(arguments: faults)
  func showsOneFindingForOneCause(_ fault: Fault) async throws {
    let clean = try await Self.result(Fault(title: "clean", findings: []), profile: .public)
    let result = try await Self.result(fault, profile: .public)
    let usual = Set(clean.findings.map(\.check))
    #expect(result.findings.map(\.check).filter { !usual.contains($0) }.sorted() == fault.findings)
  }

  @Test(arguments: faults)
  func letsEachCheckFailByItself(_ fault: Fault) async throws {
    let result = try await Self.result(fault, profile: .act)
    #expect(fault.failing.filter { (result.checks[$0]?.failed ?? 0) == 0 } == [])
  }

  @Test func takesOneFaultOfASharedHeaderAsOneComponentOfAllPages() async throws {
    let names = ["a.html", "b.html", "c.html"]
    let header = #"<header><a href="/"><img src="crest.png"></a></header>"#
    let source = MemorySource(
      pages: names.map { name in
        let html = Self.page(
          Fault(title: name, body: "<h2>Part \(name)</h2>", findings: []), header: header, title: name)
        return Snapshot(path: name, bytes: Array(html.utf8), charset: "utf-8")
      })
    let audit = Audit(plugins: bundledPlugins, options: AuditOptions(knowledge: .services, profile: .public))
    var builder = audit.summaryBuilder(for: audit.run(version: "test", asked: names))
    for name in names {
      guard case .page(let result) = await audit.result(of: source.reference(to: name), from: source) else { continue }
      #expect(result.findings.count { $0.check == "image-has-name" } == 1)
      builder.add(result)
    }
    let components = builder.summary().service.components.filter { $0.check == "image-has-name" }
    #expect(components.map(\.pageCount) == [3])
  }

  private static func result(_ fault: Fault, profile: Profile) async throws -> PageResult {
    let source = MemorySource(
      pages: [Snapshot(path: "page.html", bytes: Array(page(fault).utf8), charset: "utf-8")])
    let audit = Audit(plugins: bundledPlugins, options: AuditOptions(knowledge: .services, profile: profile))
    guard case .page(let result) = await audit.result(of: source.reference(to: "page.html"), from: source) else {
      throw NotAudited()
    }
    return result
  }

  private struct NotAudited: Error {}

  private static func page(_ fault: Fault, header: String = "", title: String = "Apply for a plot") -> String {
    """
    <!DOCTYPE html>
    \(fault.html)<head><title>\(title) – Allotments – GOV.UK</title>\(fault.head)</head>
    <body>\(header)<main><h1>Apply for a plot</h1><p>You need your reference number to apply for a plot.</p>
    \(fault.body)</main></body></html>
    """
  }
}

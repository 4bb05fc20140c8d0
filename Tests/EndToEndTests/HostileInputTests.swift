import Kerbcut
import KerbcutAudit
import KerbcutPlugins
import KerbcutResults
import KerbcutSources
import Testing

/// Hostile pages through all checks: each ends, as a page or told as cut, and says no more than a page may.
@Suite struct HostileInputTests {
  @Test(arguments: HostileInput.all)
  func endsAndIsTold(_ input: HostileInput) async throws {
    let source = MemorySource(pages: [Snapshot(path: input.path, bytes: input.bytes, mediaType: input.mediaType)])
    let audit = Audit(plugins: bundledPlugins)
    let line = await audit.result(of: source.reference(to: input.path), from: source)
    switch (line, input.end) {
    case (.page(let page), .page):
      #expect(page.findings.count <= 200_000)
      #expect(!(try Results.text(line)).contains("root:x:0"))
    case (.failure(let failure), .cut):
      #expect(failure.kind == .cutShort)
      #expect(failure.reason.contains("line"))
    default: Issue.record("\(line)")
    }
  }
}

extension HostileInput {
  fileprivate var mediaType: String { path.hasSuffix(".xhtml") ? "application/xhtml+xml" : "text/html" }
}

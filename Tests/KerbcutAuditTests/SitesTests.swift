import Kerbcut
import KerbcutAudit
import KerbcutService
import KerbcutSources
import Synchronization
import Testing

/// Pages of one site have one body, found out by a light look before the audit.
@Suite struct SitesTests {
  /// Pages in memory, and how often each was got.
  private final class CountingSource: PageSource {
    private let held: MemorySource
    private let got = Mutex<[String: Int]>([:])

    init(_ pages: [Snapshot]) { held = MemorySource(pages: pages) }

    var references: [PageReference] { held.references }
    var counts: [String: Int] { got.withLock { $0 } }
    func pages() -> any PageStream { held.pages() }

    func snapshot(of page: PageReference) async throws(FetchError) -> Snapshot {
      got.withLock { $0[page.name, default: 0] += 1 }
      return try await held.snapshot(of: page)
    }

    func resources(for snapshot: Snapshot, of page: PageReference, document: Document) async -> any Resources {
      await held.resources(for: snapshot, of: page, document: document)
    }
  }

  private static let header =
    "<header><a href=\"/\">Otterby District Council</a></header><footer>© Otterby District Council</footer>"

  private static func page(_ path: String, _ body: String, at address: String? = nil) -> Snapshot {
    Snapshot(path: path, address: address, bytes: Array(ExamplePage.html(body).utf8))
  }

  private func profiles(of source: CountingSource, jobs: Int = 1) async throws -> [String: String] {
    let audit = Audit(plugins: [], options: AuditOptions(knowledge: .services, jobs: jobs))
    var found: [String: String] = [:]
    try await audit.results(of: source.references, from: source) { line in
      if case .page(let page) = line { found[page.path] = page.profile }
    }
    return found
  }

  @Test func aPageWithoutSignsFollowsItsSite() async throws {
    let source = CountingSource([
      Self.page("a.html", Self.header), Self.page("b.html", Self.header), Self.page("c.html", "<h1>Map</h1>"),
    ])
    #expect(try await profiles(of: source) == ["a.html": "council", "b.html": "council", "c.html": "council"])
  }

  @Test func twoHostsAreTwoSites() async throws {
    let source = CountingSource([
      Self.page("a", Self.header, at: "https://otterby.example/"),
      Self.page("b", "<h1>Maps</h1>", at: "https://www.otterby.example/maps"),
      Self.page("c", "<h1>Maps</h1>", at: "https://maps.example/"),
    ])
    let audit = Audit(plugins: [], options: AuditOptions(knowledge: .services))
    let bodies = await audit.sites(of: source.references, from: source).bodies
    #expect(bodies.map(\.site) == ["otterby.example", "maps.example"])
    #expect(bodies.map(\.profile) == ["council", "public"])
    #expect(bodies.map(\.pages) == [2, 1])
  }

  @Test(arguments: [1, 4]) func asksForEachPageOnceWhateverTheJobs(jobs: Int) async throws {
    let source = CountingSource((0..<60).map { Self.page("p\($0).html", $0 % 3 == 0 ? "<h1>Map</h1>" : Self.header) })
    let found = try await profiles(of: source, jobs: jobs)
    #expect(Set(found.values) == ["council"] && found.count == 60)
    #expect(Set(source.counts.values) == [1])
  }

  @Test func looksAtNothingWhereTheProfileIsChosen() async throws {
    let source = CountingSource([Self.page("a.html", Self.header)])
    let audit = Audit(plugins: [], options: AuditOptions(knowledge: .services, profile: .public))
    #expect(await audit.sites(of: source.references, from: source).bodies.isEmpty)
    #expect(source.counts.isEmpty)
  }
}

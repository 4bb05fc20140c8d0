import Kerbcut
import KerbcutAudit
import KerbcutResults
import KerbcutSources
import Synchronization
import Testing

/// A source that learns of pages from those that it gets, as a crawl does: all are audited once, in one order.
struct GrowingSourceTests {
  /// Pages of a site by their numbers; each links to the next ones.
  private struct Crawl: PageSource {
    let links: [Int: [Int]]
    let list: PageList

    init(_ links: [Int: [Int]]) {
      self.links = links
      list = PageList([Self.reference(0)])
    }

    static func reference(_ number: Int) -> PageReference {
      PageReference(
        key: "\(number)", name: "\(number).html", base: WebAddress(filePath: "/\(number).html"), token: number)
    }

    func pages() -> any PageStream { list }

    func snapshot(of page: PageReference) async throws(FetchError) -> Snapshot {
      guard let number = page.token(as: Int.self), let targets = links[number] else { throw .notFound(path: page.name) }
      let html = targets.map { "<a href=\($0).html>\($0)</a>" }.joined()
      return Snapshot(path: page.name, bytes: Array("<!DOCTYPE html><title>t</title>\(html)".utf8))
    }

    func resources(for snapshot: Snapshot, of page: PageReference, document: Document) async -> any Resources {
      for target in links[page.token(as: Int.self) ?? 0] ?? [] { list.add(Self.reference(target)) }
      return NoResources()
    }
  }

  @Test(arguments: [1, 4, 16]) func auditsWhatItLearnsOfOnce(_ jobs: Int) async throws {
    let crawl = Crawl([0: [1, 2, 9], 1: [0, 3], 2: [4, 3], 3: [5], 4: [], 5: [0, 6], 6: [6]])
    var names: [String] = []
    try await Audit(plugins: [], options: AuditOptions(jobs: jobs)).results(from: crawl) { line in
      switch line {
      case .page(let page): names.append(page.path)
      case .failure(let failure): names.append("not " + failure.asked)
      case .run, .end: break
      }
    }
    #expect(names.first == "0.html")
    #expect(names.sorted() == ["0.html", "1.html", "2.html", "3.html", "4.html", "5.html", "6.html", "not 9.html"])
    if jobs == 1 {
      #expect(names == ["0.html", "1.html", "2.html", "not 9.html", "3.html", "4.html", "5.html", "6.html"])
    }
  }

  @Test func anEmptySourceEndsAtOnce() async throws {
    var count = 0
    try await Audit(plugins: []).results(of: [], from: MemorySource(pages: [])) { _ in count += 1 }
    #expect(count == 0)
  }
}

/// Everything that was asked for has one place, and the numbers add up.
struct AccountTests {
  @Test(arguments: Failure.Kind.allCases) func everyFailureHasAPlace(_ kind: Failure.Kind) {
    var builder = Audit(plugins: []).summaryBuilder(for: Run(version: "1"))
    builder.add(PageResult(key: "a", path: "a"))
    builder.add(Failure(asked: "b", kind: kind, reason: "x"))
    let summary = builder.summary()
    #expect(summary.account.values.reduce(0, +) == summary.found && summary.found == 2)
    #expect(summary.account[.audited] == 1 && summary.account[kind.place] == 1)
    #expect(summary.exit == (kind == .skipped ? .clean : .incomplete))
  }

  @Test func partsOfAListAreTheWholeList() {
    let all = Array(0..<17)
    for count in 1...5 {
      let parts = (1...count).map { RunPart(number: $0, count: count).part(of: all) }
      #expect(parts.flatMap(\.self).sorted() == all)
    }
    #expect(RunPart("2/5") == RunPart(number: 2, count: 5))
    #expect(["0/5", "6/5", "2", "2/5/7", "a/b", "1/0", "-1/2"].allSatisfy { RunPart($0) == nil })
  }
}

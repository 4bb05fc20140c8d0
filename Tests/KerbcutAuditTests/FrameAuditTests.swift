import Kerbcut
import KerbcutAudit
import KerbcutResults
import KerbcutSources
import Testing

/// What people see in a frame is audited as a part of the page that shows it.
struct FrameAuditTests {
  /// Every `b` is a failure.
  private struct NoBoldText: Check {
    static let about = About(
      id: "no-bold-text", title: "Nothing is bold", requirements: [.wcag("1.4.3")], why: "It shouts.",
      fix: "Take it out.")
    let applicability = Applicability("Each `b`") { $0.elements(named: .b) }
    let expectations = [Expectation("It is none") { (_: Element) in .failed("This is bold.") }]
    static let examples: [Example] = []
  }

  /// Every page without a title is a failure.
  private struct HasTitle: Check {
    static let about = About(
      id: "has-title", title: "There is a title", requirements: [.wcag("2.4.2")], why: "Tabs look alike.",
      fix: "Write one.", isAboutWholePage: true)
    let applicability = Applicability("Each page") { $0.root.map { [$0] } ?? [] }
    let expectations = [
      Expectation("It has a title") { (root: Element) in root.page.title.isEmpty ? .failed("No title.") : .passed }
    ]
    static let examples: [Example] = []
  }

  private static let plugin = Plugin(id: "test", title: "Test", checks: [HasTitle(), NoBoldText(), TitlesDiffer()])

  private func audit(
    _ pages: [(String, String)], asked: [String]? = nil, besides: [String] = [], options: AuditOptions = .init(jobs: 4)
  ) async throws -> (pages: [PageResult], summary: Summary) {
    let source = MemorySource(pages: pages.map { Snapshot(path: $0.0, bytes: Array($0.1.utf8), charset: "utf-8") })
    let audit = Audit(plugins: [Self.plugin], options: options)
    var builder = audit.summaryBuilder(for: audit.run(version: "test", asked: asked ?? []))
    var results: [PageResult] = []
    let references = (asked ?? pages.map(\.0)).map(source.reference)
    try await audit.results(of: references, besides: besides.map(source.reference), from: source) { line in
      let written = try Results.line(Array(Results.text(line).utf8), number: 1, of: "test")
      #expect(written == line)
      switch line {
      case .page(let page):
        results.append(page)
        builder.add(page)
      case .failure(let failure): builder.add(failure)
      case .run, .end: break
      }
    }
    return (results, builder.summary())
  }

  @Test func findingsInSrcdocHaveTheirPlaceInTheFile() async throws {
    let html = "<title>A</title>\r\n<iframe id=f srcdoc='é\n&lt;p>&amp;amp; <b>x</b>'></iframe><b>y</b>"
    let page = try #require(try await audit([("a.html", html)]).pages.first)
    #expect(
      page.findings.map(\.place) == [
        Place(line: 3, column: 17, endLine: 3, endColumn: 20), Place(line: 3, column: 36, endLine: 3, endColumn: 39),
      ])
    #expect(page.findings.map(\.selector) == ["#f >>> body > p > b", "body > b"])
    #expect(page.findings[0].excerpt.lines.last?.text == "&lt;p>&amp;amp; <b>x</b>'></iframe><b>y</b>")
    #expect(page.checks["no-bold-text"]?.failed == 2)
    #expect(page.checks["has-title"] == CheckCounts(passed: 1), "a page in a frame needs no title")
  }

  @Test func identitiesInFramesLast() async throws {
    func identities(_ before: String, _ inner: String) async throws -> [String] {
      let html = "<title>A</title>\(before)<iframe title=n srcdoc='\(inner)<b>x</b>'></iframe><b>x</b>"
      return try await audit([("a.html", html)]).pages[0].findings.map(\.identity.exact)
    }
    let first = try await identities("", "")
    #expect(Set(first).count == 2, "the same words in and beside the frame are two")
    #expect(try await identities("<p>More</p>\n<iframe title=m srcdoc=y></iframe>", "<p>z") == first)
    let twins = "<title>A</title>" + String(repeating: "<iframe title=n srcdoc='<b>x</b>'></iframe>", count: 3)
    let page = try await audit([("a.html", twins)]).pages[0]
    #expect(Set(page.findings.map(\.identity.exact)).count == 3)
    #expect(Set(page.findings.map(\.identity.component)).count == 1)
  }

  @Test func whatNobodySeesIsNotAudited() async throws {
    let html = "<title>A</title><iframe hidden srcdoc='<b>x'></iframe><iframe width=1 height=1 src=b.html></iframe>"
    let (pages, summary) = try await audit([("a.html", html), ("b.html", "<b>x")], asked: ["a.html"])
    #expect(pages.map(\.path) == ["a.html"] && pages[0].findings.isEmpty && summary.found == 1)
  }

  @Test func aPageInFramesIsAuditedOnceAndNamesThePageThatShowsIt() async throws {
    let shows = (0..<50).map { "<iframe title=f src='/f.html?n=\($0)#x'></iframe>" }.joined()
    let pages = (0..<5).map { ("p\($0).html", "<title>\($0)</title>\(shows)") } + [("f.html", "<b>x</b>")]
    let (results, summary) = try await audit(pages, asked: (0..<5).map { "p\($0).html" })
    #expect(results.map(\.path) == (0..<5).map { "p\($0).html" } + ["f.html"])
    #expect(results.map(\.framedBy) == [nil, nil, nil, nil, nil, "p0.html"])
    #expect(results[5].findings.map(\.check) == ["no-bold-text"], "it needs no title")
    #expect(results[5].facts.isEmpty, "and is no page of the service")
    #expect(summary.account == [.audited: 6] && summary.found == 6 && summary.findings.errors == 1)
  }

  @Test func aPageThatWasAskedForIsNotDoubled() async throws {
    let pages = [("a.html", "<title>A</title><iframe title=f src=z.html></iframe>"), ("z.html", "<b>x</b>")]
    let both = try await audit(pages)
    #expect(both.pages.map(\.path) == ["a.html", "z.html"])
    #expect(both.pages[1].framedBy == nil && both.pages[1].findings.map(\.check) == ["has-title", "no-bold-text"])
    let part = try await audit(pages, asked: ["a.html"], besides: ["z.html"])
    #expect(part.pages.map(\.path) == ["a.html"], "another part of the audit looks at it")
  }

  @Test func whatCannotBeHadIsToldAndNoFailure() async throws {
    let html = "<title>A</title><iframe title=f src=gone.html></iframe><iframe title=g src=//b.uk/></iframe>"
    let (pages, summary) = try await audit([("a.html", html)])
    #expect(pages[0].missing.map(\.address) == ["gone.html"])
    #expect(summary.failures.isEmpty && summary.exit == .clean)
  }

  @Test func framesThatShowEachOtherEnd() async throws {
    let pages = (0..<9).map { number in
      (
        "p\(number).html",
        "<title>\(number)</title><iframe src=p\(number).html?again></iframe><iframe src=p\(number + 1).html></iframe>"
      )
    }
    let (results, _) = try await audit(pages, asked: ["p0.html"])
    #expect(results.map(\.path) == ["p0.html", "p1.html", "p2.html", "p3.html"])
    #expect(results.map(\.losses.count) == [0, 0, 0, 1], "what lies deeper is told")
  }

  @Test func thousandsOfFramesAreBoundedAndTold() async throws {
    let html = "<title>A</title>" + String(repeating: "<iframe srcdoc='<b>x'></iframe>", count: 10_000)
    let page = try await audit([("a.html", html)]).pages[0]
    #expect(page.findings.count == 100 && page.losses.count == 1)
  }

  @Test func commentsAndSuppressionsReachIntoFrames() async throws {
    let note = "<!-- kerbcut-disable-next no-bold-text: it is a name -->"
    let html =
      "<title>A</title><iframe srcdoc='\(note)<b>x</b><i>y</i><b>z</b>'></iframe>\(note)"
      + "<iframe srcdoc='<b>x</b>'></iframe>"
    let page = try await audit([("a.html", html)]).pages[0]
    #expect(page.suppressed.count == 2 && page.findings.count == 1 && page.suppressionProblems.isEmpty)
  }

  @Test func devicesThatShowOneFrameFindItOnce() async throws {
    let html = "<title>A</title><iframe width=200 srcdoc='<b>x</b>'></iframe>"
    let page = try await audit([("a.html", html)], options: .init(devices: [.desktop, .mobile])).pages[0]
    #expect(page.findings.count == 1 && page.findings[0].devices.isEmpty)
  }

  @Test(arguments: [
    ("background:#000", "", "#000000"), ("", "background:#fff", "#ffffff"), ("", "", "#ffffff"),
    ("background:#000", ":root{color-scheme:dark}", "#121212"), ("background:url(x.png)", "", nil),
    ("background:url(x.png)", "background:#123", "#112233"),
  ])
  func aFrameLetsThroughWhatIsBehindIt(_ outer: String, _ inner: String, _ color: String?) throws {
    let style = inner.hasPrefix(":") ? inner : "body{\(inner)}"
    let html = "<body style='\(outer)'><iframe srcdoc='<style>\(style)</style><p>x'></iframe>"
    let page = Page(Snapshot(path: "a.html", bytes: Array(html.utf8)), document: Document.parse(html))
    let frame = try #require(page.frames.written.first)
    let inside = try #require(page.links.framed(by: frame)?.page)
    let paragraph = try #require(inside.elements(named: .p).first)
    #expect(inside.facts.background(of: paragraph.node).value?.text == color)
  }
}

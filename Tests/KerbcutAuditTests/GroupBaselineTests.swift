import Kerbcut
import KerbcutAudit
import KerbcutResults
import Testing

/// All images of a page are one finding.
struct ImagesTogether: Check {
  static let about = About(id: "images-together", title: "There are no images", why: "Test.", fix: "Take them out.")
  let applicability = Applicability("The images of the page, together") { page in
    [ElementGroup(page.elements(named: .img))].compactMap(\.self)
  }
  let expectations = [
    Expectation("There is none") { (group: ElementGroup) in group.failed("One is there.", many: "are there.") }
  ]
  static let examples: [Example] = []
}

/// What a baseline says of findings that speak for several things.
struct GroupBaselineTests {
  private static let plugin = Plugin(id: "test", title: "Test", checks: [ImagesTogether(), TitlesDiffer()])

  private func audit(
    _ pages: [TestAudit.Source], _ baseline: Baseline? = nil, _ plugin: Plugin = plugin
  ) async throws -> (pages: [PageResult], summary: Summary) {
    try await TestAudit.results(of: pages, by: plugin, AuditOptions(baseline: baseline))
  }

  private func baseline(of pages: [TestAudit.Source], _ plugin: Plugin = plugin) async throws -> Baseline {
    try await TestAudit.baseline(of: pages, by: plugin)
  }

  @Test(arguments: [
    ("the same, in another order", "<img src=2><img src=1>", 0, 1, 0, ""),
    ("one more", "<img src=1><img src=2><img src=3>", 1, 0, 0, " 1 more than the baseline accepts."),
    ("the first is gone", "<img src=2>", 0, 1, 1, ""),
    ("one for another", "<img src=2><img src=3>", 1, 0, 1, " 1 more than the baseline accepts."),
    ("others only", "<img src=3>", 1, 0, 2, ""),
    ("one twice", "<img src=1><img src=1>", 1, 0, 1, " 1 more than the baseline accepts."),
    ("all gone", "<i>One</i>", 0, 0, 2, ""),
  ])
  func countsEachThingThatAFindingSpeaksFor(
    name: String, html: String, new: Int, known: Int, fixed: Int, addition: String
  ) async throws {
    let baseline = try await baseline(of: [("a.html", "<img src=1><img src=2>")])
    let (pages, summary) = try await audit([("a.html", html)], baseline)
    #expect(summary.baseline == BaselineSummary(new: new, known: known, fixed: fixed, notSeen: 0), "\(name)")
    #expect(summary.exit == (new > 0 ? .findings : .clean), "\(name)")
    #expect(pages[0].findings.allSatisfy { $0.message.hasSuffix("there." + addition) }, "\(name)")
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

  /// Two images with one title are asked about, three fail.
  private struct ImagesOfPages: ServiceCheck {
    static let about = About(id: "images-of-pages", title: "Images are few", why: "Test.", fix: "Take them out.")
    static let examples: [Example] = []

    func facts(of page: Page) -> [Int] { [page.elements(named: .img).count] }

    func conclude(_ pages: [FactsOfPage<Int>]) -> [ServiceVerdict] {
      let count = pages.flatMap(\.facts).reduce(0, +)
      guard count > 1 else { return [] }
      let places = pages.map { ServicePlace(page: $0.page) }
      return [ServiceVerdict(outcome: count > 2 ? .failed : .cantTell, message: "\(count) images.", places: places)]
    }
  }

  @Test func acceptsNoConclusionThatWasAQuestionAndNowFails() async throws {
    let plugin = Plugin(id: "test", title: "Test", checks: [ImagesOfPages()])
    let asked = [(path: "a.html", html: "<img src=1><img src=2>"), (path: "b.html", html: "<p>B")]
    let failing = [(path: "a.html", html: "<img src=1><img src=2><img src=3>"), (path: "b.html", html: "<p>B")]
    let question = try await baseline(of: asked, plugin)
    let worse = try await audit(failing, question, plugin).summary
    #expect(worse.service.findings.map(\.message) == ["3 images. It was a question in the baseline, and now fails."])
    #expect(worse.exit == .findings)
    #expect(worse.baseline == BaselineSummary(new: 1, known: 0, fixed: 0, notSeen: 0))
    let better = try await audit(asked, try await baseline(of: failing, plugin), plugin).summary
    #expect(better.service.findings.map(\.status) == [.known])
    #expect(better.exit == .clean)
  }

  /// Each image is concluded by itself.
  private struct EachImage: ServiceCheck {
    static let about = About(id: "each-image", title: "There are no images", why: "Test.", fix: "Take them out.")
    static let examples: [Example] = []

    func facts(of page: Page) -> [Int] { [page.elements(named: .img).count] }

    func conclude(_ pages: [FactsOfPage<Int>]) -> [ServiceVerdict] {
      pages.flatMap { page in
        (0..<page.facts[0]).map { _ in
          ServiceVerdict(outcome: .failed, message: "An image.", places: [ServicePlace(page: page.page)])
        }
      }
    }
  }

  @Test func tellsConclusionsAboutTheSamePagesApart() async throws {
    let plugin = Plugin(id: "test", title: "Test", checks: [EachImage()])
    let two = [(path: "a.html", html: "<img src=1><img src=2>")]
    let summary = try await audit(two, nil, plugin).summary
    #expect(Set(summary.service.findings.map(\.identity)).count == 2)
    let baseline = try await baseline(of: two, plugin)
    #expect(try await audit(two, baseline, plugin).summary.exit == .clean)
    let three = [(path: "a.html", html: "<img src=1><img src=2><img src=3>")]
    #expect(try await audit(three, baseline, plugin).summary.baseline == BaselineSummary(new: 1, known: 2))
  }
}

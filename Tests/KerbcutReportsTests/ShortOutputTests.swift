import FoundationEssentials
import KerbcutResults
import KerbcutStandards
import Testing

@testable import KerbcutReports

@Suite struct ShortOutputTests {
  private static func image(_ number: Int, component: String = "crest", status: FindingStatus? = nil) -> Finding {
    Finding(
      check: "image-has-name", message: "This image has no accessible name.", requirements: [.wcag("1.1.1")],
      place: Place(line: number + 1, column: 3, endColumn: 10),
      excerpt: Excerpt(lines: [.init(number: number + 1, text: "  <img>" + String(repeating: " word", count: 60))]),
      selector: "header > img", identity: FindingIdentity(component: component), status: status)
  }

  private static func summary(_ pages: [PageResult], baseline: Baseline? = nil) -> (Run, Summary) {
    var run = SampleAudit.run
    run.baseline = baseline
    var totals = SummaryTotals(run: run)
    for page in pages { totals.add(page) }
    return (run, totals.summary())
  }

  private static func console(
    _ pages: [PageResult], _ options: ReportOptions = .init(), baseline: Baseline? = nil
  ) -> String {
    let (run, summary) = summary(pages, baseline: baseline)
    return ConsoleReporter.files(run, summary, pages, options)[""] ?? ""
  }

  private static let layout = (0..<60).map { number in
    PageResult(key: "p\(number)", path: "site/p\(number)", findings: [image(number)])
  }

  @Test func tellsAFaultOfALayoutOnce() {
    let text = Self.console(Self.layout)
    #expect(text.components(separatedBy: "This image has no accessible name.").count == 2)
    #expect(text.contains("The same on 59 other pages: site/p1:2:3, site/p10:11:3, site/p11:12:3 and 56 more."))
    #expect(text.split(separator: "\n").count < 50)
  }

  @Test(arguments: [40, 80, 120])
  func staysWithinTheTerminal(_ width: Int) {
    let lines = Self.console(Self.layout, .init(width: width)).split(separator: "\n")
    #expect(lines.filter { $0.columns > width && !$0.contains("://") }.isEmpty)
  }

  @Test func tellsNoMoreThanTheLimitOfEachCheck() {
    let pages = [PageResult(key: "p", path: "p", findings: (0..<30).map { Self.image($0, component: "c\($0)") })]
    let few = Self.console(pages, .init(limit: 3))
    #expect(few.components(separatedBy: "This image has no accessible name.").count == 4)
    #expect(few.contains("And 27 more like these, in 27 places. --all tells them."))
    let all = Self.console(pages, .init(limit: nil))
    #expect(all.components(separatedBy: "This image has no accessible name.").count == 31)
  }

  @Test func namesWhatIsNewBeforeItCountsWhatIsKnown() throws {
    let known = (0..<65).map { Self.image($0, component: "c\($0)", status: .known) }
    let new = Self.image(200, component: "new", status: .new)
    let pages = [PageResult(key: "p", path: "p", findings: known + [new])]
    let text = Self.console(pages, baseline: Baseline())
    let lines = text.split(separator: "\n")
    #expect(lines.first == "New since the baseline: 1 finding")
    #expect(text.contains("p:201:3  new  ["))
    #expect(text.contains("Known from the baseline: 65 findings\n      65  image-has-name  Images have"))
    #expect(text.components(separatedBy: "This image has no accessible name.").count == 2)
    let (run, summary) = Self.summary(pages, baseline: Baseline())
    let markdown = MarkdownReporter.files(run, summary, pages)[""] ?? ""
    #expect(markdown.contains("| Error | This image has no accessible name. | p:201:3 | image-has-name |"))
    #expect(markdown.contains("Known from the baseline: 65 findings: 65 of `image-has-name`."))
    let told = LinesReporter.files(run, summary, pages)[""]?.split(separator: "\n") ?? []
    #expect(told.first == "p:201:3: error: This image has no accessible name. [image-has-name]")
    #expect(told.count == 2)
  }

  @Test func saysOnlyWhatFailsWhereItIsToBeQuiet() {
    let text = Self.console(Self.layout, .init(isQuiet: true))
    #expect(
      text == """
        site/p0:1:3: error: This image has no accessible name. And 59 more places. [image-has-name]

        Result: 60 findings fail the gate (errors fail). Exit code 1.

        """)
  }

  @Test func saysNothingButTheResultWhereNothingFails() {
    let pages = [PageResult(key: "p", path: "p")]
    #expect(
      Self.console(pages, .init(isQuiet: true)) == "Result: nothing fails the gate (errors fail). Exit code 0.\n")
  }

  @Test func cutsALineAroundItsMark() {
    let text = String(repeating: "a", count: 100) + "<img>" + String(repeating: "b", count: 100)
    let line = MarkedLine(.init(number: 1, text: text), place: Place(line: 1, column: 101, endColumn: 106))
    let cut = line.cut(to: 40)
    #expect(cut.text.columns == 40)
    #expect(cut.marked == "<img>")
    #expect(cut.before.hasPrefix("…a") && cut.after.hasSuffix("b…"))
  }
}

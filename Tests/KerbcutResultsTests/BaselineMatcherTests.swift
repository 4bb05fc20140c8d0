import KerbcutResults
import Testing

/// Which page and which finding of a baseline is which of an audit.
struct BaselineMatcherTests {
  private static func finding(
    _ words: String, address: String = "", field: String = "", at spot: String = "li1", before: String = "B",
    after: String = "A", check: String = "c"
  ) -> Finding {
    let traits = FindingTraits(
      kind: "a", words: words, address: address, field: field, spot: spot, before: before, after: after)
    return Finding(
      check: check, message: "M.", place: Place(line: 1, column: 1),
      identity: FindingIdentity(exact: "e\(words)\(address)\(field)\(spot)", traits: traits))
  }

  private static func page(_ key: String, _ findings: [Finding], likeness: String? = nil) -> PageResult {
    var page = PageResult(key: key, path: key, checks: ["c": CheckCounts(failed: 1)], findings: findings)
    page.likeness = likeness
    return page
  }

  private static func baseline(_ pages: PageResult...) -> Baseline {
    let likeness = pages.compactMap { page in page.likeness.map { (page.key, $0) } }
    return Baseline(
      entries: pages.flatMap { page in page.findings.map { FindingRecord($0, onPage: page.key) } },
      likeness: Dictionary(likeness) { $1 })
  }

  private func statuses(
    _ page: PageResult, _ baseline: Baseline, asked: [String] = [], names: Set<String> = []
  ) -> [FindingStatus?] {
    var page = page
    var matcher = BaselineMatcher(baseline, in: AuditScope(asked: asked, names: names.union([page.key])))
    matcher.mark(&page)
    return page.findings.map(\.status)
  }

  @Test(arguments: [
    ("another address in its place", finding("More", address: "/b"), FindingStatus.known),
    ("reworded in its place", finding("Read more", address: "/a"), .known),
    ("a new field name", finding("More", address: "/a", field: "q"), .known),
    ("moved", finding("More", address: "/a", at: "li9", before: "X", after: "Y"), .moved),
    ("another link elsewhere", finding("More", address: "/b", at: "li9", before: "X", after: "Y"), .new),
    ("another link where it was", finding("More", address: "/b", before: "X", after: "Y"), .new),
    ("another link and words", finding("Less", address: "/b"), .new),
    ("another check", finding("More", address: "/a", check: "d"), .new),
  ])
  func knowsAFindingByWhatAgrees(_ name: String, _ now: Finding, _ status: FindingStatus) {
    let then = Self.page("a", [Self.finding("More", address: "/a")])
    #expect(statuses(Self.page("a", [now]), Self.baseline(then)) == [status], "\(name)")
  }

  @Test func letsEachRecordStandForOneFinding() {
    let one = Self.finding("More", address: "/a")
    let then = Self.page("a", [one])
    #expect(statuses(Self.page("a", [one, one]), Self.baseline(then)) == [.known, .new])
  }

  @Test(arguments: [
    ("http://localhost:3000/cases/881/edit", "http://127.0.0.1:80/cases/17/edit?x=1"),
    ("site/a.html", "/ci/build/site/a.html"), ("site/a.html", "a.html"), ("site/a.html", "dist/a.html"),
    ("http://h/apply/start", "http://h/pr-12/apply/start"), ("a-5d41402abc4b2a76.html", "a-7d793037a0760186.html"),
  ])
  func knowsAPageUnderAnotherName(_ then: String, _ now: String) {
    let one = Self.finding("More")
    #expect(statuses(Self.page(now, [one]), Self.baseline(Self.page(then, [one]))) == [.known])
  }

  @Test func takesNoPageForAnotherByAUsualName() {
    let one = Self.finding("More")
    let baseline = Self.baseline(Self.page("contact/index.html", [one]))
    #expect(statuses(Self.page("news/index.html", [one]), baseline) == [.new])
    let two = Self.baseline(Self.page("site/a.html", [one]), Self.page("site/b.html", [one]))
    #expect(statuses(Self.page("site/x.html", [one]), two, names: ["site/b.html"]) == [.new])
  }

  @Test func knowsARenamedPageByItsTexts() {
    let (like, unlike) = ("1-2-3-4-5-6-7-8", "9-9-9-9-9-9-9-9")
    // Nothing tells it from others but the page that it stands on.
    let one = Self.finding("", at: "html1", before: "", after: "")
    let baseline = Self.baseline(Self.page("site/a.html", [one], likeness: like))
    let other = "1-2-3-4-5-0-0-0"
    #expect(statuses(Self.page("site/b.html", [one], likeness: other), baseline, asked: ["site"]) == [.known])
    #expect(statuses(Self.page("site/b.html", [one], likeness: unlike), baseline, asked: ["site"]) == [.new])
    // The page is still there, or nobody asked for its folder.
    #expect(
      statuses(Self.page("site/b.html", [one], likeness: like), baseline, asked: ["site"], names: ["site/a.html"])
        == [.new])
    #expect(statuses(Self.page("site/b.html", [one], likeness: like), baseline, asked: ["site/b.html"]) == [.new])
  }

  @Test func knowsWhatMovedFromAPageThatIsGone() {
    let one = Self.finding("More", address: "/a")
    let baseline = Self.baseline(Self.page("site/a.html", [one]))
    #expect(statuses(Self.page("site/b.html", [one, one]), baseline, asked: ["site"]) == [.moved, .new])
  }

  @Test func takesBackWhatItSaidBefore() {
    var finding = Self.finding("More")
    finding.identity.members = ["0001*2"]
    let baseline = Baseline(
      entries: [FindingRecord(page: "a", check: "c", exact: "", moved: "", message: "M.", members: ["0001"])])
    var page = Self.page("a", [finding])
    for _ in 1...2 {
      var matcher = BaselineMatcher(baseline, in: AuditScope(names: ["a"]))
      matcher.mark(&page)
      #expect(page.findings[0].message == "M. 1 more than the baseline accepts.")
    }
  }

  @Test func acceptsWhatIsNearerToWhatIsNeeded() {
    func contrast(_ colours: String, _ ratio: Double) -> Finding {
      var finding = Self.finding("Apply by post.")
      finding.identity.members = [colours]
      finding.identity.measure = ratio
      return finding
    }
    let baseline = Self.baseline(Self.page("a", [contrast("0001", 3.5)]))
    #expect(statuses(Self.page("a", [contrast("0002", 4.1)]), baseline) == [.known])
    #expect(statuses(Self.page("a", [contrast("0003", 2.9)]), baseline) == [.new])
    #expect(statuses(Self.page("a", [contrast("0002", 4.1), contrast("0002", 4.1)]), baseline) == [.known, .new])
  }
}

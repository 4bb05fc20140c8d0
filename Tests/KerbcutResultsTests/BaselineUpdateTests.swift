import KerbcutResults
import Testing

/// What a baseline that is recorded again keeps, and what it takes up.
@Suite struct BaselineUpdateTests {
  private static func record(_ page: String, _ check: String, _ name: String) -> FindingRecord {
    FindingRecord(page: page, check: check, exact: "e \(name)", moved: "m \(name)", message: "\(name).")
  }

  private static func page(_ key: String, _ checks: [String: CheckCounts], finds names: [String: String] = [:])
    -> PageResult
  {
    let findings = names.sorted { $0.key < $1.key }.map { check, name in
      Finding(
        check: check, message: "\(name).", place: Place(line: 1, column: 1),
        identity: FindingIdentity(exact: "e \(name)", moved: "m \(name)"))
    }
    return PageResult(key: key, path: key, checks: checks, findings: findings)
  }

  private static func entries(_ baseline: Baseline) -> [String] {
    baseline.entries.values.joined().map { "\($0.page) \($0.check) \($0.message)" }.sorted()
  }

  private static let ran = CheckCounts(passed: 1)
  private static let old = Baseline(entries: [
    record("a", "image", "old image"), record("a", "link", "old link"), record("b", "image", "of b"),
    record("", "titles", "old titles"), record("", "help", "old help"),
  ])

  @Test func isTheOldOneUntilSomethingWasSeen() {
    let update = BaselineUpdate(of: Self.old)
    #expect(update.count == 0)
    #expect(
      Self.entries(update.baseline).filter { !$0.hasPrefix(" ") } == [
        "a image old image.", "a link old link.", "b image of b.",
      ])
  }

  @Test func takesWhatWasFoundInPlaceOfWhatWasAccepted() {
    var update = BaselineUpdate(of: Self.old)
    update.add(Self.page("a", ["image": Self.ran, "link": Self.ran], finds: ["image": "new image"]))
    #expect(update.count == 1)
    #expect(
      Self.entries(update.baseline).filter { !$0.hasPrefix(" ") } == ["a image new image.", "b image of b."],
      "The link was mended; page b was not looked at.")
  }

  @Test func keepsWhatChecksThatDidNotFinishHadFound() {
    var update = BaselineUpdate(of: Self.old)
    update.add(Self.page("a", ["image": CheckCounts(untestedReason: "Too large.")]))
    #expect(
      Self.entries(update.baseline).filter { $0.hasPrefix("a") } == ["a image old image.", "a link old link."])
  }

  /// A check that stopped half-way and found something all the same: what it found is all that is known.
  @Test func takesWhatAnUnfinishedCheckFoundAlone() {
    var update = BaselineUpdate(of: Self.old)
    let page = Self.page("a", ["image": CheckCounts(untestedReason: "Too large.")], finds: ["image": "new image"])
    update.add(page)
    #expect(
      Self.entries(update.baseline).filter { $0.hasPrefix("a") } == ["a image new image.", "a link old link."])
  }

  @Test func takesConclusionsAndKeepsThoseThatWereNotDrawn() {
    var update = BaselineUpdate(of: Self.old)
    update.add(
      ServiceResult(
        findings: [ServiceFinding(check: "titles", message: "new titles.", identity: "t")],
        outcomes: ["titles": .failed, "help": .untested]))
    #expect(update.count == 1)
    #expect(
      Self.entries(update.baseline).filter { $0.hasPrefix(" ") } == [" help old help.", " titles new titles."])
  }

  /// What was recorded is known to the next audit, and nothing of it is gone.
  @Test func acceptsWhatItRecorded() throws {
    var page = Self.page("a", ["image": Self.ran], finds: ["image": "new image"])
    var update = BaselineUpdate(of: Baseline())
    update.add(page)
    let read = try Baseline(json: Array(update.baseline.json.utf8), file: "b.json")
    #expect(read == update.baseline)
    read.mark(&page)
    #expect(page.findings.map(\.status) == [.known])
    #expect(read.gone(from: page) == (fixed: 0, notSeen: 0))
  }
}

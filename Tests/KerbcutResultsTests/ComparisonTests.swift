import KerbcutResults
import KerbcutStandards
import Testing

/// What became of findings from one audit to another.
@Suite struct ComparisonTests {
  private static let run = Run(
    version: "1",
    checks: ["image", "link", "title"].map {
      CheckInfo(id: $0, plugin: "p", title: $0, requirements: [.wcag($0 == "image" ? "1.1.1" : "2.4.4")])
    })

  private static func finding(
    _ check: String, _ name: String, _ outcome: Outcome = .failed, moved: String? = nil, members: [String]? = nil
  ) -> Finding {
    Finding(
      check: check, outcome: outcome, message: "\(check) \(name).",
      requirements: [.wcag(check == "image" ? "1.1.1" : "2.4.4")], place: Place(line: 1, column: 1),
      identity: FindingIdentity(
        exact: "\(check) \(name)", moved: moved ?? "m \(check) \(name)", component: "c \(check) \(moved ?? name)",
        members: members))
  }

  private static func page(_ key: String, _ findings: [Finding], without check: String? = nil) -> PageResult {
    var checks = ["image": CheckCounts(passed: 1), "link": CheckCounts(passed: 1)]
    if let check { checks[check] = CheckCounts(untestedReason: "Too large.") }
    return PageResult(key: key, path: key, checks: checks, findings: findings)
  }

  private static func changes(_ old: [PageResult], _ new: [PageResult]) -> [String] {
    Comparison(from: ComparedAudit(run: run, pages: old), to: ComparedAudit(run: run, pages: new)).changes.map {
      "\($0.kind) \($0.page) \($0.message)\($0.count == 1 ? "" : " ×\($0.count)")"
    }
  }

  @Test func tellsEveryWayInWhichAFindingChanges() {
    let old = [
      Self.page(
        "a",
        [
          Self.finding("image", "stays"), Self.finding("image", "goes"), Self.finding("image", "here", moved: "logo"),
          Self.finding("link", "doubt", .cantTell), Self.finding("link", "untested"),
        ]), Self.page("b", [Self.finding("image", "of b")]),
    ]
    let new = [
      Self.page(
        "a",
        [
          Self.finding("image", "stays"), Self.finding("image", "there", moved: "logo"),
          Self.finding("link", "doubt"), Self.finding("image", "comes"),
        ], without: "link")
    ]
    #expect(
      Self.changes(old, new) == [
        "same a image stays.", "moved a image there.", "changed a link doubt.", "new a image comes.",
        "gone a image goes.", "notTestable a link untested.", "notTestable b image of b.",
      ])
  }

  @Test func looksUpEachThingThatAFindingSpeaksFor() {
    let old = [
      Self.page(
        "a",
        [
          Self.finding("image", "all", members: ["x", "y"]),
          Self.finding("image", "some", .cantTell, members: ["q"]),
        ])
    ]
    let new = [Self.page("a", [Self.finding("image", "all", members: ["y", "q", "z*2"])])]
    #expect(
      Self.changes(old, new) == [
        "same a image all.", "changed a image all.", "new a image all. ×2", "gone a ",
      ])
  }

  @Test func saysWhereTheEarlierAuditDidNotLook() {
    let new = [Self.page("a", [Self.finding("image", "x")])]
    let looked = Comparison(
      from: ComparedAudit(run: Self.run, pages: [Self.page("a", [])]), to: ComparedAudit(run: Self.run, pages: new))
    let first = Comparison(
      from: ComparedAudit(run: Self.run, pages: []), to: ComparedAudit(run: Self.run, pages: new))
    #expect(looked.changes.map(\.wasLookedFor) == [true])
    #expect(first.changes.map(\.wasLookedFor) == [false])
    #expect(first.counts == [.new: 1])
  }

  @Test func tellsWhatItsOwnerHasAcceptedSince() {
    var page = Self.page("a", [])
    page.suppressed = [SuppressedFinding(finding: Self.finding("image", "x"), reason: "Soon", source: "k.yml:1")]
    #expect(Self.changes([Self.page("a", [Self.finding("image", "x")])], [page]) == ["suppressed a image x."])
  }

  @Test func countsByRequirement() {
    let old = [Self.page("a", [Self.finding("image", "x"), Self.finding("link", "y")])]
    let new = [Self.page("a", [Self.finding("link", "y"), Self.finding("link", "z")])]
    let comparison = Comparison(
      from: ComparedAudit(run: Self.run, pages: old), to: ComparedAudit(run: Self.run, pages: new))
    #expect(
      comparison.countsByRequirement == [.wcag("1.1.1"): [.gone: 1], .wcag("2.4.4"): [.same: 1, .new: 1]])
  }

  @Test func comparesConclusionsOverAllPages() {
    func service(_ names: [String], _ outcome: Outcome = .failed, ran: Bool = true) -> ServiceResult {
      ServiceResult(
        findings: names.map { ServiceFinding(check: "title", outcome: outcome, message: $0, identity: $0) },
        outcomes: ran ? ["title": .failed] : [:])
    }
    func changes(_ old: ServiceResult, _ new: ServiceResult) -> [String] {
      Comparison(
        from: ComparedAudit(run: Self.run, pages: [], service: old),
        to: ComparedAudit(run: Self.run, pages: [], service: new)
      ).changes.map { "\($0.kind) \($0.message)" }
    }
    #expect(changes(service(["a", "b"]), service(["b", "c"])) == ["same b", "new c", "gone a"])
    #expect(changes(service(["a"], .cantTell), service(["a"])) == ["changed a"])
    #expect(changes(service(["a"]), service([], ran: false)) == ["notTestable a"])
  }

  /// An audit and itself: nothing changed, whatever there is.
  @Test func findsNoChangeWhereThereIsNone() {
    let pages = [
      Self.page("a", [Self.finding("image", "x"), Self.finding("image", "x"), Self.finding("link", "y", .cantTell)]),
      Self.page("b", [Self.finding("image", "all", members: ["x*2", "y"])]),
    ]
    let comparison = Comparison(
      from: ComparedAudit(run: Self.run, pages: pages), to: ComparedAudit(run: Self.run, pages: pages))
    #expect(comparison.counts == [.same: 6])
  }
}

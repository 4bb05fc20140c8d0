import KerbcutResults
import Testing

@Suite struct CauseTests {
  private static func image(_ component: String, line: Int = 1, status: FindingStatus? = nil) -> Finding {
    Finding(
      check: "image-has-name", message: "This image has no accessible name.", place: Place(line: line, column: 3),
      selector: "header > img", identity: FindingIdentity(component: component), status: status)
  }

  private static func text(_ component: String, line: Int, _ message: String = "#ccc (app.css:2 on .hint)") -> Finding {
    Finding(
      check: "text-has-contrast", message: message, place: Place(line: line, column: 1), selector: "main > p",
      identity: FindingIdentity(component: component, members: ["ccc on fff"], measure: 1.6))
  }

  private static func title() -> Finding {
    Finding(check: "page-has-title", message: "This page has no title.", place: Place(line: 1, column: 1))
  }

  private static func causes(_ pages: [[Finding]], reversed: Bool = false) -> Causes {
    var totals = SummaryTotals(run: Run(version: "1"))
    let numbered = pages.enumerated().map { PageResult(key: "p\($0)", path: "site/p\($0)", findings: $1) }
    for page in reversed ? numbered.reversed() : numbered { totals.add(page) }
    return totals.summary().causes
  }

  @Test func tellsAFaultOfALayoutOnceWithItsPages() throws {
    let causes = Self.causes([[Self.image("crest")], [Self.image("crest"), Self.image("boat", line: 9)]])
    #expect(causes.list.map(\.count) == [2, 1])
    let first = try #require(causes.list.first)
    #expect(first.pageCount == 2)
    #expect(first.places.map(\.path) == ["site/p0", "site/p1"])
    #expect(first.scope == .part)
    #expect(first.sample == Self.image("crest"))
    #expect(causes.list.map(\.rank) == [0, 1])
    #expect(causes.cause(of: Self.image("boat", line: 40))?.id == causes.list[1].id)
  }

  @Test func tellsADeclarationOnceWhateverTextItColours() {
    let causes = Self.causes([
      [Self.text("a", line: 1), Self.text("b", line: 2)], [Self.text("c", line: 3)],
      [Self.text("d", line: 4, "#ddd (app.css:9 on .note)")],
    ])
    #expect(causes.list.map(\.count) == [3, 1])
    #expect(causes.list.map(\.scope) == [.colours, .colours])
  }

  @Test func saysWhereEachPageIsToBeMended() {
    let causes = Self.causes([[Self.title()], [Self.title()]])
    #expect(causes.list.map(\.scope) == [.page])
    #expect(causes.list.map(\.pageCount) == [2])
  }

  @Test func putsWhatIsNewFirst() {
    var known = Self.image("crest", status: .known)
    known.weight = .error
    var new = Self.image("boat", status: .new)
    new.weight = .warning
    let causes = Self.causes([[known, new], [known]])
    #expect(causes.list.map(\.isNew) == [true, false])
    #expect(causes.new.map(\.newCount) == [1])
    #expect(causes.known.map(\.knownCount) == [2])
  }

  @Test func namesANewPlaceBeforeKnownOnes() {
    let causes = Self.causes([[Self.image("crest", status: .known)], [Self.image("crest", status: .new)]])
    #expect(causes.list.map { $0.places.map(\.page) } == [["p1", "p0"]])
    #expect(causes.list.map(\.newCount) == [1])
  }

  @Test func isTheSameInWhateverOrderPagesCome() {
    let pages = (0..<60).map { number in
      [Self.image("crest", line: number + 1), Self.text("t\(number)", line: 80), Self.image("own \(number)")]
    }
    #expect(Self.causes(pages).list.map(\.id) == Self.causes(pages, reversed: true).list.map(\.id))
    #expect(Self.causes(pages).list.map(\.places) == Self.causes(pages, reversed: true).list.map(\.places))
    #expect(Self.causes(pages).list.allSatisfy { $0.places.count <= Cause.placeLimit })
  }

  @Test func keepsItsNameInAnotherRun() {
    let ids = Self.causes([[Self.image("crest")]]).list.map(\.id)
    let later = Self.causes([[], [Self.image("boat")], [Self.image("crest", line: 70)]]).list.map(\.id)
    #expect(later.filter(ids.contains) == ids)
    #expect(ids.allSatisfy { $0.count == 8 })
  }
}

import KerbcutResults
import KerbcutStandards
import Testing

@Suite struct PointConclusionTests {
  private let run = Run(
    version: "1",
    checks: [
      CheckInfo(id: "titles", plugin: "p", title: "Titles", requirements: [.govuk(4)]),
      CheckInfo(id: "names", plugin: "p", title: "Names", requirements: [.wcag("1.1.1")]),
      CheckInfo(id: "headers", plugin: "p", title: "Headers", requirements: [.govuk(4)]),
    ])
  private let summary = Summary(checks: [
    CheckSummary(check: "titles", failed: 2, findings: FindingCounts(errors: 2)),
    CheckSummary(check: "names", passed: 3),
    CheckSummary(check: "headers", notRun: ["no headers": 3]),
  ])

  /// Profiles as a run names them; what Kerbcut's own say is tested with them.
  private static let profiles = [
    Profile(id: "govuk", title: "GOV.UK service"),
    Profile(id: "nhs", title: "NHS", standard: .nhsServiceStandard),
    Profile(id: "scotland", title: "Scotland", standard: .digitalScotland),
    Profile(id: "wales", title: "Wales", standard: .digitalWales),
  ]

  @Test func putsFindingsUnderThePointsThatTheyAreEvidenceFor() throws {
    let conclusion = try #require(summary.conclusion(of: run))
    let points = conclusion.points
    #expect(points.count == 14)
    #expect(conclusion.isChosen && conclusion.pointsWithFindings == 1 && conclusion.pointsNotLookedAt == 12)
    let simple = try #require(points.first { $0.requirement == .govuk(4) })
    #expect(simple.against == [.init(check: "titles", findings: FindingCounts(errors: 2))])
    #expect(simple.notRun == ["headers"])
    #expect(simple.statement == "Against it: 2 errors; a person must judge.")
  }

  @Test func countsSuccessCriteriaAsEvidenceForEveryoneCanUseIt() throws {
    let points = try #require(summary.conclusion(of: run)).points
    let point = try #require(points.first { $0.requirement == .govuk(5) })
    #expect(point.quiet == ["names"])
    #expect(point.statement == "1 check found nothing against it; a person must judge.")
  }

  @Test func reportsForAnotherNationThroughTheCrosswalk() throws {
    let points = summary.conclusion(on: .digitalScotland, of: run).points
    let point = try #require(points.first { $0.requirement == .scotland(4) })
    #expect(point.against.map(\.check) == ["titles"])
    #expect(point.questions == Standard.govuk["4"]?.questions)
  }

  @Test func showsTheChosenStandardFirstAndThenThoseThatChecksSaySomethingAbout() {
    #expect(summary.conclusions(of: run).map(\.standard) == [.govukServiceStandard, .wcag22])
    var chosen = run
    chosen.profiles = Self.profiles
    chosen.profile = "nhs"
    #expect(summary.standard(of: chosen) == .nhsServiceStandard)
    chosen.standard = .technologyCode
    #expect(summary.conclusions(of: chosen).map(\.standard) == [.technologyCode, .wcag22])
  }

  @Test func reportsAgainstTheStandardOfMostPagesWhereNobodyChose() {
    var recognised = summary
    recognised.pages = ["scotland", "wales", "wales"].map { PageSummary(key: $0, path: $0, profile: $0) }
    var known = run
    known.profiles = Self.profiles
    #expect(recognised.standard(of: known) == .digitalWales)
    #expect(recognised.standard(of: run) == .govukServiceStandard, "Nobody said what those profiles are.")
  }

  @Test func aNewEditionIsAChangeOfDataOnly() throws {
    let edition = Standard(
      id: StandardID(rawValue: "govuk-2030"), title: "Service Standard", version: "2030", date: "2030-01-01",
      source: "A test",
      points: [
        Standard.Point("A", "Make it simple", share: "half", questions: ["Is it?"], related: [.govuk(4)]),
        Standard.Point("B", "Something new", questions: ["What is it?"]),
      ])
    let points = summary.conclusion(on: edition, of: run).points
    #expect(points.map(\.against.count) == [1, 0])
    #expect(points.map(\.questions) == [["Is it?"], ["What is it?"]])
    #expect(points[1].statement == "No check looks at it; a person must ask.")
  }

  @Test func neverSaysThatAPointIsMet() {
    for standard in Standards.all {
      for point in summary.conclusion(on: standard, of: run).points {
        #expect(!point.statement.contains("met"))
        #expect(point.statement.contains("person"))
      }
    }
  }
}

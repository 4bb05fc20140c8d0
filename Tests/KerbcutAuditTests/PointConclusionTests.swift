import Kerbcut
import KerbcutAudit
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

  @Test func putsFindingsUnderThePointsThatTheyAreEvidenceFor() throws {
    let points = summary.conclusions(of: run)
    #expect(points.count == 14)
    let simple = try #require(points.first { $0.requirement == .govuk(4) })
    #expect(simple.against == [.init(check: "titles", findings: FindingCounts(errors: 2))])
    #expect(simple.notRun == ["headers"])
    #expect(simple.statement == "2 findings against it; a person must judge.")
  }

  @Test func countsSuccessCriteriaAsEvidenceForEveryoneCanUseIt() throws {
    let point = try #require(summary.conclusions(of: run).first { $0.requirement == .govuk(5) })
    #expect(point.quiet == ["names"])
    #expect(point.statement == "1 check found nothing against it; a person must judge.")
  }

  @Test func reportsForAnotherNationThroughTheCrosswalk() throws {
    let points = summary.conclusions(on: .digitalScotland, of: run)
    let point = try #require(points.first { $0.requirement == .scotland(4) })
    #expect(point.against.map(\.check) == ["titles"])
    #expect(point.questions == Standard.govuk["4"]?.questions)
  }

  @Test func neverSaysThatAPointIsMet() {
    for standard in Standards.all {
      for point in summary.conclusions(on: standard.id, of: run) {
        #expect(!point.statement.contains("met"))
        #expect(point.statement.contains("person") || point.statement.contains("look at"))
      }
    }
  }
}

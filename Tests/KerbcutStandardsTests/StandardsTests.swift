import KerbcutStandards
import Testing

@Suite struct StandardsTests {
  @Test func knowsTheSuccessCriteriaOfWCAG22() throws {
    let wcag = try #require(Standards.standard(.wcag22))
    #expect(wcag.points.count == 86)
    #expect(wcag.points.filter { $0.level == "A" }.count == 31)
    #expect(wcag.points.filter { $0.level == "AA" }.count == 24)
    #expect(wcag["4.1.1"] == nil)
    #expect(wcag["1.4.3"]?.title == "Contrast (Minimum)")
    #expect(wcag["1.4.3"]?.group == "1.4 Distinguishable")
  }

  @Test func knowsTheACTRulesWithTheirCriteria() throws {
    let act = try #require(Standards.standard(.act))
    #expect(act.points.count == 87)
    #expect(act["23a2a8"]?.related == [.wcag("1.1.1")])
    let related = act.points.flatMap(\.related)
    #expect(related.allSatisfy { $0.exists })
  }

  @Test(arguments: [
    (StandardID.govukServiceStandard, 14), (.digitalScotland, 14), (.digitalWales, 12), (.nhsServiceStandard, 17),
    (.technologyCode, 13), (.secureByDesign, 10), (.localDigital, 5),
  ])
  func numbersThePointsOfServiceStandards(id: StandardID, count: Int) {
    #expect(Standards.standard(id)?.points.map(\.number) == (1...count).map(String.init))
  }

  @Test func numbersAreUniqueWithinAStandard() {
    for standard in Standards.all { #expect(Set(standard.points.map(\.number)).count == standard.points.count) }
  }

  /// Success criteria and ACT rules are tested, not asked about.
  private static let serviceStandards = Standards.all.filter { $0.id != .wcag22 && $0.id != .act }

  @Test(arguments: serviceStandards.map(\.id))
  func everyPointHasAShareAndQuestionsForAPerson(id: StandardID) throws {
    for point in try #require(Standards.standard(id)).points {
      let requirement = Requirement(id, point.number)
      #expect(Standards.share(of: requirement)?.hasSuffix("%") == true, "\(requirement)")
      let questions = Standards.questions(about: requirement)
      #expect(!questions.isEmpty && questions.allSatisfy { $0.hasSuffix("?") && $0.count > 9 }, "\(requirement)")
    }
  }

  @Test func everyStandardSaysItsEditionDateAndSource() {
    for standard in Standards.all {
      let isDay = standard.date.wholeMatch(of: /20\d\d-[01]\d-[0-3]\d/) != nil
      #expect(isDay && !standard.version.isEmpty && !standard.source.isEmpty, "\(standard.id.rawValue)")
    }
  }

  @Test func everyRowOfTheCrosswalkNamesPointsThatExist() {
    #expect(Crosswalk.rows.map(\.requirements.first) == (1...14).map { .govuk($0) })
    for row in Crosswalk.rows {
      #expect(row.requirements.allSatisfy { $0.exists })
      #expect(row.partial.isSubset(of: row.requirements))
    }
    #expect(Crosswalk.rows.map(\.requirements.count).reduce(0, +) == 102)
  }

  @Test func askInFullBeforeInPart() {
    #expect(Crosswalk.govuk(for: .wales(8)) == [.govuk(8), .govuk(7)])
    #expect(Standards.questions(about: .scotland(4)) == Standard.govuk["4"]?.questions)
    #expect(Standards.share(of: .wales(2)) == "30–40%")
  }

  @Test func northernIrelandUsesTheGOVUKPoints() {
    #expect(Crosswalk.points(of: .northernIreland, for: .govuk(9)) == [.northernIreland(9)])
    #expect(Crosswalk.points(of: .northernIreland, for: .wcag("1.1.1")) == [.northernIreland(5)])
    #expect(Crosswalk.points(of: .northernIreland, for: .scotland(13)) == [.northernIreland(14)])
  }

  @Test func crosswalkTranslatesBetweenNations() {
    #expect(Crosswalk.points(of: .digitalScotland, for: .govuk(4)) == [.scotland(4)])
    #expect(Crosswalk.points(of: .digitalWales, for: .govuk(5)) == [.wales(2), .wales(5)])
    #expect(Crosswalk.govuk(for: .nhs(13)) == [.govuk(13)])
    #expect(Crosswalk.govuk(for: .wcag("1.1.1")) == [.govuk(5)])
    #expect(Crosswalk.points(of: .nhsServiceStandard, for: .act("23a2a8")) == [.nhs(5)])
  }

  @Test func unknownRequirementsDoNotExist() {
    #expect(!Requirement.wcag("9.9.9").exists)
    #expect(!Requirement.govuk(15).exists)
    #expect(Requirement.wcag("2.4.2").label == "WCAG 2.4.2 Page Titled")
  }
}

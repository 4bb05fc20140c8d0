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

  @Test func everyPointOfTheGOVUKStandardHasQuestionsForAPerson() {
    #expect(Standard.govuk.points.allSatisfy { !$0.questions.isEmpty })
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

import Kerbcut
import KerbcutCommand
import KerbcutPlugins
import KerbcutStandards
import Testing

struct CriterionCoverageTests {
  @Test func saysOfEveryCriterionWhatAPersonMustAskAndWhatIsNotSeen() {
    let silent = Standard.wcag22.points.filter { $0.questions.isEmpty || ($0.unseen ?? "").isEmpty }
    #expect(silent.map(\.number) == [])
  }

  @Test func tellsChecksThatDecideFromThoseThatOnlyAsk() throws {
    let contrast = CriterionCoverage(of: try #require(Standard.wcag22["1.4.3"]), by: bundledPlugins)
    #expect(contrast.deciding.map(\.id).contains("text-has-contrast"))
    #expect(contrast.rules.map(\.number).contains("afw4f7"))
    let dragging = CriterionCoverage(of: try #require(Standard.wcag22["2.5.7"]), by: bundledPlugins)
    #expect(dragging.deciding.isEmpty)
    #expect(dragging.asking.map(\.id) == ["dragging-has-alternative"])
  }

  @Test func putsEveryCriterionIntoTheTableOnce() {
    let rows = CriterionCoverage.markdown(of: .wcag22, by: bundledPlugins).split(separator: "\n").filter {
      $0.hasPrefix("| ") && $0.dropFirst(2).first?.isNumber ?? false
    }
    #expect(rows.count == Standard.wcag22.points.count)
    #expect(rows.allSatisfy { $0.split(separator: "|", omittingEmptySubsequences: false).count == 8 })
  }

  @Test func neverSaysThatACriterionIsMet() throws {
    let page = CriterionCoverage(of: try #require(Standard.wcag22["1.2.4"]), by: []).markdown
    #expect(page.contains("No check of Kerbcut looks at this."))
    #expect(page.hasSuffix("No findings does not mean that the criterion is met.\n"))
  }
}

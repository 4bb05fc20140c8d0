import KerbcutBasics
import Testing

@Suite struct CivilDateTests {
  @Test(arguments: [("1970-01-01", 0), ("2026-11-23", 20_780), ("1969-12-31", -1), ("2024-02-29", 19_782)])
  func readsAndWritesDays(_ text: String, _ number: Int) {
    #expect(CivilDate(iso8601: text)?.daysSince1970 == number)
    #expect(CivilDate(daysSince1970: number).iso8601 == text)
  }

  @Test(arguments: ["2026-02-30", "2023-02-29", "2026-13-01", "2026-1-1", "20261123", "2026-11-23T00:00", "", "a-b-c"])
  func readsNothingElse(_ text: String) {
    #expect(CivilDate(iso8601: text) == nil)
  }

  @Test func saysDaysAsGOVUKDoes() {
    #expect(CivilDate(year: 2026, month: 6, day: 4).description == "4 June 2026")
  }
}

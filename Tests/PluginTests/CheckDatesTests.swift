import Kerbcut
import KerbcutPlugins
import Testing

/// Every check carries the day on which it came or changed its verdicts: `checks-as-of` holds on to those of a day.
struct CheckDatesTests {
  @Test(arguments: bundledPlugins.flatMap(\.checks).map(\.about.id))
  func carriesADay(_ id: String) throws {
    let check = try #require(bundledPlugins.flatMap(\.checks).first { $0.about.id == id })
    #expect(CivilDate(iso8601: check.about.since) != nil)
    #expect(check.about.since >= About.firstDay)
  }
}

import Kerbcut
import KerbcutPlugins
import Testing

/// Every check says where its owner explains what it asks for.
@Suite struct GuidanceTests {
  @Test func everyCheckNamesAnOfficialPage() {
    for check in bundledPlugins.flatMap(\.checks) {
      let address = check.about.readOn?.address ?? ""
      #expect(address.hasPrefix("https://") && !address.contains(" "), "\(check.about.id)")
    }
  }

  @Test func everyRequirementBearsTheDayOfItsLastCheck() {
    for requirement in Set(bundledPlugins.flatMap(\.checks).flatMap(\.about.requirements)) {
      #expect(requirement.lastChecked?.count == 10, "\(requirement)")
    }
  }
}

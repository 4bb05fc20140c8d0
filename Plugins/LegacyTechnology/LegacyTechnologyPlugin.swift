public import Kerbcut

extension Plugin {
  public static let legacyTechnology = Plugin(
    id: "legacy-technology",
    title: "Legacy technology",
    checks: []
  )
}

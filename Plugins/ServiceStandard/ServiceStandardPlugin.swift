public import Kerbcut

extension Plugin {
  public static let serviceStandard = Plugin(
    id: "service-standard",
    title: "Service standard",
    checks: []
  )
}

public import Kerbcut

extension Plugin {
  public static let designSystem = Plugin(
    id: "design-system",
    title: "Design systems",
    checks: []
  )
}

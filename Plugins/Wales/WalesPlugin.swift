public import Kerbcut

extension Plugin {
  public static let wales = Plugin(
    id: "wales",
    title: "Wales",
    checks: []
  )
}

public import Kerbcut

extension Plugin {
  public static let nhs = Plugin(
    id: "nhs",
    title: "NHS",
    checks: []
  )
}

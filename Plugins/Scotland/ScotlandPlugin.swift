public import Kerbcut

extension Plugin {
  public static let scotland = Plugin(
    id: "scotland",
    title: "Scotland",
    checks: []
  )
}

public import Kerbcut

extension Plugin {
  public static let plainEnglish = Plugin(
    id: "plain-english",
    title: "Plain English",
    checks: []
  )
}

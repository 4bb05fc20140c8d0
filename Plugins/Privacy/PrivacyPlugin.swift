public import Kerbcut

extension Plugin {
  public static let privacy = Plugin(
    id: "privacy",
    title: "Privacy and security",
    checks: []
  )
}

public import Kerbcut

extension Plugin {
  public static let accessibilityStatement = Plugin(
    id: "accessibility-statement",
    title: "Accessibility statement",
    checks: []
  )
}

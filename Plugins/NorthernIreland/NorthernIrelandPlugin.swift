public import Kerbcut

extension Plugin {
  /// Checks of pages for Northern Ireland.
  public static let northernIreland = Plugin(
    id: "northern-ireland",
    title: "Northern Ireland",
    checks: [
      NiCrossLinks()
    ]
  )
}

public import Kerbcut

extension Plugin {
  public static let northernIreland = Plugin(
    id: "northern-ireland",
    title: "Northern Ireland",
    checks: []
  )
}

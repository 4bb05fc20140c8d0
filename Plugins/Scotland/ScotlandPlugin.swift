public import Kerbcut

extension Plugin {
  /// Checks of Scottish bodies’ pages.
  public static let scotland = Plugin(
    id: "scotland",
    title: "Scotland",
    checks: [
      ScotDesignSystemShell(),
      ScotGaelicBsl(),
    ]
  )
}

public import Kerbcut

extension Plugin {
  /// The checks of one team.
  public static let ourChecks = Plugin(id: "our-checks", title: "Our checks", checks: [GardenHasGate()])
}

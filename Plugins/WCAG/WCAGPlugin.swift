public import Kerbcut

extension Plugin {
  /// Checks of WCAG 2.2, among them the ACT rules.
  public static let wcag = Plugin(
    id: "wcag",
    title: "WCAG 2.2",
    checks: [
      ARIAAttributeExists(),
      ARIAAttributeHasValidValue(),
      ARIAAttributeIsAllowed(),
      ARIAAttributeIsNotProhibited(),
      ARIAFeatureIsNotDeprecated(),
      DecorativeElementIsNotExposed(),
      HiddenElementHasNoFocus(),
      ImageHasName(),
      LandmarksOfOneKindHaveNames(),
      PresentationalChildrenHaveNoFocus(),
      RoleExists(),
      RoleHasRequiredContext(),
      RoleHasRequiredStates(),
      RoleOwnsOnlyItsParts(),
      VisibleLabelIsInName(),
    ]
  )
}

import Kerbcut

struct ARIAFeatureIsNotDeprecated: Check {
  static let about = About(
    id: "aria-feature-is-not-deprecated",
    title: "ARIA that is on its way out is not used",
    requirements: [.wcag("4.1.2")],
    why: "Browsers drop deprecated roles and attributes one after the other.",
    fix: "Use what WAI-ARIA recommends in its place, or take it out.",
    weight: .notice
  )

  let applicability = Applicability("Each ARIA attribute and `role` of an element that is not hidden") { page in
    let roles = page.elements(with: .role).compactMap { $0.attributeTarget(.role) }
    return (roles + page.ariaAttributes).filter { !$0.element.isProgrammaticallyHidden }
  }

  let expectations = [
    Expectation("WAI-ARIA does not call it deprecated, on this role or at all") { (target: AttributeTarget) in
      guard let definition = target.ariaDefinition else {
        let role = target.element.explicitRole
        return role?.definition.isDeprecated ?? false ? .failed("The role ‘\(target.value)’ is deprecated.") : .passed
      }
      if definition.isDeprecated { return .failed("\(definition.localName) is deprecated.") }
      guard definition.isGlobalDeprecated, let role = target.element.role, !role.supportsItself(definition) else {
        return .passed
      }
      return .failed("\(definition.localName) is deprecated on the role ‘\(role.rawValue)’.")
    }
  ]

  static let examples: [Example] = [
    .passed("in use", #"<button aria-disabled="true">Save</button>"#),
    .failed("attribute", #"<p ↓aria-grabbed="true">Text</p>"#),
    .failed("role", #"<ul ↓role="directory"><li>One</li></ul>"#),
    .failed("on this role", #"<p ↓aria-disabled="true">Text</p>"#),
    .inapplicable("none", "<p>Text</p>"),
  ]
}

extension Role {
  /// Whether the role, or one that it inherits from, lists the attribute as its own.
  fileprivate func supportsItself(_ attribute: AttributeDefinition) -> Bool {
    ([self] + ancestors.roles).contains {
      $0.definition.ownSupported.contains(attribute.number) || $0.definition.ownRequired.contains(attribute.number)
    }
  }
}

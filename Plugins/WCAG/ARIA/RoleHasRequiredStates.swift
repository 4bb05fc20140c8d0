import Kerbcut

struct RoleHasRequiredStates: Check {
  static let about = About(
    id: "role-has-required-states",
    title: "Roles have the states that they need",
    requirements: [.act("4e8ab6")],
    why: "A tick box that does not say whether it is ticked cannot be used by ear.",
    fix: "Add the state, and change it by script, or use the HTML element that has it built in."
  )

  let applicability = Applicability(
    "Each element in the accessibility tree with a role that the element does not have by itself"
  ) { page in
    page.elements(with: .role).filter { $0.isExposed && $0.addedRole != nil }
  }

  let expectations = [
    Expectation("Every required state is set, or has a value that the role implies") { (element: Element) in
      let missing = element.missingStates
      guard let role = element.addedRole, !missing.isEmpty else { return .passed }
      return .failed("The role ‘\(role.rawValue)’ needs \(missing.joined(separator: " and ")).")
    }
  ]

  static let examples: [Example] = [
    .passed("set", #"<div role="checkbox" aria-checked="false" tabindex="0">Agree</div>"#),
    .passed("implied", #"<ul role="listbox" aria-label="Tags"><li role="option">Tea</li></ul>"#),
    .passed("built in", #"<input type="checkbox" role="switch" aria-label="Sound">"#),
    .passed("a line, not a control", #"<div role="separator"></div>"#),
    .passed("closed", #"<div role="combobox" aria-expanded="false" aria-label="Town" tabindex="0"></div>"#),
    .failed("missing", #"↓<div role="checkbox" tabindex="0">Agree</div>"#),
    .failed("empty", #"↓<div role="switch" aria-checked="" tabindex="0">Sound</div>"#),
    .failed("a control", #"↓<div role="separator" tabindex="0"></div>"#),
    .inapplicable("no role", #"<div>Text</div>"#),
    .inapplicable("its own role", #"<input type="checkbox" role="checkbox" aria-label="Agree">"#),
  ]
}

extension Element {
  /// The required states of the added role that have no value.
  fileprivate var missingStates: [String] {
    guard let role = addedRole else { return [] }
    if role == .separator, !isFocusable { return [] }
    return role.definition.required.definitions.filter { definition in
      if definition.name == .ariaControls, role == .combobox, !has(.ariaExpanded, "true") { return false }
      guard let value = property(definition.name) else { return true }
      return value.origin == .default
    }.map(\.localName)
  }
}

import Kerbcut

struct RoleHasRequiredContext: Check {
  static let about = About(
    id: "role-has-required-context",
    title: "Parts stand inside the whole that they belong to",
    requirements: [.wcag("1.3.1"), .act("ff89c9")],
    why: "A list item outside a list, or a tab outside a tab list, is not counted or reached as one.",
    fix: "Put the element into one with the role that it belongs to, or take its role out."
  )

  let applicability = Applicability(
    "Each element in the accessibility tree with an added role that belongs into another"
  ) { page in
    page.elements(with: .role).filter { element in
      element.isExposed && element.role == element.addedRole
        && element.addedRole.map { !$0.definition.requiredContext.isEmpty } ?? false
    }
  }

  let expectations = [
    Expectation("Its parent in the accessibility tree has a role that it belongs to") { (element: Element) in
      guard let role = element.role, element.hasRequiredContext == false else {
        return .passed
      }
      let wanted = role.definition.requiredContext.map(\.rawValue).joined(separator: ", ")
      return .failed("The role ‘\(role.rawValue)’ belongs into an element with one of these roles: \(wanted).")
    }
  ]

  static let examples: [Example] = [
    .passed("in its list", #"<div role="list"><div role="listitem">One</div></div>"#),
    .passed(
      "past a presentational one", ##"<ul role="tablist"><li role="none"><a role="tab" href="#a">A</a></li></ul>"##),
    .passed("by aria-owns", #"<div role="list" aria-owns="a"></div><p role="listitem" id="a">One</p>"#),
    .failed("alone", #"↓<div role="listitem">One</div>"#),
    .failed(
      "past a live region", #"<div role="list"><div aria-live="polite">↓<p role="listitem">One</p></div></div>"#),
    .inapplicable("its own role", #"<ul><li role="listitem">One</li></ul>"#),
    .inapplicable("hidden", #"<div hidden role="listitem">One</div>"#),
  ]
}

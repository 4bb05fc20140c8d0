import Kerbcut

struct ARIAAttributeIsAllowed: Check {
  static let about = About(
    id: "aria-attribute-is-allowed",
    title: "`aria-` attributes fit the role",
    requirements: [.act("5c01ea")],
    why: "A state that the role does not know is ignored or misleads: people hear nothing, or something else.",
    fix: "Take the attribute out, or use the role that has it.",
    yieldsTo: ["aria-attribute-exists"]
  )

  let applicability = Applicability("Each state or property on an element in the accessibility tree") { page in
    page.ariaAttributes.filter(\.element.isExposed)
  }

  let expectations = [
    Expectation("The attribute is global, or the role or the element has it") { (target: AttributeTarget) in
      guard let definition = target.ariaDefinition, !definition.isGlobal, !target.element.allows(definition) else {
        return .passed
      }
      let what = target.element.role.map { "the role ‘\($0.rawValue)’" } ?? "<\(target.element.localName)>"
      return .failed("\(definition.localName) has no meaning on \(what).")
    }
  ]

  static let examples: [Example] = [
    .passed("supported", #"<button aria-pressed="false">Mute</button>"#),
    .passed("global", #"<div aria-busy="true">Loading</div>"#),
    .passed("inherited", #"<div role="switch" aria-checked="true" aria-required="true" tabindex="0">Sound</div>"#),
    .passed("a field without a role", #"<input type="password" aria-required="true" aria-label="Password">"#),
    .failed("not a tick box", #"<p ↓aria-checked="true">Agreed</p>"#),
    .failed("a link is not pressed", #"<a href="/" ↓aria-pressed="true">Home</a>"#),
    .inapplicable("no attribute", #"<div role="group">Text</div>"#),
    .inapplicable("hidden", #"<p hidden aria-checked="true">Agreed</p>"#),
  ]
}

extension Element {
  /// Whether the attribute may stand here, by the role, or where HTML gives none by ARIA in HTML.
  fileprivate func allows(_ attribute: AttributeDefinition) -> Bool {
    if let role { return role.definition.allowed.contains(attribute.number) }
    return ownAriaRole.map { $0.definition.allowed.contains(attribute.number) } ?? false
  }

  /// The role whose attributes an element without a role may have (ARIA in HTML, section 4).
  private var ownAriaRole: Role? {
    switch tag {
    case .input:
      switch page.accessibility.inputType(of: node) {
      case .color: .button
      case .hidden: nil
      default: .textbox
      }
    case .summary: .button
    case .audio, .video, .embed, .object, .iframe: .application
    case .canvas: .application
    default: nil
    }
  }
}

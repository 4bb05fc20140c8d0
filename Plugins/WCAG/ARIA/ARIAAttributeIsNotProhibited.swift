import Kerbcut

struct ARIAAttributeIsNotProhibited: Check {
  static let about = About(
    id: "aria-attribute-is-not-prohibited",
    title: "Names are not put where screen readers leave them out",
    requirements: [.act("kb1m8s")],
    why: "Many screen readers never say an `aria-label` on a plain `div` or `span`.",
    fix: "Give the element a role that can have a name, or put the words into the page.",
    weight: .warning
  )

  let applicability = Applicability(
    "Each attribute with a value that the role of an element in the accessibility tree may prohibit"
  ) { page in
    page.ariaAttributes.filter { target in
      prohibited.contains(target.element.document.name(of: target.attribute)) && target.element.isExposed
        && !target.element.document.value(of: target.attribute).isBlank
    }
  }

  let expectations = [
    Expectation("The role does not prohibit the attribute") { (target: AttributeTarget) in
      guard let role = target.element.role, let definition = target.ariaDefinition,
        role.definition.prohibited.contains(definition.number)
      else { return .passed }
      return .failed("\(definition.localName) may not be used on the role ‘\(role.rawValue)’.")
    }
  ]

  static let examples: [Example] = [
    .passed("a navigation", #"<nav aria-label="Pages">…</nav>"#),
    .failed("a plain element", #"<span ↓aria-label="Closed">×</span>"#),
    .failed("a paragraph", #"<p ↓aria-label="Note">Text</p>"#),
    .inapplicable("nothing", #"<p>Text</p>"#),
  ]
}

private let prohibited: AttributeSet = [
  .ariaBraillelabel, .ariaBrailleroledescription, .ariaLabel, .ariaLabelledby, .ariaRoledescription,
]

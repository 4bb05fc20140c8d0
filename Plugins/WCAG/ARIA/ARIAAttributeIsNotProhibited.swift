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
    "Each global state or property of WAI-ARIA on an HTML or SVG element in the accessibility tree"
  ) { page in
    page.ariaAttributes.filter { target in
      let isGlobal = AttributeDefinition.number(of: target.element.document.name(of: target.attribute))
        .map(AttributeDefinition.global.contains)
      return isGlobal == true && target.element.isExposed && [.html, .svg].contains(target.element.tag.namespace)
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
    .failed("a name for Braille", #"<code ↓aria-braillelabel="x">y = x</code>"#),
    .failed("an empty name", #"<span ↓aria-label="">×</span>"#),
    .passed("another attribute", #"<span aria-live="polite">Saved</span>"#),
    .inapplicable("hidden", #"<p hidden aria-label="Note">Text</p>"#),
    .inapplicable("not global", #"<p aria-checked="true">Text</p>"#),
    .inapplicable("nothing", #"<p>Text</p>"#),
  ]
}

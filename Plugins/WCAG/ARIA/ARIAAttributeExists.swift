import Kerbcut

struct ARIAAttributeExists: Check {
  static let about = About(
    id: "aria-attribute-exists",
    title: "`aria-` attributes are ones that exist",
    requirements: [.act("5f99a7")],
    why: "Browsers ignore an attribute that WAI-ARIA does not define, so what it should say is never said.",
    fix: "Correct the spelling, or take the attribute out."
  )

  let applicability = Applicability("Each attribute whose name begins with `aria-`") { page in
    page.attributesNamedAria
  }

  let expectations = [
    Expectation("WAI-ARIA defines the attribute") { (target: AttributeTarget) in
      let name = target.name
      return AttributeDefinition(name) != nil
        ? .passed : .failed("WAI-ARIA has no attribute ‘\(target.localName)’.")
    }
  ]

  static let examples: [Example] = [
    .passed("defined", #"<div role="checkbox" aria-checked="true" aria-label="Agree"></div>"#),
    .failed("misspelt", #"<input ↓aria-labeledby="a"><p id="a">Name</p>"#),
    .inapplicable("none", #"<input data-aria="x">"#),
  ]
}

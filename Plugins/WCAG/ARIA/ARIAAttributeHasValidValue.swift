import Kerbcut

struct ARIAAttributeHasValidValue: Check {
  static let about = About(
    id: "aria-attribute-has-valid-value",
    title: "`aria-` attributes have values that exist",
    requirements: [.wcag("4.1.2"), .act("6a7281")],
    why: "Browsers replace a value that they do not know by the default, which may say the opposite.",
    fix: "Use one of the values that WAI-ARIA gives for the attribute."
  )

  let applicability = Applicability("Each state or property of WAI-ARIA with a value that is not empty") { page in
    page.ariaAttributes.filter { !$0.value.isEmpty }
  }

  let expectations = [
    Expectation("The value is of the attribute's type") { (target: AttributeTarget) in
      guard let definition = target.ariaDefinition, !definition.accepts(target.value) else { return .passed }
      let name = definition.localName
      // Where WAI-ARIA takes any other value for true, little is lost.
      if ["aria-current", "aria-invalid"].contains(name) {
        return .failed(
          "‘\(target.value)’ is not a value of \(name): screen readers take it for true. \(definition.wanted)",
          weight: .warning)
      }
      return .failed("‘\(target.value)’ is not a value of \(name). \(definition.wanted)")
    },
    Expectation("A whole number is one that the attribute can have") { (target: AttributeTarget) in
      guard let definition = target.ariaDefinition, let least = definition.least,
        let number = Int(target.value.trimmingSpaces),
        number < least
      else { return .passed }
      return .failed(
        "‘\(target.value)’ is too small for \(definition.localName). Use \(least) or more.", weight: .warning)
    },
  ]

  static let examples: [Example] = [
    .passed("true", #"<button aria-expanded="true">Menu</button>"#),
    .passed("tokens", #"<p role="alert" aria-relevant="text removals">Saved</p>"#),
    .passed("number", #"<div role="slider" aria-valuenow="2.5" tabindex="0" aria-label="Size"></div>"#),
    .passed("an id that is not there", #"<input aria-label="Name" aria-errormessage="later">"#),
    .failed("a word that counts as true", #"<a href="/" ↓aria-current="Current page">Home</a>"#),
    .failed("a word", #"<button ↓aria-expanded="open">Menu</button>"#),
    .failed("not a number", #"<div role="slider" ↓aria-valuenow="two" tabindex="0" aria-label="Size"></div>"#),
    .failed("half a row", #"<div role="row" ↓aria-rowindex="1.5"></div>"#),
    .failed("a level that there is not", #"<p role="heading" ↓aria-level="0">Fees</p>"#),
    .passed("a number that nobody knows", #"<p role="article" aria-posinset="1" aria-setsize="-1">Fees</p>"#),
    .failed("the place before the first", #"<p role="article" ↓aria-posinset="0" aria-setsize="4">Fees</p>"#),
    .inapplicable("empty", #"<p aria-live="">Saved</p>"#),
    .inapplicable("another attribute", #"<p data-live="x">Saved</p>"#),
  ]
}

extension AttributeDefinition {
  /// The least whole number that the attribute can have (WAI-ARIA, section 6.6); nil for attributes without one.
  ///
  /// `-1` stands for a number that is not known.
  fileprivate var least: Int? {
    switch localName {
    case "aria-colindex", "aria-colspan", "aria-level", "aria-posinset", "aria-rowindex": 1
    case "aria-rowspan": 0
    case "aria-colcount", "aria-rowcount", "aria-setsize": -1
    default: nil
    }
  }
}

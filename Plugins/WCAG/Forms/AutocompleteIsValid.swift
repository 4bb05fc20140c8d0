import Kerbcut

struct AutocompleteIsValid: Check {
  static let about = About(
    id: "autocomplete-is-valid",
    title: "`autocomplete` says what the field is for",
    requirements: [.wcag("1.3.5"), .act("73f2c2")],
    why: "Browsers fill in known fields and tools show symbols for them. A misspelt word helps nobody.",
    fix: "Use the words of the HTML Standard in their order, for example `autocomplete=\"postal-code\"`."
  )

  let applicability = Applicability(
    "Each `autocomplete` with a value other than `on` or `off` of a field that people can use"
  ) { page in
    page.elements(with: .autocomplete).compactMap { field -> AttributeTarget? in
      guard field.takesAutocomplete, let attribute = field.document.attribute(.autocomplete, of: field.node) else {
        return nil
      }
      return AttributeTarget(field, attribute)
    }
  }

  let expectations = [
    Expectation("Its tokens follow the order of the HTML Standard") { (autocomplete: AttributeTarget) in
      AutocompleteTokens(parsing: autocomplete.value) == nil
        ? .failed("‘\(autocomplete.value)’ is not a value of `autocomplete`.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("one word", #"<label>Email <input type="email" autocomplete="email"></label>"#),
    .passed("all parts", #"<input aria-label="Phone" autocomplete="section-a billing WORK tel webauthn">"#),
    .failed("misspelt", #"<label>Postcode <input ↓autocomplete="postcode"></label>"#),
    .failed("two fields", #"<input aria-label="Name" ↓autocomplete="given-name family-name">"#),
    .failed("wrong order", #"<input aria-label="Phone" ↓autocomplete="work shipping tel">"#),
    .failed("work is not for names", #"<input aria-label="Name" ↓autocomplete="work name">"#),
    .inapplicable("off", #"<input aria-label="Code" autocomplete="off">"#),
    .inapplicable("a button", #"<input type="submit" autocomplete="postcode">"#),
    .inapplicable("disabled", #"<input aria-label="Name" disabled autocomplete="nme">"#),
    .inapplicable("hidden", #"<input hidden autocomplete="nme">"#),
  ]
}

extension Element {
  fileprivate var takesAutocomplete: Bool {
    guard self.is(.input, .select, .textarea), let value = value(.autocomplete), !value.isBlank else { return false }
    let tokens = value.tokens
    if tokens.count == 1, tokens[0].equalsIgnoringCase("on") || tokens[0].equalsIgnoringCase("off") { return false }
    if isDisabled || inclusiveAncestors.contains(where: { $0.has(.ariaDisabled, "true") }) { return false }
    if self.is(.input), let type = attribute(.type)?.lowercased(), fixedTypes.contains(type) { return false }
    if !isVisible && !isExposed { return false }
    let isWidget = role?.isWidget ?? true
    return isTabbable || isWidget
  }
}

private let fixedTypes: Set = ["button", "checkbox", "file", "hidden", "image", "radio", "reset", "submit"]

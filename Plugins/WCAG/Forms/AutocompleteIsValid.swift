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
      field.takesAutocomplete ? field.attributeTarget(.autocomplete) : nil
    }
  }

  let expectations = [
    Expectation("Its tokens follow the order of the HTML Standard") { (autocomplete: AttributeTarget) in
      if AutocompleteTokens(parsing: autocomplete.value) != nil { return .passed }
      if autocomplete.isMeantToSayAPurpose {
        return .failed("‘\(autocomplete.value)’ is not a value of `autocomplete`.")
      }
      return .ask(.asksAboutPerson(autocomplete.value))
    }
  ]

  static let examples: [Example] = [
    .passed("one word", #"<label>Email <input type="email" autocomplete="email"></label>"#),
    .passed("all parts", #"<input aria-label="Phone" autocomplete="section-a billing WORK tel webauthn">"#),
    .failed("misspelt", #"<label>Postcode <input ↓autocomplete="postcode"></label>"#),
    .failed("two fields", #"<input aria-label="Name" ↓autocomplete="given-name family-name">"#),
    .failed("wrong order", #"<input aria-label="Phone" ↓autocomplete="work shipping tel">"#),
    .failed("work is not for names", #"<input aria-label="Name" ↓autocomplete="work name">"#),
    .passed("a section", #"<select aria-label="Land" autocomplete="section-one shipping country"></select>"#),
    .passed("white space around", "<input aria-label=\"Name\" autocomplete=\" name\n\">"),
    .passed("seen by screen readers only", #"<input class="sr-only" aria-label="Name" autocomplete="name">"#),
    .failed("a section after the hint", #"<input aria-label="Name" ↓autocomplete="shipping section-one name">"#),
    .failed("a passkey alone", #"<input aria-label="Name" ↓autocomplete="webauthn">"#),
    .failed("a passkey first", #"<input aria-label="Name" ↓autocomplete="webauthn name">"#),
    .failed("a hint alone", #"<textarea aria-label="To" ↓autocomplete="shipping"></textarea>"#),
    .failed("spelt with a hyphen", #"<input aria-label="Email" ↓autocomplete="e-mail">"#),
    .failed("a field of a telling type", #"<input type="email" aria-label="Email" ↓autocomplete="nope">"#),
    .cantTell("a word of the author's own", #"<input aria-label="Pet" ↓autocomplete="nope">"#),
    .cantTell("a state that there is not", #"<label>Kind of boat <input ↓autocomplete="false"></label>"#),
    .inapplicable("nobody can fill it in", #"<label>Reference <input readonly autocomplete="x" value="7"></label>"#),
    .failed("a comma", #"<input aria-label="Name" ↓autocomplete="name,">"#),
    .failed("off and a field", #"<input aria-label="Name" ↓autocomplete="off name">"#),
    .failed("out of the tab order but a widget", #"<input tabindex="-1" aria-label="Name" ↓autocomplete="nme">"#),
    .failed("a password", #"<input type="password" aria-label="Code" ↓autocomplete="pass">"#),
    .inapplicable("on, in capitals", #"<input aria-label="Code" autocomplete=" ON ">"#),
    .inapplicable("only white space", #"<input aria-label="Code" autocomplete=" ">"#),
    .inapplicable("in a disabled group", #"<fieldset disabled><input aria-label="A" autocomplete="nme"></fieldset>"#),
    .inapplicable("said to be disabled", #"<div aria-disabled="true"><input aria-label="A" autocomplete="nme"></div>"#),
    .inapplicable("no control", #"<input tabindex="-1" role="banner" aria-label="A" autocomplete="nme">"#),
    .inapplicable("a form", #"<form autocomplete="nme"><input aria-label="A"></form>"#),
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
    if isReadOnly { return false }
    if isDisabled || inclusiveAncestors.contains(where: { $0.has(.ariaDisabled, "true") }) { return false }
    if self.is(.input), let type = attribute(.type)?.inLowerCase, fixedTypes.contains(type) { return false }
    if !isVisible && !isExposed { return false }
    let isWidget = role?.isWidget ?? true
    return isTabbable || isWidget
  }
}

extension Element {
  /// Whether nobody can change the value (HTML Standard, section 4.10.5.3.3).
  private var isReadOnly: Bool {
    guard has(.readonly) else { return false }
    if self.is(.textarea) { return true }
    guard self.is(.input) else { return false }
    let pickers: Set = ["color", "range"]
    return attribute(.type).map { !pickers.contains($0.inLowerCase) } ?? true
  }
}

extension AttributeTarget {
  /// Whether the author tried to say what the field is for: there are several tokens, or one that is nearly one of the
  /// Standard's, or the type of the field says that it asks for something about a person.
  ///
  /// Other words, such as `nope` or `false`, are there to keep browsers from filling the field in. What it asks for they
  /// do not say, and the criterion is only about fields that ask for something about the person.
  fileprivate var isMeantToSayAPurpose: Bool {
    let tokens = value.split(whereSeparator: \.isWhitespace).map(String.init)
    if element.is(.input), let type = element.attribute(.type)?.inLowerCase, tellingTypes.contains(type) {
      return true
    }
    return tokens.count > 1 || tokens.contains { AutocompleteTokens.isNearlyWord($0) }
  }
}

/// Types of `input` that ask for something about a person.
private let tellingTypes: Set = ["email", "password", "tel"]

private let fixedTypes: Set = ["button", "checkbox", "file", "hidden", "image", "radio", "reset", "submit"]

extension Question {
  fileprivate static func asksAboutPerson(_ value: String) -> Question {
    Question(
      "asks-about-person",
      "‘\(value)’ is not a value of `autocomplete`. Does the field ask for something about the person who fills it in, "
        + "such as a name or an address?",
      yes: "‘\(value)’ is not a value of `autocomplete`.", no: .inapplicable, about: .page)
  }
}

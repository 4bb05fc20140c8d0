import Kerbcut

struct NativeStateIsNotContradicted: Check {
  static let about = About(
    id: "native-state-is-not-contradicted",
    title: "`aria-` attributes agree with the HTML of a control",
    requirements: [.wcag("4.1.2")],
    why: "Browsers go by the HTML. Some screen readers and tests go by the attribute, and tell people something else.",
    fix: "Take the `aria-` attribute out: the HTML attribute says it already.",
    weight: .warning
  )

  let applicability = Applicability(
    "Each state or property on a control in the accessibility tree, if HTML gives the control that state by itself"
  ) { page in
    page.ariaAttributes.filter { target in
      target.element.isExposed && !target.value.isEmpty && target.nativeValue != nil
    }
  }

  let expectations = [
    Expectation("Its value is the one that HTML gives") { (target: AttributeTarget) in
      guard let native = target.nativeValue, let definition = target.ariaDefinition,
        target.value.inLowerCase != native
      else { return .passed }
      return .failed("\(definition.localName) is ‘\(target.value)’, but the HTML says ‘\(native)’.")
    }
  ]

  static let examples: [Example] = [
    .passed("the same", #"<input type="checkbox" checked aria-checked="true" aria-label="Agree">"#),
    .failed("not ticked", #"<input type="checkbox" checked ↓aria-checked="false" aria-label="Agree">"#),
    .failed("required", #"<input required ↓aria-required="false" aria-label="Name">"#),
    .failed("disabled", #"<button disabled ↓aria-disabled="false">Save</button>"#),
    .inapplicable("a part of its own", #"<div role="checkbox" aria-checked="true" tabindex="0">Agree</div>"#),
    .inapplicable("not in the HTML", #"<input aria-required="true" aria-label="Name">"#),
    .inapplicable("hidden", #"<input hidden required aria-required="false">"#),
  ]
}

extension AttributeTarget {
  /// The value that HTML gives the element for this state, where it wins over the attribute.
  fileprivate var nativeValue: String? {
    switch name {
    case .ariaChecked, .ariaDisabled, .ariaRequired, .ariaReadonly, .ariaSelected:
      let name = self.name
      guard let value = element.property(name), value.origin == .native else {
        return nil
      }
      return value.value
    default: return nil
    }
  }
}

import Kerbcut

struct FormDisabledButton: Check {
  static let about = About(
    id: "form-disabled-button",
    title: "The submit button works",
    requirements: [.govuk(4), .govuk(5)],
    why: "With a disabled button people do not learn why they cannot go on.",
    fix: "Let people press the button, and show them what is missing.",
    guidance: .designSystem("components/button", "Button"),
    weight: .notice,
    profiles: ["govuk"]
  )

  let applicability = Applicability("Each submit button of a form with fields") { page in
    page.forms.submitButtons.filter { !($0.form?.ownedFields.isEmpty ?? true) }
  }

  let expectations = [
    Expectation("It is not disabled") { (button: Element) in
      button.has(.disabled) || button.has(.ariaDisabled, "true")
        ? .failed("The button ‘\(button.buttonText)’ is disabled.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("works", "<form><input name=\"n\"><button>Continue</button></form>"),
    .failed("disabled", "<form><input name=\"n\">↓<button disabled>Continue</button></form>"),
    .inapplicable("no form", "<button disabled>Continue</button>"),
  ]
}

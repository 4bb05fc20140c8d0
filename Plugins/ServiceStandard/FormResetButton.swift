import Kerbcut

struct FormResetButton: Check {
  static let about = About(
    id: "form-reset-button",
    title: "Forms have no reset button",
    requirements: [.govuk(4)],
    why: "One slip wipes the form.",
    fix: "Remove the button.",
    weight: .warning
  )

  let applicability = Applicability("Each button of a form that can be seen") { page in
    page.elements(named: .button, .input).filter { $0.isRendered && $0.form != nil && $0.isButtonLike }
  }

  let expectations = [
    Expectation("It does not reset the form") { (button: Element) in
      button.inputType == "reset" ? .failed("The button ‘\(button.buttonText)’ wipes the form.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("sends", "<form><button>Continue</button></form>"),
    .failed("wipes", #"<form>↓<button type="reset">Clear</button></form>"#),
    .inapplicable("no button", "<form></form>"),
  ]
}

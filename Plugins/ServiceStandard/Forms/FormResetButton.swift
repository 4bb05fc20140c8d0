import Kerbcut

struct FormResetButton: Check {
  static let about = About(
    id: "form-reset-button",
    title: "Forms have no reset button",
    requirements: [.govuk(4)],
    why: "One slip wipes the form.",
    fix: "Remove the button.",
    guidance: .designSystem("components/button", "Button"),
    weight: .warning
  )

  let applicability = Applicability("Each button that can be seen of a form with more than a search box") { page in
    page.elements(named: .button, .input).filter { button in
      guard button.isRendered, button.isButtonLike, let form = button.form else { return false }
      let fields = form.ownedFields
      // Nothing that people have typed is lost in a search and its filters.
      let filters = fields.allSatisfy { $0.isSearchField || $0.isSearchWithButton || !$0.isTextLike }
      return !filters || form.has(.method, "post")
    }
  }

  let expectations = [
    Expectation("It does not reset the form") { (button: Element) in
      button.has(.type, "reset") ? .failed("The button ‘\(button.buttonText)’ wipes the form.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("sends", "<form><label>Name <input></label><button>Continue</button></form>"),
    .failed("wipes", #"<form><label>Name <input></label>↓<button type="reset">Clear</button></form>"#),
    .inapplicable(
      "empties a search box",
      #"<form role="search"><input name="q" aria-label="Search"><button type="reset">Close search</button></form>"#),
    .inapplicable("no button", "<form></form>"),
  ]
}

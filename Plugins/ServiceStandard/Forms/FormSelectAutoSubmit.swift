import Kerbcut

struct FormSelectAutoSubmit: Check {
  static let about = About(
    id: "form-select-auto-submit",
    title: "Choosing does not send or leave",
    requirements: [.govuk(5), .wcag("3.2.2")],
    why: "People who use a keyboard set it off while they are still choosing.",
    fix: "Add a button that sends the choice.",
    weight: .error
  )

  let applicability = Applicability("Each select, radio and checkbox with an `onchange` or `onclick` attribute") {
    page in
    page.forms.fields.filter { field in
      [.select].contains(field.tag) && (field.has(.onchange))
        || field.isChoice && (field.has(.onchange) || field.has(.onclick))
    }
  }

  let expectations = [
    Expectation("The script neither submits the form nor goes to another page") { (field: Element) in
      field.handlerScript(.onchange, .onclick).leavesPage
        ? .failed("Choosing here sends the form or leaves the page at once.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("shows more", #"<label>Colour <select onchange="show(this.value)"><option>Red</option></select></label>"#),
    .failed("submits", #"<label>Colour ↓<select onchange="this.form.submit()"><option>Red</option></select></label>"#),
    .inapplicable("no script", "<label>Colour <select><option>Red</option></select></label>"),
  ]
}

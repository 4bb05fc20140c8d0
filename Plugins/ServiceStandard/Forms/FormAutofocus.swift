import Kerbcut

struct FormAutofocus: Check {
  static let about = About(
    id: "form-autofocus",
    title: "No field takes the focus by itself",
    requirements: [.govuk(5)],
    why: "People who use a screen reader miss what comes before.",
    fix: "Remove `autofocus`.",
    guidance: .serviceManual(
      "helping-people-to-use-your-service/making-your-service-accessible-an-introduction",
      "Making your service accessible"),
    weight: .warning
  )

  let applicability = Applicability("Each field that can be seen") { page in page.forms.fields }

  let expectations = [
    Expectation("It has no `autofocus`, unless it is the only field and searches") { (field: Element) in
      if !field.has(.autofocus) || field.isSearchField && field.page.forms.fields.count == 1 { return .passed }
      return .failed("This field takes the focus when the page opens.")
    }
  ]

  static let examples: [Example] = [
    .passed("none", "<label>Name <input></label>"),
    .failed("autofocus", "<label>Name ↓<input autofocus></label>"),
    .inapplicable("no field", "<p>Text</p>"),
  ]
}

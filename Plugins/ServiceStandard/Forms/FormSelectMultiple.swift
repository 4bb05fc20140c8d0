import Kerbcut

struct FormSelectMultiple: Check {
  static let about = About(
    id: "form-select-multiple",
    title: "No list asks for several choices",
    requirements: [.govuk(4), .govuk(5)],
    why: "Few people know how to choose two items in such a list.",
    fix: "Use checkboxes.",
    guidance: .designSystem("components/select", "Select"),
    weight: .warning
  )

  let applicability = Applicability("Each select") { $0.forms.fields.filter { $0.tag == .select } }

  let expectations = [
    Expectation("It takes one choice") { (list: Element) in
      list.has(.multiple) ? .failed("This list asks for several choices at once.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("one", "<label>Colour <select><option>Red</option></select></label>"),
    .failed("several", "<label>Colours ↓<select multiple><option>Red</option></select></label>"),
    .inapplicable("none", "<p>Text</p>"),
  ]
}

import Kerbcut

struct FormTypeNumber: Check {
  static let about = About(
    id: "form-type-number",
    title: "Numbers are typed into text fields",
    requirements: [.govuk(4), .govuk(5)],
    why: "Scrolling can change the value by accident, and some assistive technology reads number fields badly.",
    fix: "Use `type=\"text\"` with `inputmode=\"numeric\"`.",
    guidance: .designSystem("components/text-input", "Text input"),
    weight: .warning,
    profiles: ["govuk", "nhs"]
  )

  let applicability = Applicability("Each text-like field of the main content") { page in
    page.forms.mainFields.filter(\.isTextLike)
  }

  let expectations = [
    Expectation("Its type is not `number`") { (field: Element) in
      field.inputType == .number ? .failed("This field has the type `number`.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("text", #"<label>Age <input name="a" inputmode="numeric"></label>"#),
    .failed("number", #"<label>Age ↓<input type="number" name="a"></label>"#),
    .inapplicable("no text field", #"<label><input type="checkbox" name="a"> Yes</label>"#),
  ]
}

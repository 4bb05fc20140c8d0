import Kerbcut
import KerbcutService

struct FormNumericInputmode: Check {
  static let about = About(
    id: "form-numeric-inputmode",
    title: "Fields for whole numbers bring up the number keypad",
    requirements: [.govuk(4)],
    why: "On a phone the number keypad comes up.",
    fix: "Add `inputmode=\"numeric\"`.",
    guidance: .designSystem("components/text-input", "Text input"),
    weight: .notice,
    profiles: ["govuk", "nhs"]
  )

  let applicability = Applicability("Each text field whose label asks for a whole number to type") { page in
    page.forms.mainFields.filter { field in
      field.inputType == .text && Self.asksForNumber(LabelTable.normalised(field.labelText))
    }
  }

  let expectations = [
    Expectation("It has `inputmode=\"numeric\"`") { (field: Element) in
      field.has(.inputmode, "numeric") || field.has(.inputmode, "decimal") || field.has(.inputmode, "tel")
        ? .passed : .failed("This field for a number has no `inputmode=\"numeric\"`.")
    }
  ]

  private static func asksForNumber(_ label: String) -> Bool {
    let exact: Set<String> = [
      "sort code", "account number", "security code", "day", "month", "year", "nhs number", "diwrnod", "mis",
      "blwyddyn",
      "cod didoli", "rhif y cyfrif", "rhif gig", "card number", "bank account number", "card security code",
    ]
    return exact.contains(label) || label.hasPrefix("how many ")
  }

  static let examples: [Example] = [
    .passed("numeric", #"<label>Sort code <input name="s" inputmode="numeric"></label>"#),
    .failed("not", #"<label>Sort code ↓<input name="s"></label>"#),
    .inapplicable("words", #"<label>Name <input name="n"></label>"#),
  ]
}

import Kerbcut
import KerbcutService

struct NHSNumberField: Check {
  static let about = About(
    id: "nhs-number-field",
    title: "The NHS number is asked for as people have it",
    requirements: [.nhs(4), .nhs(17)],
    why: "Many people do not know their NHS number.",
    fix:
      "Follow the pattern: one text field, number keypad, no spell-check, spaces "
      + "allowed, a hint and a way on without the number.",
    guidance: .nhsManual("Ask for NHS numbers"),
    weight: .warning,
    profiles: ["nhs"]
  )

  let applicability = Applicability("Each text-like field labelled NHS number") { page in
    page.forms.fields.filter {
      $0.isTextLike && !$0.isSearchField && LabelTable.normalised($0.labelText).holds("nhs number")
        && $0.labelText.words.count < 8
    }
  }

  let expectations = [
    Expectation("It is a text field with a number keypad and no spell-check") { (field: Element) in
      guard field.inputType == .text else {
        return .failed("This NHS number field has the type `\(field.inputType?.rawValue ?? field.localName)`.")
      }
      guard field.has(.inputmode, "numeric") else {
        return .failed("This NHS number field has no `inputmode=\"numeric\"`.")
      }
      return field.has(.spellcheck, "false")
        ? .passed : .failed("This NHS number field is spell-checked.", weight: .notice)
    },
    Expectation("It takes spaces") { (field: Element) in
      let limit = field.attribute(.maxlength).flatMap { Int($0) }
      return limit.map { $0 < 12 } ?? false || field.has(.pattern)
        ? .failed("This NHS number field takes no spaces.") : .passed
    },
    Expectation("A hint says where to find the number") { (field: Element) in
      field.hints.isEmpty && field.accessibleDescription.isEmpty
        ? .failed("Nothing says where to find the NHS number.", weight: .notice) : .passed
    },
  ]

  static let examples: [Example] = [
    .passed(
      "pattern",
      #"<label for="n">What is your NHS number?</label><div id="h" class="nhsuk-hint">For example, 999 "#
        + #"123 4567</div><input id="n" inputmode="numeric" spellcheck="false" aria-describedby="h">"#
    ),
    .failed("a number field", #"<label>NHS number ↓<input type="number"></label>"#),
    .failed(
      "ten characters only",
      #"<label>NHS number ↓<input inputmode="numeric" spellcheck="false" maxlength="10"></label>"#),
    .failed("no number keypad", "<label>NHS number ↓<input></label>"),
    .failed("spell-checked", #"<label>NHS number ↓<input inputmode="numeric"></label>"#),
    .failed("no hint", #"<label>NHS number ↓<input inputmode="numeric" spellcheck="false"></label>"#),
    .inapplicable("another field", "<label>Name <input></label>"),
  ]
}

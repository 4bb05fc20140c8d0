import Kerbcut
import KerbcutService

struct FormSpellcheckOff: Check {
  static let about = About(
    id: "form-spellcheck-off",
    title: "Names and references are not spell-checked",
    requirements: [.govuk(4), .govuk(9)],
    why: "Red underlines on one’s own name are unkind, and some checkers send the text away.",
    fix: "Add `spellcheck=\"false\"`.",
    guidance: .designSystem("patterns/names", "Names"),
    weight: .notice,
    profiles: ["govuk"]
  )

  let applicability = Applicability<Element>(
    "Each text-like field for a name, email address, password, National Insurance number or reference"
  ) { page in
    page.forms.mainFields.filter { field in
      guard field.isTextLike, field.inputType != .password else { return false }
      if let token = field.labelPurpose?.token {
        return ["name", "given-name", "family-name", "additional-name", "email", "username"].contains(token)
      }
      let label = LabelTable.normalised(field.labelText)
      return label == "national insurance number" || label == "reference number" || label.hasSuffix(" reference number")
    }
  }

  let expectations = [
    Expectation("It has `spellcheck=\"false\"`") { (field: Element) in
      field.has(.spellcheck, "false")
        ? .passed : .failed("Browsers may spell-check the answer to ‘\(field.labelText)’.")
    }
  ]

  static let examples: [Example] = [
    .passed("off", #"<label>Full name <input name="n" spellcheck="false"></label>"#),
    .failed("on", #"<label>Full name ↓<input name="n"></label>"#),
    .inapplicable("another field", #"<label>Reason <input name="n"></label>"#),
  ]
}

import Kerbcut
import KerbcutService

struct FormEmailType: Check {
  static let about = About(
    id: "form-email-type",
    title: "Email fields have the type `email`",
    requirements: [.govuk(4)],
    why: "The right keyboard comes up on phones.",
    fix: "Use `type=\"email\"` and `autocomplete=\"email\"`.",
    guidance: .designSystem("patterns/email-addresses", "Email addresses"),
    weight: .notice,
    profiles: ["govuk", "nhs"]
  )

  let applicability = Applicability("Each text-like field labelled email") { page in
    page.forms.mainFields.filter { $0.isTextLike && $0.labelPurpose?.token == "email" }
  }

  let expectations = [
    Expectation("Its type is `email`") { (field: Element) in
      field.inputType == .email
        ? .passed
        : .failed("This field for an email address has the type `\(field.inputType?.rawValue ?? field.localName)`.")
    }
  ]

  static let examples: [Example] = [
    .passed("email", #"<label>Email <input type="email" name="e"></label>"#),
    .failed("text", #"<label>Email ↓<input name="e"></label>"#),
    .inapplicable("another field", #"<label>Name <input name="e"></label>"#),
  ]
}

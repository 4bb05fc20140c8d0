import Kerbcut
import KerbcutService

struct FormOneTimeCode: Check {
  static let about = About(
    id: "form-one-time-code",
    title: "Codes sent to people can be pasted and filled in",
    requirements: [.govuk(4), .govuk(5)],
    why: "People need not copy digits from memory.",
    fix: "Add `autocomplete=\"one-time-code\"` and `inputmode=\"numeric\"`.",
    guidance: .designSystem("patterns/confirm-a-phone-number", "Confirm a phone number"),
    weight: .notice,
    profiles: ["govuk", "public"]
  )

  let applicability = Applicability("Each text-like field for a code sent by text message or email") { page in
    page.forms.mainFields.filter { $0.isTextLike && $0.labelPurpose?.token == "one-time-code" }
  }

  let expectations = [
    Expectation("It has `autocomplete=\"one-time-code\"`") { (field: Element) in
      field.has(.autocomplete, "one-time-code")
        ? .passed : .failed("This field for a code has no `autocomplete=\"one-time-code\"`.")
    }
  ]

  static let examples: [Example] = [
    .passed("token", #"<label>Security code <input name="c" autocomplete="one-time-code"></label>"#),
    .failed("none", #"<label>Security code ↓<input name="c"></label>"#),
    .inapplicable("another field", #"<label>Name <input name="n"></label>"#),
  ]
}

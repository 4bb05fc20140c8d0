import Kerbcut
import KerbcutService

struct FormCardDetails: Check {
  static let about = About(
    id: "form-card-details",
    title: "Card fields can be filled in by the browser",
    requirements: [.govuk(9)],
    why: "Browsers can fill in card details safely.",
    fix: "Add `cc-number`, `cc-exp`, `cc-csc` and `cc-name`, or leave payment to a service that has them.",
    guidance: .designSystem("patterns/payment-card-details", "Payment card details"),
    weight: .warning,
    profiles: ["govuk", "public"]
  )

  let applicability = Applicability("Each text-like field for card details") { page in
    page.forms.mainFields.filter { ($0.labelPurpose?.token.hasPrefix("cc-") ?? false) && $0.isTextLike }
  }

  let expectations = [
    Expectation("It has the token for it") { (field: Element) in
      let token = field.labelPurpose?.token ?? ""
      return (field.attribute(.autocomplete) ?? "").inLowerCase.hasSuffix(token)
        ? .passed : .failed("This card field has no `autocomplete=\"\(token)\"`.")
    },
    Expectation("It is not called “CVV” or the like") { (field: Element) in
      ["cvv", "cvc", "cv2"].contains(LabelTable.normalised(field.labelText))
        ? .failed("This field is called ‘\(field.labelText)’, not ‘Card security code’.") : .passed
    },
  ]

  static let examples: [Example] = [
    .passed("token", #"<label>Card number <input autocomplete="cc-number"></label>"#),
    .failed("no token", "<label>Card number ↓<input></label>"),
    .failed("CVV", #"<label>CVV ↓<input autocomplete="cc-csc"></label>"#),
    .inapplicable("another field", "<label>Name <input></label>"),
  ]
}

import Kerbcut
import KerbcutService

struct FormAutocompletePersonal: Check {
  static let about = About(
    id: "form-autocomplete-personal",
    title: "Fields about the user tell the browser what they ask for",
    requirements: [.govuk(4), .govuk(5), .wcag("1.3.5")],
    why: "People with memory or motor difficulties can let the browser fill the field in.",
    fix: "Add the autocomplete token of the HTML Standard, for example `autocomplete=\"email\"`.",
    guidance: .designSystem("patterns/names", "Names"),
    weight: .warning,
    profiles: ["govuk", "public", "council", "nhs"]
  )

  let applicability = Applicability<Element>(
    "Each text-like field whose label names something about the user that has an autocomplete token"
  ) { page in
    page.forms.mainFields.filter { field in
      guard field.isTextLike || field.tag == .select, let purpose = field.labelPurpose else { return false }
      return field.form != nil && purpose.token != "one-time-code" && !purpose.token.hasPrefix("cc-")
        && !(purpose.token == "name" && field.labelText.phrase == "name" && field.form?.has(.method, "post") != true)
    }
  }

  let expectations = [
    Expectation("Its autocomplete value ends with the token, or the field is about someone else") { (field: Element) in
      guard let token = Self.token(for: field) else { return .inapplicable }
      let tokens = (field.attribute(.autocomplete) ?? "").inLowerCase.split(separator: " ").map(String.init)
      if let last = tokens.last(where: { $0 != "webauthn" }), last != "off", last != "on" {
        return last == token || Self.alike(last, token)
          ? .passed : .failed("This field asks for ‘\(field.labelText)’ but has `autocomplete=\"\(last)\"`.")
      }
      if Self.isAboutOthers(field) {
        return .ask(.isAboutUser(field.labelText, token))
      }
      return .failed("This field asks for ‘\(field.labelText)’ and has no `autocomplete=\"\(token)\"`.")
    }
  ]

  /// What its label asks for. Of two fields for a password in one form both are about a new one.
  private static func token(for field: Element) -> String? {
    let token = field.labelPurpose?.token
    guard token == "current-password", let form = field.form else { return token }
    let isNew = form.ownedFields.count { $0.has(.type, "password") } > 1
    return isNew ? "new-password" : token
  }

  private static func alike(_ value: String, _ token: String) -> Bool {
    let families = [
      ["name", "given-name", "family-name", "additional-name", "nickname"], ["tel", "tel-national", "tel-local"],
      ["current-password", "new-password"], ["country", "country-name"], ["username", "email"],
      ["street-address", "address-line1", "address-line2", "address-line3", "address-level1", "address-level2"],
      ["organization", "organization-title"],
    ]
    return families.contains { $0.contains(value) && $0.contains(token) }
  }

  private static func isAboutOthers(_ field: Element) -> Bool {
    let around = [field.labelText, field.questionFieldset?.legendText ?? "", field.page.h1?.renderedText ?? ""]
    let text = around.joined(separator: " ").inLowerCase
    return others.contains { text.contains(phrase: $0) } || text.holds("'s ") || text.holds("’s ")
  }

  private static let others = [
    "their", "his", "her", "child", "children", "partner", "employer", "company", "business", "organisation",
    "landlord", "tenant",
    "relative", "deceased", "person", "someone", "witness", "referee", "property", "lookup", "look up", "find",
    "search", "eu", "ei",
  ]

  static let examples: [Example] = [
    .passed("token", #"<form method="post"><label>Email address <input name="e" autocomplete="email"></label></form>"#),
    .failed("no token", #"<form method="post"><label>Email address ↓<input name="e"></label></form>"#),
    .failed("in Welsh", #"<form method="post"><label>Cod post ↓<input name="e" autocomplete="off"></label></form>"#),
    .failed(
      "another token",
      #"<form method="post"><label>Email address ↓<input name="e" autocomplete="tel"></label></form>"#),
    .cantTell(
      "someone else’s",
      #"<h1>Your child’s details</h1><form method="post"><label>First name ↓<input name="e"></label></form>"#),
    .inapplicable("another question", #"<form method="post"><label>Reason <input name="e"></label></form>"#),
  ]
}

extension Question {
  fileprivate static func isAboutUser(_ label: String, _ token: String) -> Question {
    Question(
      "is-about-user",
      "Is ‘\(label)’ about the person filling the form in? Then it needs `autocomplete=\"\(token)\"`.",
      yes: "This field asks for ‘\(label)’ and has no `autocomplete=\"\(token)\"`.", about: .surroundings)
  }
}

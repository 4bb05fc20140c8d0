import Kerbcut
import KerbcutService

struct FormGetPersonalData: Check {
  static let about = About(
    id: "form-get-personal-data",
    title: "Personal data is not sent in the address",
    requirements: [.govuk(9)],
    why: "Personal data in addresses ends up in logs and histories.",
    fix: "Use `method=\"post\"`.",
    weight: .error
  )

  let applicability = Applicability("Each form with fields that is not a search") { page in
    page.forms.withFields.filter { form in !form.has(.role, "search") }
  }

  let expectations = [
    Expectation("It posts, or asks for nothing personal") { (form: Element) in
      if form.has(.method, "post") || form.has(.method, "dialog") { return .passed }
      let isSentByScript = !form.has(.method) && !form.has(.action)
      let personal = form.ownedFields.first(where: Self.isPersonal)
      guard let personal else { return .passed }
      return .failed(
        "This form sends ‘\(personal.labelText.isEmpty ? "a password" : personal.labelText)’ in the address.",
        weight: isSentByScript ? .warning : nil)
    }
  ]

  private static func isPersonal(_ field: Element) -> Bool {
    if field.inputType == .password { return true }
    guard field.isTextLike, !field.isSearchField else { return false }
    if let token = field.labelPurpose?.token {
      return [
        "email", "tel", "name", "given-name", "family-name", "address-line1", "street-address", "current-password",
        "new-password", "cc-number",
      ].contains(token)
        && field.labelText.phrase != "name"
    }
    return ["date of birth", "national insurance number", "nhs number", "dyddiad geni"].contains(
      LabelTable.normalised(field.labelText))
  }

  static let examples: [Example] = [
    .passed("posts", #"<form method="post"><label>Email <input name="e"></label></form>"#),
    .failed("gets", #"↓<form method="get" action="/a"><label>Email <input name="e"></label></form>"#),
    .failed("a script may send it", #"↓<form><label>Password <input type="password" name="p"></label></form>"#),
    .passed("nothing personal", #"<form action="/s"><label>Colour <input name="c"></label></form>"#),
    .inapplicable("no form", "<input>"),
  ]
}

import Kerbcut

struct FormRequiredAttribute: Check {
  static let about = About(
    id: "form-required-attribute",
    title: "Fields have no `required` attribute",
    requirements: [.govuk(4)],
    why: "The attribute switches the browser’s own validation on.",
    fix: "Remove it, and mark the few optional fields instead.",
    guidance: .designSystem("patterns/validation", "Validation"),
    weight: .notice,
    profiles: ["govuk"]
  )

  let applicability = Applicability("Each field of a form that posts") { page in
    page.forms.fields.filter { $0.form?.has(.method, "post") ?? false }
  }

  let expectations = [
    Expectation("It has no `required` attribute, unless its form has `novalidate`") { (field: Element) in
      field.has(.required) && !(field.form?.has(.novalidate) ?? false)
        ? .failed("This field has a `required` attribute.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("none", #"<form method="post"><label>Name <input name="n"></label></form>"#),
    .failed("required", #"<form method="post"><label>Name ↓<input name="n" required></label></form>"#),
    .inapplicable("a search", #"<form><label>Search <input name="q" required></label></form>"#),
  ]
}

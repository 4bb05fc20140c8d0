import Kerbcut

struct FormNovalidate: Check {
  static let about = About(
    id: "form-novalidate",
    title: "Forms leave validation to the service",
    requirements: [.govuk(4), .govuk(5)],
    why: "The browser’s own bubbles vanish quickly and differ between browsers.",
    fix: "Add `novalidate` to the form and check the answers on the server.",
    guidance: .designSystem("patterns/validation", "Validation"),
    weight: .warning,
    profiles: ["govuk", "nhs"]
  )

  let applicability = Applicability("Each form that posts and has fields") { page in
    page.forms.withFields.filter { $0.has(.method, "post") }
  }

  let expectations = [
    Expectation("It has `novalidate`, or nothing that a browser would check") { (form: Element) in
      if form.has(.novalidate) { return .passed }
      let isChecked = form.ownedFields.contains { field in
        field.has(.required) || field.has(.pattern) || field.has(.min) || field.has(.max)
          || [.email, .url, .number, .date, .time, .month, .week].contains(field.inputType)
      }
      return isChecked ? .failed("Browsers check this form with their own messages.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("novalidate", #"<form method="post" novalidate><label>Email <input type="email" name="e"></label></form>"#),
    .failed("a required field", #"↓<form method="post"><label>Name <input name="n" required></label></form>"#),
    .passed("nothing to check", #"<form method="post"><label>Name <input name="n"></label></form>"#),
    .inapplicable("a search", #"<form><label>Search <input name="q"></label></form>"#),
  ]
}

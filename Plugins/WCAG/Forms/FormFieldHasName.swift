import Kerbcut

struct FormFieldHasName: Check {
  static let about = About(
    id: "form-field-has-name",
    title: "Form fields have an accessible name",
    requirements: [.wcag("4.1.2"), .act("e086e5")],
    why: "Without a name people hear “edit, blank” and cannot know what to enter.",
    fix: "Give the field a `label` whose `for` is the field's `id`."
  )

  let applicability = Applicability(
    "Each element in the accessibility tree whose role is that of a form field"
  ) { page in
    page.forms.exposedFields
  }

  let expectations = [
    Expectation("The field has an accessible name that is not empty") { (field: Element) in
      field.name.isEmpty ? .failed("This form field has no accessible name.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("label", #"<label for="name">Full name</label><input id="name">"#),
    .passed("aria-labelledby", #"<h1 id="q">What is your name?</h1><input aria-labelledby="q">"#),
    .failed("text beside it", #"<p>Full name</p>↓<input>"#),
    .failed("label for another id", #"<label for="nme">Full name</label>↓<input id="name">"#),
    .failed("select", #"↓<select><option>Wales</option></select>"#),
    .failed("role", #"↓<div role="checkbox" aria-checked="false" tabindex="0"></div>"#),
    .inapplicable("button", #"<button></button>"#),
    .inapplicable("hidden", #"<input type="hidden"><input hidden>"#),
  ]
}

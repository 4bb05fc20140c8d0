import Kerbcut
import KerbcutService

struct FormPlaceholderOnly: Check {
  static let about = About(
    id: "form-placeholder-only",
    title: "A placeholder is not the only label",
    requirements: [.govuk(5), .wcag("3.3.2")],
    why: "The hint vanishes as soon as people type.",
    fix: "Add a visible label.",
    guidance: .designSystem("components/text-input", "Text input"),
    weight: .error,
    yieldsTo: ["form-field-has-name"]
  )

  let applicability = Applicability("Each field that can be seen and has a placeholder") { page in
    page.forms.fields.filter { !($0.attribute(.placeholder) ?? "").collapsed.isEmpty && $0.isSeen }
  }

  let expectations = [
    Expectation("It has a label as well, or searches and has a button that says so") { (field: Element) in
      let isNamed =
        !field.labels.allSatisfy { $0.renderedText.isEmpty } || field.has(.ariaLabel) || field.has(.title)
        || !field.elements(referencedBy: .ariaLabelledby).isEmpty || field.questionFieldset != nil
      return isNamed || field.isSearchWithButton ? .passed : .failed("This field has a placeholder and no label.")
    }
  ]

  static let examples: [Example] = [
    .passed("label too", #"<label>Name <input name="n" placeholder="Siân"></label>"#),
    .passed(
      "a search box with its button", #"<form><input name="q" placeholder="Search"><button>Search</button></form>"#),
    .failed("placeholder only", #"↓<input name="n" placeholder="Name">"#),
    .failed("a search box without a button", #"<form>↓<input type="search" name="q" placeholder="Search"></form>"#),
    .failed(
      "a button that says something else",
      #"<form>↓<input type="email" name="e" placeholder="Email address"><button>Subscribe</button></form>"#),
    .inapplicable("no placeholder", #"<input name="n">"#),
  ]
}

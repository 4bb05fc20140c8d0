import Kerbcut

struct FormPlaceholderUsed: Check {
  static let about = About(
    id: "form-placeholder-used",
    title: "Fields have no placeholder",
    requirements: [.govuk(4), .govuk(5)],
    why: "Grey text is hard to read and is mistaken for an answer.",
    fix: "Move the text to a hint above the field.",
    guidance: .designSystem("components/text-input", "Text input"),
    weight: .warning,
    profiles: ["govuk", "nhs"],
    yieldsTo: ["form-placeholder-only"]
  )

  let applicability = Applicability("Each text-like field that can be seen") { page in
    page.forms.fields.filter { $0.isTextLike && $0.isSeen }
  }

  let expectations = [
    Expectation("It has no placeholder") { (field: Element) in
      guard let text = field.attribute(.placeholder)?.collapsed, !text.isEmpty else { return .passed }
      // A search box that says no more than its name loses nothing when people type.
      if field.isSearchField, field.name.phrase.holds(text.phrase) { return .passed }
      return .failed("This field has the placeholder ‘\(text)’.", weight: field.isSearchField ? .notice : nil)
    }
  ]

  static let examples: [Example] = [
    .passed("none", #"<label>Name <input name="n"></label>"#),
    .failed("placeholder", #"<label>Name ↓<input name="n" placeholder="Siân"></label>"#),
    .passed(
      "a search box that repeats its name",
      #"<label for="q">Search the site</label><input id="q" type="search" name="q" placeholder="Search">"#),
    .inapplicable("no text field", #"<label><input type="checkbox" name="a"> Yes</label>"#),
  ]
}

import Kerbcut
import KerbcutService

struct FormLabelVisible: Check {
  static let about = About(
    id: "form-label-visible",
    title: "Fields have a label that can be seen",
    requirements: [.govuk(4), .govuk(5), .wcag("3.3.2")],
    why: "People need to see what to type.",
    fix: "Show the label.",
    guidance: .designSystem("components/text-input", "Text input"),
    weight: .warning
  )

  let applicability = Applicability(
    "Each field to type into or choose from that can be seen, search boxes with a button aside"
  ) { page in
    page.forms.fields.filter { field in
      (field.isTextLike || field.tag == .select) && field.isSeen && !field.isSearchField
        && !field.isProgrammaticallyHidden
    }
  }

  let expectations = [
    Expectation("A label, legend or text named by it can be seen") { (field: Element) in
      let seen =
        field.labels.contains { !$0.visibleText.isEmpty }
        || field.elements(referencedBy: .ariaLabelledby).contains { !$0.visibleText.isEmpty }
      if seen { return .passed }
      let isNamed = !field.labels.isEmpty || field.has(.ariaLabel) || field.has(.title) || field.has(.ariaLabelledby)
      // No name at all is another check's finding.
      guard isNamed, field.labelPurpose?.token != "address-line2" else { return .inapplicable }
      let isSearch = field.labelText.inLowerCase.holds("search") || field.labelText.inLowerCase.holds("chwilio")
      if isSearch { return .inapplicable }
      return .failed(
        "The label ‘\(field.labelText)’ of this field cannot be seen.",
        weight: field.questionFieldset == nil ? nil : .notice)
    }
  ]

  static let examples: [Example] = [
    .passed("label", "<label>Name <input></label>"),
    .failed("aria-label only", #"↓<input aria-label="Name">"#),
    .failed("hidden label", #"<label class="govuk-visually-hidden" for="n">Name</label>↓<input id="n">"#),
    .inapplicable("no field", "<p>Text</p>"),
  ]
}

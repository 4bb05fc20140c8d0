import Kerbcut

struct FieldHasOneLabel: Check {
  static let about = About(
    id: "field-has-one-label",
    title: "A field has one label",
    why: "Some screen readers say the first label only, others the last.",
    fix: "Put all words into one label, and what explains the field into a hint.",
    guidance: .tutorial("forms/labels", "Labels"),
    weight: .notice
  )

  let applicability = Applicability("All fields that two or more labels with words belong to") { page in
    page.forms.exposedFields.filter { $0.labels.count { !$0.renderedText.isEmpty } > 1 }.together
  }

  let expectations = [
    Expectation("There are none") { (group: ElementGroup) in
      .failed("This field\(group.others) has more than one label.")
    }
  ]

  static let examples: [Example] = [
    .failed(
      "two", #"<label for="n">Name</label> <label for="n">in full</label> ↓<input id="n">"#),
    .inapplicable("one", #"<label for="n">Name</label> <input id="n">"#),
  ]
}

import Kerbcut

struct LabelDescribesField: Check {
  static let about = About(
    id: "label-is-descriptive",
    title: "Labels say what to enter",
    requirements: [.wcag("2.4.6"), .act("cc0f0a")],
    why: "People who cannot take in the whole form at once need each label to say what the field is for.",
    fix: "Name the thing asked for, and group fields with the same label under visible headings or legends.",
    yieldsTo: ["form-field-has-name"]
  )

  let applicability = Applicability("Each visible label of a visible form field") { page in
    let labels = page.labelledFields.flatMap(\.labels)
    return labels.unique
  }

  let expectations = [
    Expectation("Label and visible context together describe the purpose of the field") { (label: Element) in
      let text = label.seenLabelText
      if text.isEmpty { return .passed }
      let fields = label.page.labelledFields.filter { $0.labels.contains(label) }
      let isChoice = !fields.isEmpty && fields.allSatisfy(\.isChoice)
      if (isChoice ? VagueWords.choices : VagueWords.labels).contains(text.phrase) {
        return .failed("‘\(text)’ does not say what to enter.")
      }
      let twins = label.page.labelledFields.filter { $0.text == text.phrase && !$0.labels.contains(label) }
      guard let own = label.page.labelledFields.first(where: { $0.labels.contains(label) }), own.labels.count == 1
      else {
        return .passed
      }
      let hasTwin = twins.contains { $0.kind == own.kind && $0.context == own.context && $0.form == own.form }
      return hasTwin
        ? .failed("Another field is labelled ‘\(text)’ too, and nothing that people can see tells them apart.")
        : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("says it", #"<label for="a">Date of birth</label><input id="a">"#),
    .failed("says nothing", #"↓<label for="a">Info:</label><input id="a">"#),
    .failed("referenced text", #"↓<p id="l">Text field</p><input aria-labelledby="l">"#),
    .passed(
      "headings tell twins apart",
      #"<h2>Home</h2><label>Street <input></label><h2>Work</h2><label>Street <input></label>"#),
    .failed(
      "nothing tells twins apart",
      #"<fieldset>↓<label>Street <input></label></fieldset><fieldset>↓<label>Street <input></label></fieldset>"#),
    .passed("a choice", #"<p>Format</p><label><input type="radio" name="f"> Text</label>"#),
    .failed("a choice of what", #"↓<label><input type="checkbox"> Option</label>"#),
    .inapplicable("no field", #"<label for="a">Name</label><p id="a"></p>"#),
    .inapplicable("hidden field", #"<label>Name <input hidden></label>"#),
  ]
}

/// A field with the labels that people can see.
private struct LabelledField {
  let field: Element
  let labels: [Element]
  let text: String
  let kind: String
  /// What stands around the field for people who see it.
  let context: String
  let form: NodeID?

  /// Whether the label names a choice, not what to enter.
  var isChoice: Bool {
    [.checkbox, .radio, .switch, .menuitemcheckbox, .menuitemradio].contains(field.role)
  }
}

private struct LabelledFields { let fields: [LabelledField] }

extension Page {
  fileprivate var labelledFields: [LabelledField] {
    kept { LabelledFields(fields: $0.makeLabelledFields()) }.fields
  }

  private func makeLabelledFields() -> [LabelledField] {
    return formFields.filter(\.isVisible).compactMap { field in
      let labels = (accessibility.labels(of: field.node).map(element) + field.elements(referencedBy: .ariaLabelledby))
        .unique.filter(\.isVisible)
      guard let first = labels.first else { return nil }
      let text = first.seenLabelText.phrase
      let group = field.ancestors.first { !$0.isInside(first) && $0 != first && $0.seenText.count > text.count + 4 }
      let heading = elements(role: .heading).last { $0.node < field.node && $0.isVisible }?.name ?? ""
      return LabelledField(
        field: field, labels: labels, text: text, kind: field.attribute(.type) ?? field.localName,
        context: heading + "|" + (group?.seenText ?? ""), form: accessibility.formOwner(of: field.node))
    }
  }
}

extension Element {
  /// The text of a label that people can see, without the options of fields inside it.
  fileprivate var seenLabelText: String {
    seenText(without: descendants(named: .select, .textarea, .datalist, .button).map(\.node))
  }
}

import Kerbcut

struct LabelHasOneField: Check {
  static let about = About(
    id: "label-has-one-field",
    title: "A label belongs to one field",
    why: "A label that no field has is never heard, and one around several fields names the first only.",
    fix: "Write in `for` the id of the field, and give each field a label of its own.",
    guidance: .tutorial("forms/labels", "Labels"),
    weight: .warning
  )

  let applicability = Applicability("Each `label` with words on a page that has fields") { page in
    page.forms.fields.isEmpty ? [] : page.elements(named: .label).filter { $0.isRendered && !$0.renderedText.isEmpty }
  }

  let expectations = [
    Expectation("It is the label of one field") { (label: Element) in
      if let id = label.attribute(.for) {
        guard !id.isEmpty else { return .failed("This label belongs to no field.") }
        guard let target = label.page.element(id: id) else {
          return .failed("This label is for ‘\(id)’, and nothing on this page has that id.")
        }
        return target.canHaveLabel ? .passed : .failed("This label is for ‘\(id)’, which is no field.")
      }
      let fields = label.descendants.filter { $0.canHaveLabel && !$0.is(.button) }
      if fields.isEmpty { return .failed("This label belongs to no field.") }
      return fields.count == 1
        ? .passed : .failed("This label stands around \(fields.count) fields and names the first only.")
    }
  ]

  static let examples: [Example] = [
    .passed("by id", #"<label for="n">Name</label><input id="n">"#),
    .passed("around", "<label>Name <input></label>"),
    .failed("an id that is not there", #"↓<label for="m">Name</label><input id="n">"#),
    .failed("no field", #"↓<label>Name</label><input id="n">"#),
    .failed("around two", "↓<label>Name <input name=\"a\"><input name=\"b\"></label>"),
    .failed("for a box", #"↓<label for="n">Name</label><div id="n"></div><input>"#),
    .failed("an empty `for`", #"↓<label for="">Name</label><input id="n">"#),
    .inapplicable("a page without fields", "<label>Name</label>"),
  ]
}

extension Element {
  /// Whether a `label` can be its own (HTML Standard, “labelable element”), custom elements included.
  fileprivate var canHaveLabel: Bool { isLabelable || localName.holds("-") }
}

import Kerbcut

struct CompFieldsetLegend: Check {
  static let about = About(
    id: "comp-fieldset-legend",
    title: "A fieldset starts with its legend",
    requirements: [.govuk(5), .govuk(13), .wcag("1.3.1")],
    why: "The legend is the question that the fields answer.",
    fix: "Put a legend with words first in the fieldset.",
    guidance: .designSystem("components/fieldset", "Fieldset"),
    weight: .error
  )

  let applicability = Applicability("Each fieldset with two or more fields, with none, or with an empty legend") {
    page in
    page.elements(named: .fieldset).filter { fieldset in
      guard fieldset.isRendered, !fieldset.isProgrammaticallyHidden else { return false }
      let fields = page.forms.fields.inside(fieldset).count
      return fields >= 2 || fieldset.legend != nil && fieldset.legendText.isEmpty
        || fields == 0 && !fieldset.renderedText.isEmpty
    }
  }

  let expectations = [
    Expectation("Its first element is a legend with words, or it is named otherwise") { (fieldset: Element) in
      let first = fieldset.children.first { $0.isRendered }
      if let first, first.tag == .legend, !first.renderedText.isEmpty { return .passed }
      if !(fieldset.attribute(.ariaLabel) ?? "").collapsed.isEmpty
        || fieldset.elements(referencedBy: .ariaLabelledby).contains(where: { !$0.renderedText.isEmpty })
      {
        return .passed
      }
      if fieldset.has(.role, "presentation") || fieldset.has(.role, "none") { return .passed }
      if fieldset.legend != nil, !fieldset.legendText.isEmpty {
        return .failed("Something stands before the legend of this fieldset.", weight: .warning)
      }
      let fields = fieldset.page.forms.fields.inside(fieldset).count
      if fields < 2 {
        return .failed(
          "This group has no legend with words, so nobody hears what it is.", weight: fields == 0 ? .notice : .warning)
      }
      let isRepeated = fieldset.descendants(named: .fieldset).contains { !$0.legendText.isEmpty }
      return .failed("This fieldset has no legend.", weight: isRepeated ? .warning : nil)
    }
  ]

  static let examples: [Example] = [
    .passed("legend first", "<fieldset><legend>Name</legend><input><input></fieldset>"),
    .failed("no legend", "↓<fieldset><input><input></fieldset>"),
    .failed("an empty legend", "↓<fieldset><legend></legend><input><input></fieldset>"),
    .failed("an empty legend of one field", "↓<fieldset><legend></legend><input></fieldset>"),
    .failed("a group of words", "↓<fieldset><p>Loose words</p></fieldset>"),
    .failed(
      "a text before the legend",
      "↓<fieldset><p>Both are needed</p><legend>Name</legend><input><input></fieldset>"),
    .inapplicable("one field", "<fieldset><input></fieldset>"),
  ]
}

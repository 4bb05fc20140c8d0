import Kerbcut

struct CompChoiceItemShape: Check {
  static let about = About(
    id: "comp-choice-item-shape",
    title: "Radio and checkbox items have the component’s shape",
    requirements: [.govuk(13)],
    why: "Wrong nesting moves the target of a click, or hides the focus.",
    fix: "Use the component’s markup: the input, then its label, then an optional hint.",
    guidance: .govukFrontend,
    weight: .warning,
    profiles: ["govuk", "nhs"]
  )

  let applicability = Applicability("Each item of radios or checkboxes of GOV.UK Frontend or NHS.UK frontend") { page in
    page.elements(
      withClass: "govuk-radios__item", "govuk-checkboxes__item", "nhsuk-radios__item", "nhsuk-checkboxes__item")
  }

  let expectations = [
    Expectation("It holds one input, and after it the label for it") { (item: Element) in
      let inputs = item.descendants(named: .input)
      guard inputs.count == 1, let id = inputs[0].id else {
        return .failed(
          inputs.count == 1 ? "The input of this item has no id." : "This item holds \(inputs.count) inputs.")
      }
      let label = item.descendants(named: .label).first
      guard let label, label.attribute(.for) == id else { return .failed("This item has no label for its input.") }
      return label.node > inputs[0].node && !inputs[0].isInside(label)
        ? .passed : .failed("The label of this item does not follow its input.")
    }
  ]

  static let examples: [Example] = [
    .passed(
      "the shape", #"<div class="govuk-radios__item"><input id="a" type="radio"><label for="a">Yes</label></div>"#),
    .failed("no label", #"↓<div class="govuk-radios__item"><input id="a" type="radio"> Yes</div>"#),
    .failed(
      "label around",
      #"↓<div class="govuk-radios__item"><label for="a"><input "#
        + #"id="a" type="radio"> Yes</label></div>"#),
    .failed("no id", #"↓<div class="govuk-radios__item"><input type="radio"><label>Yes</label></div>"#),
    .failed(
      "two inputs",
      #"↓<div class="govuk-checkboxes__item"><input id="a" type="checkbox"><input id="b" type="checkbox">"#
        + #"<label for="a">Yes</label></div>"#),
    .inapplicable("other markup", #"<label><input type="radio"> Yes</label>"#),
  ]
}

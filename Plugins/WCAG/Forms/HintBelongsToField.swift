import Kerbcut

struct HintBelongsToField: Check {
  static let about = About(
    id: "hint-belongs-to-field",
    title: "A hint is heard with its field",
    requirements: [.wcag("1.3.1")],
    why: "People who go from field to field hear the field alone: they miss a hint that only stands beside it.",
    fix: "Write the id of the hint in `aria-describedby` of the field.",
    weight: .notice
  )

  let applicability = Applicability("The hints, by their class, that stand with one field and outside its label") {
    page in
    let hints = page.elements(withClasses: Self.classes).filter { $0.isVisible && $0.isHintOutsideLabel }
    let fields = hints.isEmpty ? [] : page.forms.exposedFields
    return FieldHints(
      hints.compactMap { hint in hint.onlyFieldBeside(of: fields).map { FieldHint(hint: hint, field: $0) } }
    ).map { [$0] } ?? []
  }

  let expectations = [
    Expectation("Each field is described by its hint") { (hints: FieldHints) in
      guard let group = hints.unheard else { return .passed }
      return .failed(
        group.elements.count == 1
          ? "This hint is not told with its field." : "This hint\(group.others) are not told with their fields.",
        evidence: group.others("Hint"))
    }
  ]

  /// What design systems and frameworks call their hints.
  private static let classes = [
    "govuk-hint", "nhsuk-hint", "form-hint", "field-hint", "input-hint", "form-text", "help-block", "help-text",
    "helper-text", "field-help", "usa-hint",
  ]

  static let examples: [Example] = [
    .passed(
      "described",
      #"<div><label for="n">Number</label><p id="h" class="form-hint">On your card</p><input id="n" aria-describedby="h"></div>"#
    ),
    .failed(
      "beside it", #"<div><label for="n">Number</label>↓<p class="form-hint">On your card</p><input id="n"></div>"#),
    .failed(
      "two, told once",
      #"""
      <div><label for="n">Number</label>↓<p class="form-hint">On your card</p><input id="n"></div>
      <div><label for="m">Month</label><p class="form-hint">As on your card</p><input id="m"></div>
      """#),
    .inapplicable("in the label", #"<label>Number <span class="form-hint">On your card</span><input></label>"#),
    .inapplicable(
      "of two fields", #"<div><p class="form-hint">Both</p><input aria-label="A"><input aria-label="B"></div>"#),
  ]
}

/// The hints of a page, each with the one field that it stands with.
struct FieldHints: CheckTarget {
  private let first: Element
  /// Those that are not told with their fields.
  let unheard: ElementGroup?

  init?(_ hints: [FieldHint]) {
    guard let first = hints.first?.hint else { return nil }
    unheard = ElementGroup(hints.filter { !$0.isHeard }.map(\.hint))
    self.first = unheard?.targetElement ?? first
  }

  var targetElement: Element? { first }
  var targetRange: Range<Int> { first.targetRange }
  var targetMembers: [String] { unheard?.targetMembers ?? [] }
}

/// A hint and the one field that it stands with.
struct FieldHint {
  let hint: Element
  let field: Element

  /// Whether the field is described or named by the hint, by what is around it or by what is in it.
  var isHeard: Bool {
    let told = field.elements(referencedBy: .ariaDescribedby) + field.elements(referencedBy: .ariaLabelledby)
    return told.contains { $0 == hint || $0.isInside(hint) || hint.isInside($0) }
  }
}

extension Element {
  fileprivate var isHintOutsideLabel: Bool {
    ancestor(named: .label, .legend) == nil && !renderedText.isEmpty && firstDescendant { $0.isTabbable } == nil
  }

  /// The field, if the parent holds no other; of the grandparent where the parent holds none.
  fileprivate func onlyFieldBeside(of all: [Element]) -> Element? {
    for box in ancestors.prefix(2) {
      let fields = all.inside(box)
      if fields.isEmpty { continue }
      return fields.count == 1 ? fields.first.flatMap { $0.isChoice ? nil : $0 } : nil
    }
    return nil
  }
}

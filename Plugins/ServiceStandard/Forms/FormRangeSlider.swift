import Kerbcut

struct FormRangeSlider: Check {
  static let about = About(
    id: "form-range-slider",
    title: "A value that can be dragged can also be typed",
    requirements: [.govuk(5)],
    why: "Dragging is hard for many people.",
    fix: "Add a text field for the value.",
    guidance: .designSystem("patterns/question-pages", "Question pages"),
    weight: .warning,
    profiles: ["govuk", "nhs"]
  )

  let applicability = Applicability("Each slider") { page in
    (page.forms.fields.filter { $0.inputType == .range }
      + page.elements(with: .role).filter { $0.has(.role, "slider") && $0.isRendered }).unique
  }

  let expectations = [
    Expectation("A text field for the same value stands beside it") { (slider: Element) in
      let around = slider.ancestors.prefix(3).reversed().first { ![.form, .body, .main].contains($0.tag) }
      let hasField =
        around.map { slider.page.forms.fields.inside($0).contains(where: \.isTextLike) } ?? false
      return hasField ? .passed : .failed("This value can only be set with a slider.")
    }
  ]

  static let examples: [Example] = [
    .passed("field beside it", #"<div><label>Hours <input type="range"></label><label>Hours <input></label></div>"#),
    .failed("slider only", #"<div><label>Hours ↓<input type="range"></label></div>"#),
    .inapplicable("none", "<input>"),
  ]
}

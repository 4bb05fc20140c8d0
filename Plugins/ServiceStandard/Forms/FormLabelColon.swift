import Kerbcut

struct FormLabelColon: Check {
  static let about = About(
    id: "form-label-colon",
    title: "Labels do not end in a colon",
    requirements: [.govuk(4)],
    why: "A colon adds noise.",
    fix: "Remove the colon.",
    guidance: .designSystem("components/text-input", "Text input"),
    weight: .notice,
    profiles: ["govuk"]
  )

  let applicability = Applicability("Each label and legend with words in the main content") { page in
    page.elements(named: .label, .legend).filter { label in
      label.isRendered && (page.mainOrBody.map(label.isInside) ?? true) && !label.visibleText.isEmpty
    }
  }

  let expectations = [
    Expectation("It does not end in a colon") { (label: Element) in
      label.visibleText.hasSuffix(":") ? .failed("‘\(label.visibleText)’ ends in a colon.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("plain", "<label>Name <input></label>"),
    .failed("colon", "↓<label>Name: <input></label>"),
    .inapplicable("no labels", "<p>Text:</p>"),
  ]
}

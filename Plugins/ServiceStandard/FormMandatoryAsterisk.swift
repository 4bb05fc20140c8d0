import Kerbcut

struct FormMandatoryAsterisk: Check {
  static let about = About(
    id: "form-mandatory-asterisk",
    title: "Required fields are not marked",
    requirements: [.govuk(4)],
    why: "Most questions should be needed, so mark the few that are not.",
    fix: "Remove “*” and “required”, and write “(optional)” on the others.",
    weight: .warning,
    profiles: ["govuk"]
  )

  let applicability = Applicability("Each label and legend with words in the main content") { page in
    page.elements(named: .label, .legend).filter { label in
      label.isRendered && (page.mainOrBody.map(label.isInside) ?? true) && !label.renderedText.isEmpty
    }
  }

  let expectations = [
    Expectation("It has neither an asterisk nor the word “required” at its end") { (label: Element) in
      let text = label.visibleText.lowercased()
      let isMarked =
        text.hasSuffix("*") || text.hasPrefix("*") || text.hasSuffix("(required)") || text.hasSuffix("(gofynnol)")
        || text.hasSuffix("* :") || text.hasSuffix("*:") || text.hasSuffix("(mandatory)")
      return isMarked ? .failed("‘\(label.visibleText)’ is marked as required.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("plain", "<label>Name <input></label>"),
    .failed("asterisk", "↓<label>Name * </label><input>"),
    .inapplicable("no labels", "<p>Text *</p>"),
  ]
}

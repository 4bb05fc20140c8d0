import Kerbcut

struct FormMandatoryAsterisk: Check {
  static let about = About(
    id: "form-mandatory-asterisk",
    title: "Required fields are not marked",
    requirements: [.govuk(4)],
    why: "Most questions should be needed, so mark the few that are not.",
    fix: "Remove “*” and “required”, and write “(optional)” on the others.",
    guidance: .designSystem("patterns/question-pages", "Question pages"),
    weight: .warning,
    profiles: ["govuk"]
  )

  let applicability = Applicability<ElementGroup>("The labels and legends with words in the main content, together") {
    page in
    let labels = page.elements(named: .label, .legend).filter { label in
      label.isRendered && (page.mainOrBody.map(label.isInside) ?? true) && !label.renderedText.isEmpty
    }
    return ElementGroup.groups(of: labels, with: isMarked)
  }

  let expectations = [
    Expectation("None has an asterisk or the word “required” at its end") { (labels: ElementGroup) in
      guard let first = labels.elements.first, isMarked(first) else { return .passed }
      let words = "‘\(first.visibleText)’"
      return labels.failed(
        "\(words) is marked as required.", many: "questions are marked as required, the first is \(words).",
        label: "Question")
    }
  ]

  private static func isMarked(_ label: Element) -> Bool {
    let text = label.visibleText.inLowerCase
    return text.hasSuffix("*") || text.hasPrefix("*") || text.hasSuffix("* :") || text.hasSuffix("*:")
      || ["(required)", "(gofynnol)", "(mandatory)"].contains(where: text.hasSuffix)
  }

  static let examples: [Example] = [
    .passed("plain", "<label>Name <input></label>"),
    .passed("optional", "<label>Middle names (optional) <input></label>"),
    .failed("asterisk", "↓<label>Name * </label><input>"),
    .failed("two, told once", "↓<label>Name (required) <input></label> <label>Age * <input></label>"),
    .inapplicable("no labels", "<p>Text *</p>"),
  ]
}

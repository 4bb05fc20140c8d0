import Kerbcut

struct FormNationalInsuranceLabel: Check {
  static let about = About(
    id: "form-national-insurance-label",
    title: "National Insurance number is written out",
    requirements: [.govuk(4)],
    why: "People know the full name.",
    fix: "Write “National Insurance number” in full.",
    guidance: .designSystem("patterns/national-insurance-numbers", "National Insurance numbers"),
    weight: .warning,
    profiles: ["govuk", "council"]
  )

  let applicability = Applicability<Element>("Each label and legend that speaks of a National Insurance number") {
    page in
    page.elements(named: .label, .legend).filter { label in
      let text = label.renderedText.inLowerCase
      return label.isRendered
        && (text.holds("national insurance number") || Self.short.contains { text.contains(phrase: $0) })
    }
  }

  let expectations = [
    Expectation("It has the full name") { (label: Element) in
      label.renderedText.inLowerCase.holds("national insurance number")
        ? .passed : .failed("‘\(label.renderedText)’ does not write out National Insurance number.")
    }
  ]

  private static let short = ["nino", "ni number", "ni no", "national insurance no"]

  static let examples: [Example] = [
    .passed("in full", "<label>National Insurance number <input></label>"),
    .failed("short", "↓<label>NI number <input></label>"),
    .inapplicable("another field", "<label>Name <input></label>"),
  ]
}

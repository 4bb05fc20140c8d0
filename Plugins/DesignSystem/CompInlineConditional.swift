import Kerbcut

struct CompInlineConditional: Check {
  static let about = About(
    id: "comp-inline-conditional",
    title: "Inline radios reveal nothing",
    requirements: [.govuk(5)],
    why: "The revealed field appears in the wrong place.",
    fix: "Stack the radios.",
    guidance: .designSystem("components/radios", "Radios"),
    weight: .warning,
    profiles: ["govuk"]
  )

  let applicability = Applicability("Each group of inline radios") {
    $0.elements(withClass: "govuk-radios--inline", "nhsuk-radios--inline")
  }

  let expectations = [
    Expectation("No item reveals more") { (group: Element) in
      let reveals = group.firstDescendant {
        $0.hasClass("govuk-radios__conditional") || $0.attribute(named: "data-aria-controls") != nil
          || $0.hasClass("nhsuk-radios__conditional")
      }
      return reveals.map { .failed("An inline radio reveals more.", at: $0.targetRange) } ?? .passed
    }
  ]

  static let examples: [Example] = [
    .passed("plain", #"<div class="govuk-radios govuk-radios--inline"><input type="radio"></div>"#),
    .failed(
      "reveals", #"<div class="govuk-radios govuk-radios--inline">↓<input type="radio" data-aria-controls="c"></div>"#),
    .inapplicable("stacked", #"<div class="govuk-radios"><input type="radio" data-aria-controls="c"></div>"#),
  ]
}

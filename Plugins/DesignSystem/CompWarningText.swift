import Kerbcut

struct CompWarningText: Check {
  static let about = About(
    id: "comp-warning-text",
    title: "Warnings say that they warn",
    requirements: [.govuk(5)],
    why: "The exclamation mark alone is not read out.",
    fix: "Use the current markup, with a visually hidden word and the icon hidden from assistive technology.",
    guidance: .govukFrontend,
    weight: .notice,
    profiles: ["govuk", "nhs"]
  )

  let applicability = Applicability("Each warning text of GOV.UK Frontend, and each NHS care card") { page in
    page.elements(withClass: "govuk-warning-text", "nhsuk-card--care", "nhsuk-care-card").filter(\.isRendered)
  }

  let expectations = [
    Expectation("A visually hidden word says what it is") { (warning: Element) in
      if !warning.hasClass("govuk-warning-text") {
        let hasWord =
          warning.firstDescendant { $0.hasClass("nhsuk-u-visually-hidden") && !$0.renderedText.isEmpty } != nil
        return hasWord ? .passed : .failed("This card has no hidden word that says how urgent it is.")
      }
      if warning.firstDescendant(where: { $0.hasClass("govuk-warning-text__assistive") }) != nil {
        return .failed("This warning has the markup from before version 5.")
      }
      let hasWord = warning.firstDescendant { $0.hasClass("govuk-visually-hidden") && !$0.renderedText.isEmpty } != nil
      return hasWord ? .passed : .failed("This warning has no visually hidden word such as ‘Warning’.")
    },
    Expectation("The icon is hidden from assistive technology") { (warning: Element) in
      let icon = warning.firstDescendant { $0.hasClass("govuk-warning-text__icon") }
      return icon.map { $0.has(.ariaHidden, "true") } ?? true
        ? .passed : .failed("The icon of this warning is read out.")
    },
  ]

  static let examples: [Example] = [
    .passed(
      "component",
      #"<div class="govuk-warning-text"><span class="govuk-warning-text__icon" "#
        + #"aria-hidden="true">!</span><strong><span class="govuk-visually-hidden">Warning</span> You can be fined</strong></div>"#
    ),
    .failed(
      "no word",
      #"↓<div class="govuk-warning-text"><span class="govuk-warning-text__icon" "#
        + #"aria-hidden="true">!</span><strong>You can be fined</strong></div>"#
    ),
    .failed("a care card without the word", #"↓<div class="nhsuk-card nhsuk-card--care"><h3>Call 999</h3></div>"#),
    .failed(
      "the class of version 4",
      #"↓<div class="govuk-warning-text"><span class="govuk-warning-text__icon" aria-hidden="true">!</span>"#
        + #"<strong><span class="govuk-warning-text__assistive">Warning</span> You can be fined</strong></div>"#),
    .failed(
      "an icon that is read out",
      #"↓<div class="govuk-warning-text"><span class="govuk-warning-text__icon">!</span>"#
        + #"<strong><span class="govuk-visually-hidden">Warning</span> You can be fined</strong></div>"#),
    .inapplicable("none", "<p>Text</p>"),
  ]
}

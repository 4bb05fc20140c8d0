import Kerbcut
import KerbcutService

struct CompDetailsSummary: Check {
  static let about = About(
    id: "comp-details-summary",
    title: "Details start with a summary",
    requirements: [.govuk(5)],
    why: "Without a summary the control has no name of its own.",
    fix: "Put a summary with words first.",
    weight: .warning,
    yieldsTo: ["summary-has-name"]
  )

  let applicability = Applicability("Each `details` that is rendered") { page in
    page.elements(named: .details).filter(\.isRendered)
  }

  let expectations = [
    Expectation("Its first element is a summary with words") { (details: Element) in
      guard let first = details.childElements.first, first.tag == .summary else {
        return .failed("This `details` does not start with a summary.")
      }
      return first.renderedText.isEmpty && first.name.isEmpty
        ? .failed("The summary of this `details` is empty.") : .passed
    },
    Expectation("It hides no error") { (details: Element) in
      guard !details.has(.open), let error = details.page.errorMessages.inside(details).first else {
        return .passed
      }
      return .failed("This closed `details` hides an error message.", at: error.targetRange)
    },
  ]

  static let examples: [Example] = [
    .passed("summary", "<details><summary>Help</summary>Text</details>"),
    .failed("none", "↓<details>Text</details>"),
    .inapplicable("no details", "<p>Text</p>"),
  ]
}

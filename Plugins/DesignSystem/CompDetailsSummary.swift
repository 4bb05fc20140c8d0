import Kerbcut
import KerbcutService

struct CompDetailsSummary: Check {
  static let about = About(
    id: "comp-details-summary",
    title: "Details start with a summary",
    requirements: [.govuk(5)],
    why: "Without a summary the control has no name of its own.",
    fix: "Put a summary with words first.",
    guidance: .designSystem("components/details", "Details"),
    weight: .warning,
    yieldsTo: ["summary-has-name"]
  )

  let applicability = Applicability("Each `details` that is rendered") { page in
    page.elements(named: .details).filter(\.isRendered)
  }

  let expectations = [
    Expectation("Its first element is a summary with words") { (details: Element) in
      guard let first = details.children.first, first.tag == .summary else {
        return .failed("This `details` does not start with a summary.")
      }
      return first.renderedText.isEmpty && first.name.isEmpty
        ? .failed("The summary of this `details` is empty.") : .passed
    },
    Expectation("It hides no error") { (details: Element) in
      guard !details.has(.open), let error = details.errorBehindSummary else { return .passed }
      return .failed("This closed `details` hides an error message.", at: error.targetRange)
    },
  ]

  static let examples: [Example] = [
    .passed("summary", "<details><summary>Help</summary>Text</details>"),
    .failed("none", "↓<details>Text</details>"),
    .failed("a summary without words", "↓<details><summary></summary>Text</details>"),
    .failed(
      "an error inside",
      #"<details><summary>Help</summary>↓<p class="govuk-error-message">Enter your name</p></details>"#),
    .passed(
      "an error not shown yet",
      #"<details><summary>Help</summary><p class="govuk-error-message" hidden>Enter your name</p></details>"#),
    .inapplicable("no details", "<p>Text</p>"),
  ]
}

extension Element {
  /// The first error message that people would see if they opened the `details`: what is in a closed one is not rendered.
  fileprivate var errorBehindSummary: Element? {
    firstDescendant { message in
      (message.hasClass("govuk-error-message") || message.hasClass("nhsuk-error-message"))
        && message.inclusiveAncestors.prefix { $0 != self }.allSatisfy {
          $0.style.display != .none
        } && !message.textContent.collapsed.isEmpty
    }
  }
}

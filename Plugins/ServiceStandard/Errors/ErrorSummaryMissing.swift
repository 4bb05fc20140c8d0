import Kerbcut
import KerbcutService

struct ErrorSummaryMissing: Check {
  static let about = About(
    id: "error-summary-missing",
    title: "A page with error messages has an error summary",
    requirements: [.govuk(4), .govuk(5)],
    why: "People on long pages, or with a screen reader, need the list of mistakes at the top.",
    fix: "Add the error summary component with one item for each message.",
    guidance: .designSystem("components/error-summary", "Error summary"),
    weight: .error,
    profiles: ["govuk", "nhs"]
  )

  let applicability = Applicability("The first error message of each page of a service") { page in
    page.main == nil || !page.service.isPartOfService ? [] : page.service.errorMessages.prefix(1).map { $0 }
  }

  let expectations = [
    Expectation("The page has an error summary with at least as many items as messages") { (message: Element) in
      guard let summary = message.page.service.errorSummary else {
        return .failed("This page shows error messages but no error summary.")
      }
      let messages = Set(message.page.service.errorMessages.map { $0.errorText.phrase })
      return summary.errorItems.count >= messages.count
        ? .passed
        : .failed(
          "The error summary has \(summary.errorItems.count) items for \(messages.count) messages.", weight: .warning)
    }
  ]

  static let examples: [Example] = [
    .passed(
      "summary",
      form(
        ##"<div class="govuk-error-summary"><ul><li><a href="#n">Enter your "##
          + ##"name</a></li></ul></div><p class="govuk-error-message">Enter your name</p>"##)),
    .failed("no summary", form(#"↓<p class="govuk-error-message">Enter your name</p>"#)),
    .failed(
      "no summary, classes of the NHS",
      form(#"↓<p class="nhsuk-error-message"><span class="nhsuk-u-visually-hidden">Error:</span> Enter a date</p>"#)),
    .failed(
      "one item for two",
      form(
        ##"<div class="govuk-error-summary"><ul><li>Enter your name</li></ul></div>↓<p "##
          + ##"class="govuk-error-message">Enter your name</p><p class="govuk-error-message">Enter your age</p>"##)),
    .inapplicable("no errors", form("")),
    .inapplicable("an empty message", form(#"<p class="govuk-error-message"></p>"#)),
    .inapplicable(
      "an example of a field, not a page", #"<main><p class="govuk-error-message">Enter a name</p><input></main>"#),
  ]

  private static func form(_ inside: String) -> String {
    #"<main><form method="post">\#(inside)<input id="n"><button>Continue</button></form></main>"#
  }
}

import Kerbcut
import KerbcutService

struct ErrorSummaryMarkup: Check {
  static let about = About(
    id: "error-summary-markup",
    title: "The error summary has the current markup",
    requirements: [.govuk(13)],
    why: "The older form is cut short by some screen readers.",
    fix: "Put `role=\"alert\"` on an inner `div`, and take `aria-labelledby` and `tabindex` off the outer one.",
    guidance: .govukFrontend,
    weight: .notice,
    profiles: ["govuk"]
  )

  let applicability = Applicability("Each error summary of GOV.UK Frontend with items") { page in
    [page.service.errorSummary].compactMap(\.self).filter { $0.hasClass("govuk-error-summary") }
  }

  let expectations = [
    Expectation("The alert is inside, and the outer element has no `aria-labelledby`") { (summary: Element) in
      if summary.has(.ariaLabelledby) {
        return .failed("This error summary has the `aria-labelledby` of older versions.")
      }
      let hasAlert = summary.children.contains { $0.has(.role, "alert") }
      return hasAlert ? .passed : .failed("This error summary has no inner element with `role=\"alert\"`.")
    }
  ]

  static let examples: [Example] = [
    .passed(
      "current", #"<div class="govuk-error-summary"><div role="alert"><ul><li>Enter your name</li></ul></div></div>"#),
    .failed(
      "older",
      #"↓<div class="govuk-error-summary" aria-labelledby="t" role="alert"><h2 id="t">There "#
        + #"is a problem</h2><ul><li>Enter your name</li></ul></div>"#
    ),
    .failed(
      "no alert",
      #"↓<div class="govuk-error-summary"><h2>There is a problem</h2><ul><li>Enter your name</li></ul></div>"#),
    .inapplicable("none", "<p>Text</p>"),
  ]
}

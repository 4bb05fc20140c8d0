import Kerbcut
import KerbcutService

struct ErrorSummaryPlace: Check {
  static let about = About(
    id: "error-summary-place",
    title: "The error summary is the first thing in the main content",
    requirements: [.govuk(4), .govuk(13)],
    why: "It must be the first thing that people meet.",
    fix: "Move the error summary into the main content, in front of the main heading.",
    guidance: .designSystem("components/error-summary", "Error summary"),
    weight: .warning,
    profiles: ["govuk", "nhs"]
  )

  let applicability = Applicability("Each error summary with items on a page of a service with a main landmark") {
    page in
    page.main == nil || !page.service.isPartOfService ? [] : [page.service.errorSummary].compactMap(\.self)
  }

  let expectations = [
    Expectation("It is in the main landmark, before the main heading") { (summary: Element) in
      guard let main = summary.page.main, summary.isInside(main) else {
        return .failed("The error summary is outside the main content.")
      }
      guard let heading = summary.page.h1, heading.node < summary.node, !heading.isInside(summary) else {
        return .passed
      }
      return .failed("The error summary comes after the main heading.")
    }
  ]

  static let examples: [Example] = [
    .passed("first", "<main>\(summary)<h1>Name</h1>\(form)</main>"),
    .failed("after the heading", "<main><h1>Name</h1>↓\(summary)\(form)</main>"),
    .failed("outside", "↓\(summary)<main><h1>Name</h1>\(form)</main>"),
    .inapplicable("no errors", "<main><h1>Name</h1>\(form)</main>"),
    .inapplicable("an example of the component, not a page", "<main><h1>Error summary</h1>\(summary)</main>"),
  ]

  private static let summary = #"<div class="govuk-error-summary"><ul><li>Enter your name</li></ul></div>"#
  private static let form = #"<form method="post"><label>Name <input></label><button>Continue</button></form>"#
}

import Kerbcut
import KerbcutService

struct ErrorSummaryTitle: Check {
  static let about = About(
    id: "error-summary-title",
    title: "The error summary says “There is a problem”",
    requirements: [.govuk(4)],
    why: "One phrase, known everywhere, tells people what the box is.",
    fix: "Head the error summary with “There is a problem” (Welsh “Mae problem wedi codi”).",
    guidance: .designSystem("components/error-summary", "Error summary"),
    weight: .warning,
    profiles: ["govuk", "nhs"]
  )

  let applicability = Applicability("Each error summary with items") { [$0.service.errorSummary].compactMap(\.self) }

  let expectations = [
    Expectation("Its heading starts with “There is a problem” or “Mae problem”") { (summary: Element) in
      let heading = summary.firstDescendant {
        [.h1, .h2, .h3, .h4].contains($0.tag) || $0.hasClass("govuk-error-summary__title")
      }
      let text = heading?.renderedText ?? ""
      let isKnown = ["there is a problem", "there’s a problem", "there's a problem", "mae problem", "mae yna broblem"]
        .contains(
          where: text.inLowerCase.hasPrefix)
      return isKnown ? .passed : .failed("The error summary is headed ‘\(text)’, not ‘There is a problem’.")
    }
  ]

  static let examples: [Example] = [
    .passed(
      "the phrase",
      ##"<div class="govuk-error-summary"><h2>There is a problem</h2><ul><li><a "##
        + ##"href="#n">Enter your name</a></li></ul></div>"##
    ),
    .failed(
      "other words",
      ##"↓<div class="govuk-error-summary"><h2>Errors!</h2><ul><li><a href="#n">Enter your name</a></li></ul></div>"##),
    .passed(
      "in Welsh, with the classes of the NHS",
      ##"<div class="nhsuk-error-summary"><h2>Mae yna broblem</h2><ul><li><a href="#n">Rhowch eich enw</a></li></ul></div>"##
    ),
    .inapplicable("an empty shell", #"<div class="govuk-error-summary"><h2></h2><ul></ul></div>"#),
  ]
}

import Kerbcut
import KerbcutService

struct PageTitleErrorPrefix: Check {
  static let about = About(
    id: "page-title-error-prefix",
    title: "The title of a page with errors starts with “Error:”",
    requirements: [.govuk(4), .govuk(5)],
    why: "The title is the first thing a screen reader says, so people hear at once that something went wrong.",
    fix: "Put “Error: ” (Welsh “Gwall: ”) in front of the title whenever the page shows errors.",
    guidance: .designSystem("patterns/validation", "Validation pattern"),
    weight: .error,
    profiles: ["govuk", "nhs", "public"]
  )

  let applicability = Applicability(
    "The title of each page with a form that shows an error summary or message with words"
  ) {
    page in
    page.service.showsErrors && !page.forms.withFields.isEmpty ? [page.markup.titleElement].compactMap(\.self) : []
  }

  let expectations = [
    Expectation("The title starts with “Error:” or “Gwall:”") { (title: Element) in
      let text = title.page.title.inLowerCase
      let isMarked = ["error:", "error -", "error –", "gwall:"].contains(where: text.hasPrefix)
      return isMarked ? .passed : .failed("The page shows errors, but its title does not start with ‘Error:’.")
    }
  ]

  static let examples: [Example] = [
    .passed(
      "prefix is there",
      ExamplePage.html(
        title: "Error: Your name – Apply – GOV.UK",
        #"<form><p class="govuk-error-message">Enter your name</p><input></form>"#)),
    .failed(
      "no prefix",
      #"<!DOCTYPE html><html lang="en"><head>↓<title>Your name – Apply</title></head><body>"#
        + #"<form><p class="govuk-error-message">Enter your name</p><input></form></body></html>"#),
    .inapplicable("an empty summary is no error", #"<div class="error-summary"><h2>Errors</h2><ul></ul></div>"#),
  ]
}

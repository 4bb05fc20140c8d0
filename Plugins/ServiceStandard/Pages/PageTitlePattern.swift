import Kerbcut
import KerbcutService

struct PageTitlePattern: Check {
  static let about = About(
    id: "page-title-pattern",
    title: "The title says page, service and GOV.UK or NHS",
    requirements: [.govuk(4), .govuk(13), .wcag("2.4.2")],
    why: "People with many tabs open, and people who use screen readers, tell pages apart by their titles.",
    fix: "Write the title as page name, service name, then GOV.UK (or NHS), with spaced dashes between.",
    guidance: .designSystem("styles/page-template", "Page template"),
    weight: .warning,
    profiles: ["govuk", "nhs"]
  )

  let applicability = Applicability(
    "The title of each page of a service with a GOV.UK or NHS header, or of those profiles"
  ) { page in
    page.expectedTitleEnding == nil || !page.service.isPartOfService
      ? [] : [page.markup.titleElement].compactMap(\.self).filter { !$0.page.titleParts.isEmpty }
  }

  let expectations = [
    Expectation("The title ends in the site’s name, after the page’s and, where the page shows one, the service’s") {
      (title: Element) in
      let page = title.page
      let parts = page.titleParts
      let ending = page.expectedTitleEnding ?? "GOV.UK"
      guard let last = parts.last, last.inLowerCase.hasSuffix("gov.uk") || ending == "NHS" && last.holds("NHS")
      else { return .failed("The title ‘\(page.title)’ does not end with ‘– \(ending)’.") }
      if parts.count < 2 { return .failed("The title ‘\(page.title)’ does not name the page before ‘\(last)’.") }
      let isInService = [.question, .checkAnswers, .confirmation].contains(page.service.kind)
      guard isInService, parts.count < 3, let shown = page.service.nameElement?.renderedText,
        !page.title.phrase.holds(shown.phrase)
      else { return .passed }
      return .failed("The title ‘\(page.title)’ does not name the service, ‘\(shown)’.")
    }
  ]

  static let examples: [Example] = [
    .passed("page, service, site", page(title: "<title>Your address – Renew a licence – GOV.UK</title>")),
    .passed("a page of no named service", page(title: "<title>Your address - GOV.UK</title>")),
    .passed(
      "the site of the NHS",
      page(title: "<title>Find a pharmacy - NHS.UK</title>", header: #"<header class="nhsuk-header">NHS</header>"#)),
    .failed("no site", page(title: "↓<title>Your address</title>")),
    .failed("the site only", page(title: "↓<title>GOV.UK</title>")),
    .failed(
      "a question page without the service that it shows",
      page(
        title: "↓<title>Your age - GOV.UK</title>",
        header: #"<div class="govuk-header">GOV.UK</div>"#
          + #"<span class="govuk-service-navigation__service-name">Renew a licence</span>"#)),
    .inapplicable("another organisation’s page", ExamplePage.html(title: "Bins", "<main><h1>Bins</h1></main>")),
    .inapplicable(
      "an example of a header, not a page",
      ExamplePage.html(title: "Header", #"<header class="nhsuk-header">NHS</header><main><h1>Header</h1></main>"#)),
  ]

  private static func page(title: String, header: String = #"<header class="govuk-header">GOV.UK</header>"#) -> String {
    #"<!DOCTYPE html><html lang="en"><head>"# + title + "</head><body>" + header
      + #"<main><form method="post"><label>Age <input name="a"></label><button>Continue</button></form></main>"#
      + "</body></html>"
  }
}

extension Page {
  /// What titles end with on the site that the page belongs to, if that is known.
  fileprivate var expectedTitleEnding: String? {
    if options.profile == "nhs" || service.nhsHeader != nil { return "NHS" }
    return options.profile == "govuk" || service.govukHeader != nil ? "GOV.UK" : nil
  }
}

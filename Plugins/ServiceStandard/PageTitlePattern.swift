import Kerbcut

struct PageTitlePattern: Check {
  static let about = About(
    id: "page-title-pattern",
    title: "The title says page, service and GOV.UK or NHS",
    requirements: [.govuk(4), .govuk(13), .wcag("2.4.2")],
    why: "People with many tabs open, and people who use screen readers, tell pages apart by their titles.",
    fix: "Write the title as page name, service name, then GOV.UK (or NHS), with spaced dashes between.",
    weight: .warning,
    profiles: ["govuk", "nhs"]
  )

  let applicability = Applicability("The title of each page with a GOV.UK or NHS header, or of those profiles") {
    page in
    page.expectedTitleEnding == nil ? [] : [page.titleElement].compactMap(\.self).filter { !$0.page.titleParts.isEmpty }
  }

  let expectations = [
    Expectation("The title ends in the site’s name, after the page’s and, within a service, the service’s") {
      (title: Element) in
      let parts = title.page.titleParts
      let ending = title.page.expectedTitleEnding ?? "GOV.UK"
      guard let last = parts.last, last.lowercased().hasSuffix(ending.lowercased()) else {
        return .failed("The title ‘\(title.page.title)’ does not end with ‘– \(ending)’.")
      }
      let isInService = [.question, .checkAnswers, .confirmation].contains(title.page.kind)
      if parts.count < (isInService ? 3 : 2) {
        return .failed("The title ‘\(title.page.title)’ does not name the page and the service before ‘\(ending)’.")
      }
      return .passed
    }
  ]

  static let examples: [Example] = [
    .passed(
      "page, service, site",
      ExamplePage.html(
        title: "Your address – Renew a licence – GOV.UK", #"<header class="govuk-header">GOV.UK</header>"#)),
    .failed(
      "no site",
      #"<!DOCTYPE html><html lang="en"><head>↓<title>Your address</title></head><body><header class="govuk-header">"#
        + "GOV.UK</header></body></html>"),
    .failed(
      "a question page without the service",
      #"<!DOCTYPE html><html lang="en"><head>↓<title>Your age - GOV.UK</title></head><body><div class="govuk-header">"#
        + #"GOV.UK</div><main><form method="post"><label>Age <input name="a"></label><button>Continue</button></form>"#
        + "</main></body></html>"),
    .inapplicable("another organisation’s page", ExamplePage.html(title: "Bins", "<main><h1>Bins</h1></main>")),
  ]
}

extension Page {
  /// What titles end with on the site that the page belongs to, if that is known.
  fileprivate var expectedTitleEnding: String? {
    if options.profile == "nhs" || nhsHeader != nil { return "NHS" }
    return options.profile == "govuk" || govukHeader != nil ? "GOV.UK" : nil
  }
}

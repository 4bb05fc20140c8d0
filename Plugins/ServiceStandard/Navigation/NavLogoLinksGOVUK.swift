import Kerbcut

struct NavLogoLinksGOVUK: Check {
  static let about = About(
    id: "nav-logo-links-govuk",
    title: "The GOV.UK logo leads to GOV.UK",
    requirements: [.govuk(4), .govuk(13)],
    why: "People expect the logo to lead to the GOV.UK homepage.",
    fix: "Link the logo to https://www.gov.uk, and the service name to the service.",
    guidance: .govukFrontend,
    weight: .warning,
    profiles: ["govuk"]
  )

  let applicability = Applicability("Each logo link in a GOV.UK header") { page in
    page.elements(withClass: "govuk-header__link--homepage", "govuk-header__homepage-link")
      .filter { $0.tag == .a && $0.has(.href) && $0.isRendered }
  }

  let expectations = [
    Expectation("It leads to the GOV.UK homepage") { (link: Element) in
      let address = link.address
      if address == "/", link.page.host == nil || link.page.host == "www.gov.uk" { return .passed }
      let host = link.resolvedAddress(.href)?.host ?? ""
      return ["www.gov.uk", "gov.uk"].contains(host)
        ? .passed : .failed("The GOV.UK logo leads to ‘\(address)’, not to the GOV.UK homepage.")
    }
  ]

  static let examples: [Example] = [
    .passed(
      "homepage",
      #"<div class="govuk-header"><a class="govuk-header__homepage-link" href="https://www.gov.uk">GOV.UK</a></div>"#),
    .failed(
      "the service",
      #"<div class="govuk-header">↓<a class="govuk-header__link "#
        + #"govuk-header__link--homepage" href="/apply">GOV.UK</a></div>"#
    ),
    .inapplicable("no logo link", #"<div class="govuk-header">GOV.UK</div>"#),
  ]
}

import Kerbcut
import KerbcutService

struct NavGOVUKHeaderOffDomain: Check {
  static let about = About(
    id: "nav-govuk-header-off-domain",
    title: "Only pages on GOV.UK carry its header",
    requirements: [.govuk(13)],
    why: "Borrowed government branding is what fraud sites use.",
    fix: "Use the generic header with your own logo.",
    guidance: .designSystem("components/generic-header", "Generic header"),
    weight: .warning,
    profiles: ["public", "council", "nhs"],
    needs: [.address]
  )

  let applicability = Applicability("The header with the classes of GOV.UK of each page on another host") { page in
    page.service.isOffGOVUK ? Array(page.service.headersInGOVUKStyle.prefix(1)) : []
  }

  let expectations = [
    Expectation("It shows neither the crown nor the name GOV.UK") { (header: Element) in
      let hasLogo =
        header.firstDescendant {
          $0.hasClass("govuk-header__logotype") || $0.hasClass("govuk-logo")
            || $0.hasClass("govuk-header__logotype-crown") || $0.id == "logo"
        } != nil
      let isNamed = header.renderedText.holds("GOV.UK")
      return hasLogo || isNamed
        ? .failed("This page on \(header.page.host ?? "another host") shows the GOV.UK header.") : .passed
    }
  ]

  static let examples: [Example] = [
    .failed(
      "on a council’s site", #"↓<header class="govuk-header"><a href="/">GOV.UK</a></header>"#,
      in: .init(address: "https://www.anytown.gov.uk/")),
    .passed(
      "own words", #"<header class="govuk-header">Anytown Council</header>"#,
      in: .init(address: "https://www.anytown.gov.uk/")),
    .inapplicable(
      "on GOV.UK", #"<header class="govuk-header">GOV.UK</header>"#, in: .init(address: "https://www.gov.uk/")),
  ]
}

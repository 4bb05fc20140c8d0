import Kerbcut
import KerbcutService

struct NavGOVUKHeaderOnDomain: Check {
  static let about = About(
    id: "nav-govuk-header-on-domain",
    title: "Pages on GOV.UK have the GOV.UK header",
    requirements: [.govuk(13)],
    why: "The header tells people that they are still with government.",
    fix: "Use the page template or add the GOV.UK header component.",
    guidance: .designSystem("components/header", "GOV.UK header"),
    weight: .warning,
    profiles: ["govuk"],
    needs: [.address]
  )

  let applicability = Applicability("Each page on service.gov.uk or GOV.UK with a body") { page in
    page.service.isOnGOVUK && page.body != nil ? [page] : []
  }

  let expectations = [
    Expectation("It has a GOV.UK header") { (page: Page) in
      let hasHeader =
        page.service.govukHeader != nil || !page.service.headersInGOVUKStyle.isEmpty
      return hasHeader ? .passed : .failed("This page on \(page.host ?? "GOV.UK") has no GOV.UK header.")
    }
  ]

  static let examples: [Example] = [
    .passed(
      "header", #"<header class="govuk-header">GOV.UK</header>"#, in: .init(address: "https://apply.service.gov.uk/")),
    .failed(
      "no header", ExamplePage.html(marksRoot: true, "<p>Apply</p>"),
      in: .init(address: "https://apply.service.gov.uk/")),
    .inapplicable("elsewhere", "<p>Apply</p>", in: .init(address: "https://www.example.gov.uk/")),
  ]
}

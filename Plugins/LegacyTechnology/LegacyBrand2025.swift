import Kerbcut
import KerbcutService

struct LegacyBrand2025: Check {
  static let about = About(
    id: "legacy-brand-2025",
    title: "The GOV.UK header has the brand of 2025",
    requirements: [.govuk(13)],
    why: "People see two looks in one journey.",
    fix: "Update to GOV.UK Frontend 6, or turn the new brand on in 5.10 or later.",
    guidance: .govukFrontend,
    weight: .warning,
    profiles: ["govuk"],
    needs: [.address]
  )

  let applicability = Applicability<Element>("The GOV.UK header of each page on GOV.UK, after 25 June 2025") { page in
    let isAfter = page.options.today.map { $0 >= 20_264 } ?? true
    return page.service.isOnGOVUK && isAfter ? Array(page.service.headersInGOVUKStyle.prefix(1)) : []
  }

  let expectations = [
    Expectation("The page has markup of version 6, or the class of the new brand") { (header: Element) in
      let isRebranded = header.page.root?.hasClass("govuk-template--rebranded") ?? false
      return header.page.service.frontend.isVersion6 || isRebranded
        ? .passed : .failed("This header has the GOV.UK brand of before June 2025.")
    }
  ]

  static let examples: [Example] = [
    .passed(
      "version 6", #"<header class="govuk-template__header"><div class="govuk-header">GOV.UK</div></header>"#,
      in: .init(address: "https://apply.service.gov.uk/")),
    .failed(
      "older", #"↓<header class="govuk-header">GOV.UK</header>"#, in: .init(address: "https://apply.service.gov.uk/")),
    .inapplicable("elsewhere", #"<header class="govuk-header">GOV.UK</header>"#),
  ]
}

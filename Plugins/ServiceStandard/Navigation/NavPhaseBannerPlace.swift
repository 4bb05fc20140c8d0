import Kerbcut
import KerbcutService

struct NavPhaseBannerPlace: Check {
  static let about = About(
    id: "nav-phase-banner-place",
    title: "The phase banner stands in the header, after the service navigation",
    requirements: [.govuk(13)],
    why: "The banner is a message about the whole service.",
    fix: "Move the banner into the `header` element, after the service navigation.",
    guidance: .govukFrontend,
    weight: .notice,
    profiles: ["govuk"]
  )

  let applicability = Applicability("Each phase banner of a page made with GOV.UK Frontend 6") { page in
    page.service.frontend.isVersion6 ? page.service.phaseBanners.filter { $0.hasClass("govuk-phase-banner") } : []
  }

  let expectations = [
    Expectation("It is inside the header, and not before the service navigation") { (banner: Element) in
      guard banner.ancestor(named: .header) != nil else {
        return .failed("This phase banner is not inside the header.")
      }
      let navigation = banner.page.elements(withClass: "govuk-service-navigation").first
      return navigation.map { $0.node < banner.node } ?? true
        ? .passed : .failed("This phase banner comes before the service navigation.")
    }
  ]

  static let examples: [Example] = [
    .passed(
      "in the header", #"<header class="govuk-template__header"><div class="govuk-phase-banner">Beta</div></header>"#),
    .failed(
      "after it",
      #"<header class="govuk-template__header">GOV.UK</header>↓<div "#
        + #"class="govuk-phase-banner">Beta</div>"#),
    .failed(
      "before the navigation",
      #"<header class="govuk-template__header">↓<div class="govuk-phase-banner">Beta</div><div "#
        + #"class="govuk-service-navigation">Apply</div></header>"#
    ),
    .inapplicable("older markup", #"<div class="govuk-phase-banner">Beta</div>"#),
  ]
}

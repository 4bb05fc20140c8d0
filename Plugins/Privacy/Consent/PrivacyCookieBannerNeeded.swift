import Kerbcut

struct PrivacyCookieBannerNeeded: Check {
  static let about = About(
    id: "privacy-cookie-banner-needed",
    title: "A page with non-essential technology asks for consent",
    requirements: [.govuk(9)],
    why: "People must be asked before something follows them.",
    fix: "Add a cookie banner, or leave the technology out.",
    weight: .warning,
    profiles: About.ofPublicBodies
  )

  let applicability = Applicability<Element>("The first live tag of a product that needs consent") { page in
    page.products.first { $0.product.purpose.needsConsent }.map { [$0.element] } ?? []
  }

  let expectations = [
    Expectation("The page has a cookie banner, or is the cookies page that takes the choice") { (element: Element) in
      if element.page.asksForConsent { return .passed }
      let name = element.page.products.first { $0.element == element }?.product.name ?? "A product"
      return .failed("\(name) is loaded, and the page has no cookie banner.")
    }
  ]

  static let examples: [Example] = [
    .passed(
      "a banner",
      #"<div class="govuk-cookie-banner"><p>Cookies on Apply</p></div><script src="https://www.googletagmanager.com/gtm.js"></script>"#
    ),
    .failed("no banner", #"↓<script src="https://www.googletagmanager.com/gtm.js"></script>"#),
    .inapplicable("nothing to ask for", "<p>Hi</p>"),
  ]
}

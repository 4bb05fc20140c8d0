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

  let applicability = Applicability<Element>("The first live tag of a product that needs consent, frames aside") {
    page in
    page.privacy.products.first { Self.needsBanner($0.product) }.map { [$0.element] } ?? []
  }

  let expectations = [
    Expectation("The page has a cookie banner or loads one, or is the cookies page that takes the choice") {
      (element: Element) in
      if element.page.privacy.asksForConsent { return .passed }
      let name =
        element.page.privacy.products.first { $0.element == element && Self.needsBanner($0.product) }?.product.name
        ?? "A product"
      return .failed("\(name) is loaded, and the page has no cookie banner.")
    }
  ]

  /// Videos and maps in frames are another check’s.
  private static func needsBanner(_ product: Product) -> Bool {
    product.purpose.needsConsent && ![.video, .map].contains(product.purpose)
  }

  static let examples: [Example] = [
    .passed("a banner", #"<div class="govuk-cookie-banner"><p>Cookies on Apply</p></div>"# + tag),
    .passed("a banner that a script shows", #"<div class="govuk-cookie-banner" hidden><p>Cookies</p></div>"# + tag),
    .passed(
      "a script that brings one", #"<script src="https://cdn.example.org/cookie-consent.min.js"></script>"# + tag),
    .failed("no banner", "↓" + tag),
    .inapplicable("a video", #"<iframe title="Bins" src="https://www.youtube.com/embed/1"></iframe>"#),
    .inapplicable("nothing to ask for", "<p>Hi</p>"),
  ]

  private static let tag = #"<script src="https://www.googletagmanager.com/gtm.js"></script>"#
}

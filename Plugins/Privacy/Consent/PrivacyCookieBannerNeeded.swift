import Kerbcut

struct PrivacyCookieBannerNeeded: Check {
  static let about = About(
    id: "privacy-cookie-banner-needed",
    title: "A page with non-essential technology asks for consent, or lets people object to statistics",
    requirements: [.govuk(9), .pecr("6"), .pecr("A1")],
    why: "People must be asked before something follows them. Statistics that serve nothing but the service need no "
      + "consent since 5 February 2026, but clear information and a simple way to object.",
    fix: "Add a cookie banner, or leave the technology out. For statistics alone: say so, and offer a way to object.",
    guidance: .ico,
    weight: .warning,
    profiles: About.ofPublicBodies
  )

  let applicability = Applicability<Element>(
    "The first live tag of a product that needs consent, or else of one for statistics, frames aside"
  ) { page in
    let products = page.privacy.products
    let found = products.first { needsBanner($0.product) } ?? products.first { $0.product.purpose.mayBeExempt }
    return found.map { [$0.element] } ?? []
  }

  let expectations = [
    Expectation(
      "The page asks for consent, or is the cookies page that takes the choice; for statistics alone it may instead tell "
        + "people and let them object"
    ) { (element: Element) in
      let privacy = element.page.privacy
      if privacy.asksForConsent { return .passed }
      let here = privacy.products.filter { $0.element == element }.map(\.product)
      guard let product = here.first(where: needsBanner) ?? here.first else { return .passed }
      if needsBanner(product) { return .failed("\(product.name) is loaded, and the page has no cookie banner.") }
      return privacy.informs
        ? .ask(.onlyStatistics(product.name))
        : .failed("\(product.name) is loaded, and the page neither asks for consent nor tells people about cookies.")
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
    .failed("no banner, and nothing is said", "↓" + tag),
    .failed(
      "no banner before advertising, whatever is said",
      notice + #"↓<script src="https://connect.facebook.net/en_GB/fbevents.js"></script>"#),
    .cantTell("statistics, with a notice", notice + "↓" + tag),
    .cantTell("statistics, with a page about cookies", #"<footer><a href="/cookies">Cookies</a></footer>↓"# + tag),
    .inapplicable(
      "kept in a function that nothing calls",
      "<script>startTags = function () { load('https://www.googletagmanager.com/gtm.js') }</script>"),
    .failed(
      "in a function that is called",
      "↓<script>function startTags() { load('https://www.googletagmanager.com/gtm.js') } startTags()</script>"),
    .inapplicable("a video", #"<iframe title="Bins" src="https://www.youtube.com/embed/1"></iframe>"#),
    .inapplicable("nothing to ask for", "<p>Hi</p>"),
  ]

  private static let notice =
    #"<div id="cookie-notice"><p>We use cookies. <a href="/cookies">How to object</a></p></div>"#
  private static let tag = #"<script src="https://www.googletagmanager.com/gtm.js"></script>"#
}

extension Question {
  fileprivate static func onlyStatistics(_ product: String) -> Question {
    Question(
      "only-statistics",
      "Is \(product) used for statistics about this service and nothing else, and can people object to it simply and for "
        + "free? Then it needs no consent. The page has no cookie banner.",
      no: .failed("\(product) is loaded, and the page has no cookie banner."), about: .page, lacks: [Lack(.owner)])
  }
}

import Kerbcut

struct PrivacyAnalyticsBeforeConsent: Check {
  static let about = About(
    id: "privacy-analytics-before-consent",
    title: "Analytics and advertising load only after consent, or as statistics that people can object to",
    requirements: [.govuk(9), .pecr("6"), .pecr("A1")],
    why:
      "The law asks for consent before a service stores or reads anything that it does not need. Statistics about the "
      + "service alone are exempt since 5 February 2026, where people are told and can object.",
    fix: "Load it only after people have agreed. For statistics alone: tell people, and let them object.",
    guidance: .ico,
    weight: .warning,
    profiles: About.ofPublicBodies,
    yieldsTo: ["privacy-cookie-banner-needed"]
  )

  let applicability = Applicability<Element>(
    "The first live tag of a product for analytics, recording or advertising, on a page that asks for consent"
  ) { page in
    page.privacy.asksForConsent ? page.trackers.prefix(1).map(\.element) : []
  }

  let expectations = [
    Expectation("It waits for consent") { (element: Element) in
      let names = element.page.trackers.map(\.product.name)
      let listed =
        names.count < 2 ? names.joined() : names.dropLast().joined(separator: ", ") + " and " + names[names.count - 1]
      let areStatistics = element.page.trackers.allSatisfy(\.product.purpose.mayBeExempt)
      return .ask(
        areStatistics
          ? .waitOrLetObject(listed, areSeveral: names.count > 1)
          : .waitForConsent(listed, areSeveral: names.count > 1),
        evidence: element.page.trackers.dropFirst().map { Evidence($0.product.name, "", at: $0.element.targetRange) })
    }
  ]

  static let examples: [Example] = [
    .cantTell(
      "a live tag",
      banner + #"↓<script async src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>"#),
    .cantTell(
      "two, asked once",
      banner
        + #"↓<script src="https://www.googletagmanager.com/gtm.js"></script><script src="https://static.hotjar.com/c/h.js"></script>"#
    ),
    .cantTell(
      "advertising",
      banner + #"↓<script src="https://connect.facebook.net/en_GB/fbevents.js"></script>"#),
    .cantTell(
      "advertising beside analytics",
      banner
        + #"↓<script src="https://connect.facebook.net/en_GB/fbevents.js"></script><script src="https://static.hotjar.com/c/h.js"></script>"#
    ),
    .inapplicable(
      "kept back",
      banner + #"<script type="text/plain" src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>"#),
    .inapplicable(
      "no banner: another check’s finding", #"<script src="https://www.googletagmanager.com/gtm.js"></script>"#),
    .inapplicable("own scripts", banner + #"<script src="/app.js"></script>"#),
  ]

  private static let banner = #"<div class="govuk-cookie-banner" hidden><p>Cookies on Apply</p></div>"#
}

extension Page {
  /// Products for analytics, recording and advertising that are live on the page, each with its first element.
  fileprivate var trackers: [(product: Product, element: Element)] {
    privacy.products.filter { [.analytics, .recording, .advertising].contains($0.product.purpose) }
  }
}

extension Question {
  fileprivate static func waitOrLetObject(_ products: String, areSeveral: Bool) -> Question {
    Question(
      "wait-or-let-object",
      (areSeveral
        ? "Do \(products) wait for consent, or are they used for statistics about this service alone, which people can "
          + "object to? Their tags are live in the page as served."
        : "Does \(products) wait for consent, or is it used for statistics about this service alone, which people can "
          + "object to? Its tag is live in the page as served."),
      no: .failed(
        areSeveral
          ? "Not all of \(products) wait for consent, or are statistics that people can object to."
          : "\(products) neither waits for consent nor is it for statistics that people can object to."),
      about: .page, lacks: [Lack(.script)])
  }

  fileprivate static func waitForConsent(_ products: String, areSeveral: Bool) -> Question {
    Question(
      "wait-for-consent",
      areSeveral
        ? "Do \(products) wait for consent? Their tags are live in the page as served."
        : "Does \(products) wait for consent? Its tag is live in the page as served.",
      no: .failed(areSeveral ? "Not all of \(products) wait for consent." : "\(products) does not wait for consent."),
      about: .page, lacks: [Lack(.script)])
  }
}

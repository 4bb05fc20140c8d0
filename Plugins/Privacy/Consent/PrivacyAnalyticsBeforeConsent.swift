import Kerbcut

struct PrivacyAnalyticsBeforeConsent: Check {
  static let about = About(
    id: "privacy-analytics-before-consent",
    title: "Analytics load only after consent",
    requirements: [.govuk(9)],
    why: "The law asks for consent before a service stores or reads anything that it does not need.",
    fix: "Load it only after people have agreed.",
    weight: .warning,
    profiles: About.ofPublicBodies,
    yieldsTo: ["privacy-cookie-banner-needed"]
  )

  let applicability = Applicability<Element>("The first live tag of each product for analytics or recording") { page in
    page.products.filter { [.analytics, .recording, .advertising].contains($0.product.purpose) }.map(\.element).unique
  }

  let expectations = [
    Expectation("It waits for consent") { (element: Element) in
      let names = element.page.products.filter { $0.element == element }.map(\.product.name)
      return .cantTell(
        "Does \(names.joined(separator: " and ")) wait for consent? Its tag is live in the page as served.")
    }
  ]

  static let examples: [Example] = [
    .cantTell("a live tag", #"↓<script async src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>"#),
    .inapplicable(
      "kept back", #"<script type="text/plain" src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>"#),
    .inapplicable("own scripts", #"<script src="/app.js"></script>"#),
  ]
}

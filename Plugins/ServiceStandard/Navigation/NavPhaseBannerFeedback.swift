import Kerbcut
import KerbcutService

struct NavPhaseBannerFeedback: Check {
  static let about = About(
    id: "nav-phase-banner-feedback",
    title: "The phase banner leads to feedback",
    requirements: [.govuk(1), .govuk(8)],
    why: "A banner that asks for help but offers no way to give it wastes goodwill.",
    fix: "Link the banner to a form or an email address for feedback.",
    guidance: .designSystem("components/phase-banner", "Phase banner"),
    weight: .warning,
    profiles: ["govuk", "nhs"]
  )

  let applicability = Applicability("Each phase banner") { page in
    page.service.phaseBanners.outermost
  }

  let expectations = [
    Expectation("It has a link that leads to feedback") { (banner: Element) in
      let links = banner.descendants(named: .a).filter { $0.has(.href) }
      return links.contains(where: Self.leadsToFeedback)
        ? .passed : .failed("The phase banner has no link to give feedback.")
    }
  ]

  private static func leadsToFeedback(_ link: Element) -> Bool {
    if link.hasAddress(startingWith: "mailto:") { return true }
    let words = (link.renderedText + " " + link.address).inLowerCase
    let signs = ["feedback", "adborth", "survey", "arolwg", "suggestion", "improve", "contact", "tell us", "barn"]
    return signs.contains { words.holds($0) }
  }

  static let examples: [Example] = [
    .passed("link", #"<div class="govuk-phase-banner">Beta <a href="/feedback">give your feedback</a></div>"#),
    .failed("no link", #"↓<div class="govuk-phase-banner">Beta This is a new service.</div>"#),
    .inapplicable("no banner", "<p>Text</p>"),
  ]
}

import Kerbcut
import KerbcutService

struct NavFooterPrivacyLink: Check {
  static let about = About(
    id: "nav-footer-privacy-link",
    title: "The footer links to a privacy notice",
    requirements: [.govuk(9)],
    why: "People have a right to know what happens to their data.",
    fix: "Add a link called “Privacy” to the footer.",
    guidance: .designSystem("components/footer", "GOV.UK footer"),
    weight: .warning,
    profiles: ["public", "govuk", "council", "nhs"]
  )

  let applicability = Applicability("The footer of each whole page") { page in
    page.service.isWholePage
      ? [page.landmarks.footer].compactMap(\.self).filter { $0.firstDescendant { $0.tag == .a } != nil } : []
  }

  let expectations = [
    Expectation("A link in the footer, or elsewhere around the main content, is about privacy") { (footer: Element) in
      if footer.page.hasFrameLink(about: Self.subjects) { return .passed }
      return footer.ownFooterLinks.isEmpty
        ? .ask(.whereIsNotice)
        : .failed("The footer has no link to a privacy notice.")
    }
  ]

  static let examples: [Example] = [
    .passed("link", page(#"<footer><a href="/privacy">Privacy</a></footer>"#)),
    .passed("in Welsh", page(#"<footer><a href="/preifatrwydd">Preifatrwydd</a></footer>"#)),
    .passed(
      "in the header", page(#"<a href="/data-protection">Data protection</a><footer><a href="/help">Help</a></footer>"#)
    ),
    .failed("no link", page(#"↓<footer><a href="/help">Help</a></footer>"#)),
    .cantTell(
      "the template’s links only",
      page(
        #"↓<footer><a href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">Open "#
          + "Government Licence v3.0</a></footer>")),
    .inapplicable("no footer", "<header>Council</header><p>Text</p>"),
    .inapplicable("an example of a footer, not a page", #"<main></main><footer><a href="/help">Help</a></footer>"#),
  ]

  private static let subjects = Signs(
    ["privacy", "preifatrwydd", "data protection", "personal information", "diogelu data"], ignoringCase: true)

  private static func page(_ footer: String) -> String { "<header>Council</header><main><p>Text</p></main>" + footer }
}

extension Element {
  /// The links of a footer that the service put there: not those on licence and copyright, nor its own home page.
  var ownFooterLinks: [Element] {
    descendants(named: .a).filter { link in
      link.has(.href) && !Self.licence.occur(inAddressOf: link)
    }
  }

  private static let licence = Signs(["nationalarchives.gov.uk", "copyright", "licence"], ignoringCase: true)
}

extension Page {
  /// Whether a link outside the main content and the cookie banner speaks of one of the subjects.
  func hasFrameLink(about subjects: Signs) -> Bool {
    let (main, banner) = (main, landmarks.cookieBanner)
    return links.contains { link in
      if let main, link.isInside(main) { return false }
      if let banner, link.isInside(banner) { return false }
      return subjects.occur(inAddressOf: link) || subjects.occur(inRenderedTextOf: link)
    }
  }
}

extension Question {
  fileprivate static let whereIsNotice = Question(
    "where-is-notice",
    "Where do people find the privacy notice and the cookies page? This footer has no links to them.",
    none: "The footer has no link to a privacy notice.", lacks: [Lack(.owner)])
}

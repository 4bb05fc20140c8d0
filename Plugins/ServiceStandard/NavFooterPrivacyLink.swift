import Kerbcut

struct NavFooterPrivacyLink: Check {
  static let about = About(
    id: "nav-footer-privacy-link",
    title: "The footer links to a privacy notice",
    requirements: [.govuk(9)],
    why: "People have a right to know what happens to their data.",
    fix: "Add a link called “Privacy” to the footer.",
    weight: .warning,
    profiles: ["public", "govuk", "council", "nhs"]
  )

  let applicability = Applicability("The footer of each page that has links") { page in
    [page.footer].compactMap(\.self).filter { $0.firstDescendant { $0.tag == .a && $0.has(.href) } != nil }
  }

  let expectations = [
    Expectation("A link in the footer is about privacy") { (footer: Element) in
      footer.hasLink(about: ["privacy", "preifatrwydd", "data protection", "personal information", "diogelu data"])
        ? .passed : .failed("The footer has no link to a privacy notice.")
    }
  ]

  static let examples: [Example] = [
    .passed("link", #"<footer><a href="/privacy">Privacy</a></footer>"#),
    .failed("no link", #"↓<footer><a href="/help">Help</a></footer>"#),
    .inapplicable("no footer", "<p>Text</p>"),
  ]
}

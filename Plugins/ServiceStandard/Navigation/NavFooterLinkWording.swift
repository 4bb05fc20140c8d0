import Kerbcut

struct NavFooterLinkWording: Check {
  static let about = About(
    id: "nav-footer-link-wording",
    title: "Footer links use the standard words",
    requirements: [.govuk(13), .wcag("3.2.4")],
    why: "The same thing should have the same name everywhere.",
    fix: "Call the links Accessibility statement, Cookies, Privacy, and Terms and conditions.",
    guidance: .designSystem("components/footer", "GOV.UK footer"),
    weight: .notice,
    profiles: ["govuk"]
  )

  let applicability = Applicability<Element>(
    "Each footer link about accessibility, cookies, privacy or terms, in English"
  ) { page in
    guard let footer = page.landmarks.footer else { return [] }
    return footer.descendants(named: .a).filter { link in
      link.has(.href) && Self.subjects.occur(inRenderedTextOf: link) && link.renderedText.words.count < 6
        && !link.isWelsh
    }
  }

  let expectations = [
    Expectation("It has the standard name") { (link: Element) in
      let text = link.renderedPhrase
      return Self.names.contains(text)
        ? .passed : .failed("This link is called ‘\(link.renderedText)’, not by the standard name.")
    }
  ]

  private static let subjects = Signs(["accessibility", "cookie", "privacy", "terms"], ignoringCase: true)

  private static let names: Set<String> = [
    "accessibility", "accessibility statement", "cookies", "privacy", "privacy notice", "privacy policy",
    "terms and conditions",
  ]

  static let examples: [Example] = [
    .passed("standard names", #"<footer><a href="/c">Cookies</a> <a href="/p">Privacy</a></footer>"#),
    .failed("another name", #"<footer>↓<a href="/c">Our cookie policy</a></footer>"#),
    .inapplicable("no footer", #"<a href="/c">Our cookie policy</a>"#),
  ]
}

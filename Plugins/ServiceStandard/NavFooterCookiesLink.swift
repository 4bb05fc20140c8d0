import Kerbcut

struct NavFooterCookiesLink: Check {
  static let about = About(
    id: "nav-footer-cookies-link",
    title: "The footer links to a cookies page",
    requirements: [.govuk(9)],
    why: "The law asks services to say what they store.",
    fix: "Add a link called “Cookies” to the footer.",
    weight: .warning,
    profiles: ["public", "govuk", "council", "nhs"]
  )

  let applicability = Applicability("The footer of each page that has links") { page in
    [page.footer].compactMap(\.self).filter { $0.firstDescendant { $0.tag == .a && $0.has(.href) } != nil }
  }

  let expectations = [
    Expectation("A link in the footer is about cookies") { (footer: Element) in
      if footer.hasLink(about: ["cookie", "cwcis"]) { return .passed }
      let setsCookies = footer.page.snapshot.headers?["set-cookie"] != nil
      return .failed("The footer has no link to a cookies page.", weight: setsCookies ? .error : nil)
    }
  ]

  static let examples: [Example] = [
    .passed("link", #"<footer><a href="/cookies">Cookies</a></footer>"#),
    .failed("no link", #"↓<footer><a href="/help">Help</a></footer>"#),
    .failed(
      "and cookies are set", #"↓<footer><a href="/help">Help</a></footer>"#, in: .init(headers: ["set-cookie": ["a=b"]])
    ),
    .inapplicable("no footer", "<p>Text</p>"),
  ]
}

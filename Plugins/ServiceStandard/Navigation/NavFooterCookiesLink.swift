import Kerbcut
import KerbcutService

struct NavFooterCookiesLink: Check {
  static let about = About(
    id: "nav-footer-cookies-link",
    title: "The footer links to a cookies page",
    requirements: [.govuk(9)],
    why: "The law asks services to say what they store.",
    fix: "Add a link called “Cookies” to the footer.",
    guidance: .designSystem("patterns/cookies-page", "Cookies page"),
    weight: .warning,
    profiles: ["public", "govuk", "council", "nhs"]
  )

  let applicability = Applicability("The footer of each whole page, unless there is nothing in it but the licence") {
    page in
    page.service.isWholePage ? [page.landmarks.footer].compactMap(\.self).filter { !$0.ownFooterLinks.isEmpty } : []
  }

  let expectations = [
    Expectation("A link in the footer, or elsewhere around the main content, is about cookies") { (footer: Element) in
      if footer.page.hasFrameLink(about: Self.subjects) { return .passed }
      let setsCookies = footer.page.snapshot.headers?["set-cookie"] != nil
      return .failed("The footer has no link to a cookies page.", weight: setsCookies ? .error : nil)
    }
  ]

  static let examples: [Example] = [
    .passed("link", page(#"<footer><a href="/cookies">Cookies</a></footer>"#)),
    .passed("in Welsh", page(#"<footer><a href="/cwcis">Cwcis</a></footer>"#)),
    .failed("no link", page(#"↓<footer><a href="/help">Help</a></footer>"#)),
    .failed(
      "and cookies are set", page(#"↓<footer><a href="/help">Help</a></footer>"#),
      in: .init(headers: ["set-cookie": ["a=b"]])),
    .inapplicable("no footer", "<header>Council</header><p>Text</p>"),
    .inapplicable("an example of a footer, not a page", #"<main></main><footer><a href="/help">Help</a></footer>"#),
  ]

  private static let subjects = Signs(["cookie", "cwcis"], ignoringCase: true)

  private static func page(_ footer: String) -> String { "<header>Council</header><main><p>Text</p></main>" + footer }
}

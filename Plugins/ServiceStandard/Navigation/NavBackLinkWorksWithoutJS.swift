import Kerbcut
import KerbcutService

struct NavBackLinkWorksWithoutJS: Check {
  static let about = About(
    id: "nav-back-link-works-without-js",
    title: "The back link has a real address",
    requirements: [.govuk(5), .govuk(14)],
    why: "If scripts fail, the link does nothing.",
    fix: "Work out the previous page on the server and link to it.",
    guidance: .serviceManual("technology/using-progressive-enhancement", "Using progressive enhancement"),
    weight: .warning,
    profiles: ["govuk", "public"]
  )

  let applicability = Applicability("Each back link") { $0.service.backLinks }

  let expectations = [
    Expectation("It has an address that is neither `#` nor a script") { (link: Element) in
      guard link.leadsNowhere else { return .passed }
      let page = link.page
      if page.scripts.areRun || link.hasAddress(startingWith: "javascript:") {
        return .failed("This back link does nothing unless a script runs.")
      }
      return page.service.isPartOfService
        ? .ask(.whereTo(link.address)) : .inapplicable
    }
  ]

  static let examples: [Example] = [
    .passed("address", #"<a href="/name">Back</a>"#),
    .failed("a fragment", ##"↓<a class="govuk-back-link" href="#">Back</a><script src="/back.js"></script>"##),
    .failed("a script", #"↓<a href="javascript:history.back()">Back</a>"#),
    .cantTell(
      "left open",
      ##"<header>GOV.UK</header>↓<a class="govuk-back-link" href="#">Back</a><footer>Crown copyright</footer>"##),
    .inapplicable("an example, not a page", ##"<a class="nhsuk-back-link" href="#">Back</a>"##),
    .inapplicable(
      "the way up in a menu",
      ##"<nav><ul><li><ul><li><a href="#">Back</a></li></ul></li></ul></nav><script src="/menu.js"></script>"##),
    .inapplicable("none", #"<a href="/">Home</a>"#),
  ]
}

extension Question {
  fileprivate static func whereTo(_ address: String) -> Question {
    Question(
      "where-to", "Where does this back link lead? Its address is ‘\(address)’.",
      none: "This back link leads nowhere: its address is ‘\(address)’.", about: .target, lacks: [Lack(.owner)])
  }
}

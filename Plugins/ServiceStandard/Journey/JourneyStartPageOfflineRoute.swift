import Kerbcut
import KerbcutService

struct JourneyStartPageOfflineRoute: Check {
  static let about = About(
    id: "journey-start-page-offline-route",
    title: "The start page names another way to apply",
    requirements: [.govuk(3), .govuk(5)],
    why: "Not everyone can use the online route.",
    fix: "Say how people can apply by phone, by post or in person.",
    guidance: .designSystem("patterns/start-using-a-service", "Start using a service"),
    weight: .warning,
    profiles: ["govuk", "council"]
  )

  let applicability = Applicability("The start button of each start page") { page in
    page.service.kind == .start ? page.forms.mainButtons.filter(\.isStartButton).prefix(1).map { $0 } : []
  }

  let expectations = [
    Expectation("The main content names a phone number, post, a visit or a paper form") { (button: Element) in
      let words = button.page.text.main.inLowerCase
      let signs = [
        "phone", "telephone", "call ", "by post", "in person", "paper form", "other ways to apply", "ways to apply",
        "textphone",
        "ffôn", "drwy'r post", "drwy’r post", "yn bersonol",
      ]
      return signs.contains { words.holds($0) }
        ? .passed : .failed("This start page names no other way than online.")
    }
  ]

  static let examples: [Example] = [
    .passed(
      "by post",
      #"<main><h1>Apply</h1><a class="govuk-button govuk-button--start" href="/a">Start "#
        + #"now</a><p>You can also apply by post.</p></main>"#
    ),
    .failed(
      "online only", #"<main><h1>Apply</h1>↓<a class="govuk-button govuk-button--start" href="/a">Start now</a></main>"#
    ),
    .inapplicable("no start page", "<main><h1>Guide</h1></main>"),
  ]
}

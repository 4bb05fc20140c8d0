import Kerbcut

struct JourneySessionTimeout: Check {
  static let about = About(
    id: "journey-session-timeout",
    title: "People are warned before time runs out",
    requirements: [.govuk(5), .govuk(9)],
    why: "Some people need much longer than others.",
    fix: "Warn people at least 2 minutes before, and let them carry on.",
    guidance: .serviceManual(
      "helping-people-to-use-your-service/making-your-service-accessible-an-introduction",
      "Making your service accessible"),
    weight: .notice,
    profiles: ["public", "govuk", "nhs"],
    yieldsTo: ["no-timed-refresh"]
  )

  let applicability = Applicability<Element>(
    "Each refresh after a time, timeout dialogue, and heading that says that time ran out"
  ) { page in
    let refreshes = page.elements(with: .httpEquiv).filter {
      $0.has(.httpEquiv, "refresh") && Self.isDelayed($0.attribute(.content) ?? "")
    }
    let dialogues = page.elements(
      withClass: "hmrc-timeout-dialog", "timeout-dialog", "govuk-timeout-warning", "app-timeout-warning")
    let configured = page.elements(named: .meta).filter { $0.has(.name, "hmrc-timeout-dialog") }
    let headings = page.headings.filter { heading in
      let text = heading.renderedText.inLowerCase
      return ["timed out", "for your security", "session has ended", "session expired"].contains { text.holds($0) }
    }
    return (refreshes + dialogues + configured + headings).unique
  }

  let expectations = [
    Expectation("People are warned and can carry on") { (_: Element) in
      .ask(.areWarned)
    }
  ]

  private static func isDelayed(_ content: String) -> Bool {
    let seconds = content.drop { $0.isWhitespace }.prefix { $0.isNumber }
    return !seconds.isEmpty && seconds.contains { $0 != "0" }
  }

  static let examples: [Example] = [
    .cantTell(
      "refresh after 15 minutes",
      #"<!DOCTYPE html><html lang="en"><head><title>T</title>↓<meta http-equiv="refresh" "#
        + #"content="900;url=/out"></head><body></body></html>"#
    ),
    .cantTell("a heading", "↓<h1>For your security, we signed you out</h1>"),
    .inapplicable("nothing of the kind", "<h1>Guide</h1>"),
  ]
}

extension Question {
  fileprivate static let areWarned = Question(
    "are-warned",
    "Time seems to run out here. Are people warned at least 2 minutes before, and can they carry on?",
    no: "Time runs out here, and people are not warned 2 minutes before or cannot carry on.", about: .page,
    lacks: [Lack(.script)])
}

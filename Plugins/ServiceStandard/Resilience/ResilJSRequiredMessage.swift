import Kerbcut

struct ResilJSRequiredMessage: Check {
  static let about = About(
    id: "resil-js-required-message",
    title: "Nobody is turned away for want of scripts",
    requirements: [.govuk(5), .govuk(14)],
    why: "Such a message turns people away.",
    fix: "Make the core of the service work in plain HTML.",
    guidance: .serviceManual("technology/using-progressive-enhancement", "Using progressive enhancement"),
    weight: .warning,
    profiles: ["public", "govuk", "council"]
  )

  let applicability = Applicability("Each `noscript` with words") { page in
    page.elements(named: .noscript).filter { !$0.textContent.isEmpty }
  }

  let expectations = [
    Expectation("It does not only say that JavaScript is needed, for the page and not for a part of it or for comfort")
    { (message: Element) in
      let text = message.textContent.collapsed.inLowerCase
      let needs = [
        "enable javascript", "turn on javascript", "javascript is required", "requires javascript", "need javascript",
        "javascript enabled", "need to enable javascript", "without javascript", "javascript must be",
        "galluogi javascript",
      ]
      guard needs.contains(where: { text.holds($0) }), !Self.parts.contains(where: { text.contains(phrase: $0) }) else {
        return .passed
      }
      let offers = [
        "phone", "telephone", "call", "email", "post", "you can also", "you can still", "instead", "ffôn", "cookies",
      ]
      return offers.contains { text.holds($0) }
        ? .passed : .failed("This tells people without scripts that they cannot go on.")
    }
  ]

  /// Words of messages about comfort, and about a part of a page.
  private static let parts = [
    "better", "best", "improve", "improved", "full experience", "some features", "some functionality", "comments",
    "editor", "map", "maps", "video", "videos", "chart", "charts", "slideshow", "gallery", "gwell", "sylwadau", "fideo",
  ]

  static let examples: [Example] = [
    .passed("another way", "<noscript>You need JavaScript for the map. You can also call us.</noscript>"),
    .failed("turned away", "↓<noscript>You need to enable JavaScript to run this app.</noscript>"),
    .passed("comfort", "<noscript>Please enable JavaScript in your browser for a better experience.</noscript>"),
    .passed("a part of the page", "<noscript>Please enable JavaScript to view the comments.</noscript>"),
    .inapplicable("none", "<p>Text</p>"),
  ]
}

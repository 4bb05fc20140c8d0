import Kerbcut

struct JourneyStartButtonIsLink: Check {
  static let about = About(
    id: "journey-start-button-is-link",
    title: "The start button is a link",
    requirements: [.govuk(13)],
    why: "It takes people somewhere; it does not send data.",
    fix: "Use a link with the classes of the start button.",
    guidance: .designSystem("components/button", "Button"),
    weight: .notice,
    profiles: ["govuk"]
  )

  let applicability = Applicability("Each start button, by its class") { page in
    page.elements(withClass: "govuk-button--start", "button-start", "button-get-started").filter(\.isRendered)
  }

  let expectations = [
    Expectation("It is a link with an address") { (button: Element) in
      button.tag == .a && button.has(.href) ? .passed : .failed("This start button is not a link.")
    }
  ]

  static let examples: [Example] = [
    .passed("link", #"<a href="/name" class="govuk-button govuk-button--start" role="button">Start now</a>"#),
    .failed("button", #"↓<button class="govuk-button govuk-button--start">Start now</button>"#),
    .inapplicable("no start button", "<button>Continue</button>"),
  ]
}

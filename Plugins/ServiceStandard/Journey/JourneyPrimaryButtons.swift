import Kerbcut

struct JourneyPrimaryButtons: Check {
  static let about = About(
    id: "journey-primary-buttons",
    title: "The main content has one default button",
    requirements: [.govuk(4)],
    why: "Two calls to action compete.",
    fix: "Make the others secondary buttons or links.",
    guidance: .designSystem("components/button", "Button"),
    weight: .warning,
    profiles: ["govuk"]
  )

  let applicability = Applicability("Each default button of GOV.UK Frontend in the main content") { page in
    page.forms.mainButtons.filter { button in
      button.hasClass("govuk-button")
        && !["secondary", "warning", "inverse", "start"].contains { button.classes.contains("govuk-button--\($0)") }
        && !button.isInside(classNamed: "govuk-exit-this-page")
    }
  }

  let expectations = [
    Expectation("No other default button with other words comes before it") { (button: Element) in
      let before = button.page.forms.mainButtons.first {
        $0.hasClass("govuk-button") && $0.node < button.node && $0.isDefaultButton && $0.buttonText != button.buttonText
      }
      guard let before else { return .passed }
      return .failed("This default button ‘\(button.buttonText)’ competes with ‘\(before.buttonText)’.")
    }
  ]

  static let examples: [Example] = [
    .passed(
      "one and a secondary one",
      #"<main><button class="govuk-button">Continue</button><button class="govuk-button "#
        + #"govuk-button--secondary">Save</button></main>"#
    ),
    .failed(
      "two",
      #"<main><button class="govuk-button">Continue</button>↓<button "#
        + #"class="govuk-button">Save</button></main>"#),
    .inapplicable("none", "<main><button>Continue</button></main>"),
  ]
}

extension Element {
  fileprivate var isDefaultButton: Bool {
    !["secondary", "warning", "inverse", "start"].contains { classes.contains("govuk-button--\($0)") }
  }
}

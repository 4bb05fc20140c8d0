import Kerbcut
import KerbcutService

struct JourneyContinueText: Check {
  static let about = About(
    id: "journey-continue-text",
    title: "The button of a question page says “Continue”, or what it does",
    requirements: [.govuk(4), .govuk(13)],
    why: "“Continue” does not promise people that they are done.",
    fix: "Call the button Continue; where it is true, use Save and continue, Confirm and send, or Pay.",
    guidance: .designSystem("patterns/question-pages", "Question pages"),
    weight: .notice,
    profiles: ["govuk"]
  )

  let applicability = Applicability<Element>("The first submit button of the form of each question page") { page in
    guard page.service.kind == .question, let form = page.forms.mainFields.first?.form else { return [] }
    return page.forms.submitButtons.filter { $0.form == form }.prefix(1).map { $0 }
  }

  let expectations = [
    Expectation("It is not called “Next”, “Submit”, “Go” or “OK”") { (button: Element) in
      Self.vague.contains(button.buttonText.phrase)
        ? .failed("This button is called ‘\(button.buttonText)’.") : .passed
    }
  ]

  private static let vague: Set<String> = [
    "next", "submit", "go", "ok", "okay", "proceed", "next page", "next step", "nesaf", "cyflwyno",
  ]

  static let examples: [Example] = [
    .passed("Continue", form("<button>Continue</button>")),
    .failed("Next", form("↓<button>Next</button>")),
    .inapplicable("no form", "<button>Next</button>"),
  ]

  private static func form(_ button: String) -> String {
    "<main><h1>Name</h1><form method=\"post\"><label>Name <input name=\"n\"></label>\(button)</form></main>"
  }
}

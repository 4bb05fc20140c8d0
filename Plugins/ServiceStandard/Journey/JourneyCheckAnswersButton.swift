import Kerbcut
import KerbcutService

struct JourneyCheckAnswersButton: Check {
  static let about = About(
    id: "journey-check-answers-button",
    title: "The button of a check answers page says what happens",
    requirements: [.govuk(4)],
    why: "People need to know that this is the last step.",
    fix: "Say what the button does, for example “Accept and send”.",
    guidance: .designSystem("patterns/check-answers", "Check answers"),
    weight: .notice,
    profiles: ["govuk"]
  )

  let applicability = Applicability<Element>("The last submit button in the main content of each check answers page") {
    page in
    guard page.service.kind == .checkAnswers, let main = page.mainOrBody else { return [] }
    return page.forms.submitButtons.filter { $0.isInside(main) }.suffix(1).map { $0 }
  }

  let expectations = [
    Expectation("Its words name the act: send, submit, accept, confirm, pay and the like") { (button: Element) in
      Self.vague.contains(button.buttonText.phrase)
        ? .failed("The button ‘\(button.buttonText)’ does not say that the answers are sent.") : .passed
    }
  ]

  private static let vague: Set<String> = [
    "continue", "next", "ok", "go", "save", "save and continue", "finish", "parhau", "nesaf", "yn eich blaen",
  ]

  static let examples: [Example] = [
    .passed(
      "says it", "<main><h1>Check your answers</h1><form method=\"post\"><button>Accept and send</button></form></main>"
    ),
    .failed(
      "Continue", "<main><h1>Check your answers</h1><form method=\"post\">↓<button>Continue</button></form></main>"),
    .inapplicable("another page", "<main><h1>Guide</h1><button>Continue</button></main>"),
  ]
}

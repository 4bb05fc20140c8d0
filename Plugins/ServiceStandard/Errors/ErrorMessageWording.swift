import Kerbcut
import KerbcutService

struct ErrorMessageWording: Check {
  static let about = About(
    id: "error-message-wording",
    title: "Error messages do not blame",
    requirements: [.govuk(4)],
    why: "Plain instructions help people; blame does not.",
    fix: "Say what to do, for example “Enter your first name”.",
    guidance: .designSystem("components/error-message", "Error message"),
    weight: .warning,
    profiles: ["govuk", "nhs"]
  )

  let applicability = Applicability("Each error message with words") { $0.service.errorMessages }

  let expectations = [
    Expectation("It has none of the words that blame, apologise or scare, and no exclamation mark") {
      (message: Element) in
      let text = message.errorText.inLowerCase
      if let word = (Self.words + (message.page.options.lists["error-words"] ?? []).map { $0.inLowerCase }).first(
        where: text.contains(phrase:))
      {
        return .failed("This error message says ‘\(word)’.")
      }
      return text.holds("!") ? .failed("This error message has an exclamation mark.") : .passed
    }
  ]

  private static let words = [
    "please", "sorry", "valid", "invalid", "oops", "forbidden", "illegal", "prohibited", "you forgot", "error code",
    "you have forgotten", "os gwelwch yn dda", "dilys", "annilys",
  ]

  static let examples: [Example] = [
    .passed("plain", #"<p class="govuk-error-message">Enter your first name</p>"#),
    .failed("please", #"↓<p class="govuk-error-message">Please enter a name</p>"#),
    .failed("shouts", #"↓<p class="govuk-error-message">Enter your name!</p>"#),
    .inapplicable("none", "<p>Text</p>"),
  ]
}

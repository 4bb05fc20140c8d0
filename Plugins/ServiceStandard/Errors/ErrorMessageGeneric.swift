import Kerbcut
import KerbcutService

struct ErrorMessageGeneric: Check {
  static let about = About(
    id: "error-message-generic",
    title: "Error messages name the field and what to do",
    requirements: [.govuk(4), .govuk(5), .wcag("3.3.3")],
    why: "A message must make sense on its own.",
    fix: "Name the field and how to put it right, for example “Enter your date of birth”.",
    guidance: .designSystem("components/error-message", "Error message"),
    weight: .warning,
    profiles: ["govuk", "nhs", "public"]
  )

  let applicability = Applicability("Each error message, and each item of an error summary") { page in
    page.service.errorMessages + (page.service.errorSummary?.errorItems ?? [])
  }

  let expectations = [
    Expectation("It is more than a general phrase") { (message: Element) in
      Self.phrases.contains(message.errorText.phrase)
        ? .failed("The message ‘\(message.errorText)’ does not say what to put right.") : .passed
    }
  ]

  private static let phrases: Set<String> = [
    "an error occurred", "error", "answer the question", "select an option", "fill in the field",
    "this field is required",
    "required", "invalid", "there is an error", "select one option", "enter a value", "this is a required field",
    "field is required", "invalid value", "please select", "please select an option", "mandatory field",
  ]

  static let examples: [Example] = [
    .passed("names the field", #"<p class="govuk-error-message">Enter your date of birth</p>"#),
    .failed("general", #"↓<p class="govuk-error-message">This field is required.</p>"#),
    .inapplicable("none", "<p>Text</p>"),
  ]
}

import Kerbcut
import KerbcutService

struct ErrorMessagePrefix: Check {
  static let about = About(
    id: "error-message-prefix",
    title: "Error messages start with a hidden “Error:”",
    requirements: [.govuk(5)],
    why: "Red alone says nothing to people who use a screen reader.",
    fix: "Use the error message component, which adds the hidden word.",
    guidance: .designSystem("components/error-message", "Error message"),
    weight: .warning,
    profiles: ["govuk", "nhs"]
  )

  let applicability = Applicability("Each error message in the classes of GOV.UK Frontend or NHS.UK frontend") { page in
    page.service.errorMessages.filter { $0.hasClass("govuk-error-message") || $0.hasClass("nhsuk-error-message") }
  }

  let expectations = [
    Expectation("It starts with “Error:” or “Gwall:”") { (message: Element) in
      let text = message.renderedText
      return text.hasPrefix("Error:") || text.hasPrefix("Gwall:")
        ? .passed : .failed("This error message does not start with a visually hidden ‘Error:’.")
    }
  ]

  static let examples: [Example] = [
    .passed(
      "hidden word",
      #"<p class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> Enter your name</p>"#),
    .failed("not there", #"↓<p class="govuk-error-message">Enter your name</p>"#),
    .inapplicable("none", "<p>Text</p>"),
  ]
}

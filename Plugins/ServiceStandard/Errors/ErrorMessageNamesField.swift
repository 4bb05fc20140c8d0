import Kerbcut
import KerbcutService

struct ErrorMessageNamesField: Check {
  static let about = About(
    id: "error-message-names-field",
    title: "Error messages use the words of the label",
    requirements: [.govuk(4)],
    why: "People can match the message to the field.",
    fix: "Use the words of the label in the message.",
    guidance: .designSystem("components/error-message", "Error message"),
    weight: .notice,
    profiles: ["govuk"]
  )

  let applicability = Applicability("Each error message that one field refers to") { page in
    page.service.errorMessages.filter { Self.field(of: $0) != nil }
  }

  let expectations = [
    Expectation("It shares a content word with the label, legend or heading") { (message: Element) in
      guard let field = Self.field(of: message) else { return .inapplicable }
      let label = [field.labelText, field.questionFieldset?.legendText ?? "", message.page.h1?.renderedText ?? ""]
      let words = Set(label.flatMap { $0.contentWords.map { $0.prefix(5) } })
      let shares = message.errorText.contentWords.contains { words.contains($0.prefix(5)) }
      return shares || words.isEmpty
        ? .passed
        : .ask(.isAbout(message.errorText, field.labelText))
    }
  ]

  private static func field(of message: Element) -> Element? {
    guard let id = message.id else { return nil }
    return message.page.forms.fields.first { $0.value(.ariaDescribedby)?.tokens.contains { String($0) == id } ?? false }
  }

  static let examples: [Example] = [
    .passed(
      "shares a word",
      #"<label for="n">Full name</label><p id="e" class="govuk-error-message">Enter "#
        + #"your name</p><input id="n" aria-describedby="e">"#
    ),
    .cantTell(
      "shares none",
      #"<label for="n">Full name</label>↓<p id="e" class="govuk-error-message">Tell "#
        + #"us who applies</p><input id="n" aria-describedby="e">"#
    ),
    .inapplicable("no field", #"<p class="govuk-error-message">Enter your name</p>"#),
  ]
}

extension Question {
  fileprivate static func isAbout(_ message: String, _ label: String) -> Question {
    Question(
      "is-about-field", "Can people tell that ‘\(message)’ is about ‘\(label)’?",
      no: "People cannot tell that ‘\(message)’ is about ‘\(label)’.", about: .page)
  }
}

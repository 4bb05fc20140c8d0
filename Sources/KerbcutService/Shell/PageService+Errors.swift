public import Kerbcut
import KerbcutHTML

extension PageService {
  static let errorSummaryClasses = ["govuk-error-summary", "nhsuk-error-summary", "error-summary"]

  func findErrorMessages() -> [Element] {
    page.elements(
      withClass: "govuk-error-message", "nhsuk-error-message", "error-message", "error-notification",
      "form-field__error", "ds_question__error-message"
    )
    .filter { message in
      message.isRendered && !message.errorText.isEmpty
        && !message.isInside(classNamed: "govuk-error-summary", "nhsuk-error-summary", "error-summary")
    }
  }

  /// Whether the page tells of mistakes that the user made.
  public var showsErrors: Bool { errorSummary != nil || !errorMessages.isEmpty }
}

extension Element {
  /// The items of an error summary: its list items with words, else its links with words.
  public var errorItems: [Element] {
    let items = descendants(named: .li).filter { !$0.renderedText.isEmpty }
    return items.isEmpty ? descendants(named: .a).filter { !$0.renderedText.isEmpty } : items
  }

  /// The words of an error message without the hidden prefix.
  public var errorText: String {
    let text = renderedText
    for prefix in ["Error:", "Gwall:"] where text.hasPrefix(prefix) {
      return String(text.dropFirst(prefix.count)).collapsed
    }
    return text
  }
}

import Kerbcut
import KerbcutService

struct ErrorSummaryMatchesInline: Check {
  static let about = About(
    id: "error-summary-matches-inline",
    title: "The error summary uses the words of the messages",
    requirements: [.govuk(4)],
    why: "Two wordings look like two mistakes.",
    fix: "Use one text for the item in the summary and the message by the field.",
    guidance: .designSystem("components/error-message", "Error message"),
    weight: .warning,
    profiles: ["govuk", "nhs"]
  )

  let applicability = Applicability("Each linked item of an error summary whose field has a message of its own") {
    page in
    (page.service.errorSummary?.errorItems ?? []).filter { Self.message(of: $0) != nil }
  }

  let expectations = [
    Expectation("Both say the same, end punctuation aside") { (item: Element) in
      guard let message = Self.message(of: item) else { return .inapplicable }
      let said = item.renderedPhrase
      return said == message.errorText.phrase || message.errorText.phrase.holds(said)
        ? .passed
        : .failed("The summary says ‘\(item.renderedText)’, the field ‘\(message.errorText)’.")
    }
  ]

  private static func message(of item: Element) -> Element? {
    let page = item.page
    let link = item.tag == .a ? item : item.firstDescendant { $0.tag == .a && $0.has(.href) }
    guard let id = link?.address.split(separator: "#").last, let field = page.element(id: String(id)) else {
      return nil
    }
    let described =
      field.elements(referencedBy: .ariaDescribedby)
      + (field.questionFieldset?.elements(referencedBy: .ariaDescribedby) ?? [])
    let messages = Set(page.service.errorMessages.map(\.node))
    let own = described.filter { messages.contains($0.node) }
    return own.count == 1 ? own[0] : nil
  }

  static let examples: [Example] = [
    .passed("the same", page("<li>", "Enter your name")),
    .failed("other words", page("↓<li>", "Name is missing")),
    .inapplicable("no errors", "<p>Text</p>"),
  ]

  private static func page(_ item: String, _ message: String) -> String {
    ##"<div class="govuk-error-summary"><ul>\##(item)<a href="#n">Enter your name</a></li></ul></div>"##
      + ##"<p id="e" class="govuk-error-message">\##(message)</p><input id="n" aria-describedby="e">"##
  }
}

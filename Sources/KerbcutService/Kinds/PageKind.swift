public import Kerbcut
import KerbcutHTML

/// What part a page plays in a service.
public enum PageKind: String, Sendable, Codable, CaseIterable {
  case start, question, confirmation, error, statement, cookies, content
  case checkAnswers = "check-answers"
  case notFound = "not-found"

  /// The name for readers.
  public var title: String {
    switch self {
    case .start: "Start page"
    case .question: "Question page"
    case .checkAnswers: "Check answers page"
    case .confirmation: "Confirmation page"
    case .error: "Problem with the service"
    case .statement: "Accessibility statement"
    case .cookies: "Cookies page"
    case .notFound: "Page not found"
    case .content: "Content page"
    }
  }
}

/// A kind of page, and why.
public struct PageKindEvidence: Sendable, Equatable {
  public let kind: PageKind
  /// What the kind was recognised by, as a phrase for readers.
  public let reason: String

  public init(kind: PageKind, reason: String) {
    self.kind = kind
    self.reason = reason
  }
}

extension PageService {
  /// The kind of the page: as configured, else as recognised.
  public var kind: PageKind { kindEvidence.kind }

  /// The panel that says that something was done.
  public var confirmationPanel: Element? {
    page.elements(
      withClass: "govuk-panel--confirmation", "nhsuk-panel", "govuk-box-highlight", "transaction-banner--complete",
      "ds_confirmation-message"
    )
    .first {
      $0.isRendered && ($0.hasClass("govuk-panel--confirmation") || DoneWords.areIn($0.renderedText))
    }
  }
}

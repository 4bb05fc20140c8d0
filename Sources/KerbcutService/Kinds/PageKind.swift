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
      $0.isRendered && ($0.hasClass("govuk-panel--confirmation") || KindRecognition.hasDoneWord($0.renderedText))
    }
  }
}

/// Recognises the kind of a page.
struct KindRecognition {
  private let page: Page
  private let service: PageService

  init(_ service: PageService) {
    self.service = service
    page = service.page
  }

  var evidence: PageKindEvidence {
    kindByStatus ?? kindByHeading ?? kindByParts ?? .init(kind: .content, reason: "no sign of another kind")
  }

  private var kindByStatus: PageKindEvidence? {
    switch page.snapshot.status {
    case 404, 410: .init(kind: .notFound, reason: "status \(page.snapshot.status ?? 0)")
    case 500, 502, 503, 504: .init(kind: .error, reason: "status \(page.snapshot.status ?? 0)")
    default: nil
    }
  }

  private var kindByHeading: PageKindEvidence? {
    let heading = (page.h1?.renderedText ?? page.titleParts.first ?? "").phrase
    guard !heading.isEmpty, heading.utf8.count < 120 else { return nil }
    for (kind, phrases) in Self.headingPhrases {
      if let phrase = phrases.first(where: heading.contains(phrase:)), !(kind == .cookies && !isShort(heading)) {
        return .init(kind: kind, reason: "heading says “\(phrase)”")
      }
    }
    return nil
  }

  private func isShort(_ heading: String) -> Bool { heading.words.count <= 6 }

  private static let headingPhrases: [(PageKind, [String])] = [
    (
      .notFound,
      [
        "page not found", "page cannot be found", "page can't be found", "heb ddod o hyd i'r dudalen",
        "tudalen heb ei chanfod", "tudalen heb ei darganfod",
      ]
    ),
    (
      .error,
      [
        "there is a problem with the service", "there's a problem with the service", "the service is unavailable",
        "service unavailable", "experiencing technical difficulties", "mae problem gyda'r gwasanaeth",
        "nid yw'r gwasanaeth ar gael", "internal server error",
      ]
    ),
    (.statement, ["accessibility statement", "datganiad hygyrchedd"]),
    (.cookies, ["cookies", "cookie policy", "cwcis", "polisi cwcis"]),
    (
      .checkAnswers,
      [
        "check your answers", "check your details before", "check and send your answers", "gwiriwch eich atebion",
        "gwiriwch eich manylion",
      ]
    ),
  ]

  private var kindByParts: PageKindEvidence? {
    if service.confirmationPanel != nil { return .init(kind: .confirmation, reason: "confirmation panel") }
    let fields = page.forms.mainFields
    if fields.isEmpty, let word = confirmationWord {
      return .init(kind: .confirmation, reason: "heading says “\(word)”")
    }
    if fields.isEmpty, page.forms.mainButtons.contains(where: \.isStartButton) {
      return .init(kind: .start, reason: "start button")
    }
    if let form = questionForm {
      return .init(kind: .question, reason: "form with \(form.count) field\(form.count == 1 ? "" : "s")")
    }
    return nil
  }

  static func hasDoneWord(_ text: String) -> Bool { doneWord(in: text) != nil }

  private var confirmationWord: String? {
    guard let heading = page.h1?.renderedText, heading.words.count <= 8 else { return nil }
    return Self.doneWord(in: heading)
  }

  private static func doneWord(in text: String) -> String? {
    let all = text.inLowerCase.words.map(String.init)
    // “Complete your profile” asks for something.
    if all.first == "complete", all.count > 1 { return nil }
    let words = Set(all)
    return ["complete", "completed", "received", "sent", "submitted", "confirmed", "cyflwyno", "anfon"].first(
      where: words.contains)
  }

  /// The fields of a form in the main content that is sent with a button and neither searches nor signs in.
  private var questionForm: [Element]? {
    let fields = page.forms.mainFields.filter { $0.form.map { !$0.has(.role, "search") } ?? false }
    guard let form = fields.first?.form, !form.ownedFields.contains(where: \.isSearchField) else {
      return nil
    }
    let buttons = form.ownedSubmitButtons
    let isPost = form.has(.method, "post")
    let isSearch = !isPost && buttons.contains { Self.searchWords.contains($0.buttonText.phrase.words.first ?? "") }
    guard !buttons.isEmpty, !isSearch, isPost || page.h1.map({ form.node < $0.node || $0.isInside(form) }) ?? false
    else {
      return nil
    }
    // A form below an article, for example for feedback, does not make a page one that asks a question.
    let wordsAround = page.text.main.words.count - form.renderedText.words.count
    return wordsAround < 200 ? fields.filter { $0.form == form } : nil
  }

  /// The first words of buttons that search, filter or sort.
  private static let searchWords: Set<Substring> = ["search", "filter", "sort", "find", "show", "update", "chwilio"]
}

import Kerbcut
import KerbcutHTML

/// Recognises the kind of a page: by its status, else by several signs that agree. One word says nothing: what a heading
/// seems to say, the rest of the page must bear out.
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

  // MARK: By what the heading says

  private var kindByHeading: PageKindEvidence? {
    let heading = (page.h1?.renderedText ?? page.titleParts.first ?? "").phrase
    guard !heading.isEmpty, heading.utf8.count < 120 else { return nil }
    for (kind, phrases) in Self.headingPhrases {
      if let phrase = phrases.first(where: heading.contains(phrase:)), bearsOut(kind, heading, phrase) {
        return .init(kind: kind, reason: "heading says “\(phrase)”")
      }
    }
    return nil
  }

  /// Whether the rest of the page fits what its heading says.
  private func bearsOut(_ kind: PageKind, _ heading: String, _ phrase: String) -> Bool {
    switch kind {
    // Guidance on such pages is long, and asks or offers much.
    case .notFound, .error: mainWords < 250 && page.forms.mainFields.count < 3
    case .statement: service.statement != nil || !StatementGuidance.isNamed(heading)
    case .cookies: heading.words.count <= 6 && (heading == phrase || cookiesAreNamed)
    case .checkAnswers: !page.forms.submitButtons.isEmpty || hasChangeLinks || mainWords < 250
    default: true
    }
  }

  private var mainWords: Int { page.text.mainBlocks.reduce(0) { $0 + $1.words.count } }

  /// Whether the text names cookies more than once.
  private var cookiesAreNamed: Bool {
    page.text.mainBlocks.count { Self.cookieSigns.occur(in: $0.text) } > 2
  }

  private static let cookieSigns = Signs(["cookie", "cwci"], ignoringCase: true)

  private var hasChangeLinks: Bool {
    page.links.prefix(2_000).contains { link in
      let words = link.textContent.phrase
      return words.hasPrefix("change") || words.hasPrefix("newid")
    }
  }

  private static let headingPhrases: [(PageKind, [String])] = [
    (
      .notFound,
      [
        "page not found", "page cannot be found", "page can't be found", "heb ddod o hyd i'r dudalen",
        "tudalen heb ei chanfod", "tudalen heb ei darganfod", "ni ellir dod o hyd i'r dudalen",
        "methu dod o hyd i'r dudalen", "nid yw'r dudalen ar gael",
      ]
    ),
    (
      .error,
      [
        "there is a problem with the service", "there's a problem with the service", "the service is unavailable",
        "service unavailable", "experiencing technical difficulties", "mae problem gyda'r gwasanaeth",
        "mae yna broblem gyda'r gwasanaeth", "mae problem gyda’r gwasanaeth", "nid yw'r gwasanaeth ar gael",
        "internal server error",
      ]
    ),
    (.statement, ["accessibility statement", "datganiad hygyrchedd"]),
    (.cookies, ["cookies", "cookie policy", "cwcis", "polisi cwcis", "polisi cwci"]),
    (
      .checkAnswers,
      [
        "check your answers", "check your details before", "check and send your answers", "gwiriwch eich atebion",
        "gwirio eich atebion", "gwirio'ch atebion", "gwiriwch eich manylion",
      ]
    ),
  ]

  // MARK: By its parts

  private var kindByParts: PageKindEvidence? {
    if service.confirmationPanel != nil { return .init(kind: .confirmation, reason: "confirmation panel") }
    let fields = page.forms.mainFields
    if fields.isEmpty, let words = doneWords { return .init(kind: .confirmation, reason: words) }
    if fields.isEmpty, page.forms.mainButtons.contains(where: \.isStartButton) {
      return .init(kind: .start, reason: "start button")
    }
    return QuestionForm(page).reason.map { .init(kind: .question, reason: $0) }
  }

  /// How the heading says that something was done, where the text says what comes of it.
  private var doneWords: String? {
    guard let heading = page.h1?.renderedText, let word = DoneWords.sentence(in: heading) else { return nil }
    if let sign = DoneWords.signs.first(where: { page.text.holds($0.piece) }) {
      return "heading says “\(word)”, text says “\(sign.words)”"
    }
    return DoneWords.namesWhatWasSent(heading) && mainWords < 100 ? "heading says “\(heading.phrase)”" : nil
  }
}

/// Words with which a service says that something was done.
enum DoneWords {
  private static let words: Set<String> = [
    "complete", "completed", "received", "sent", "submitted", "confirmed", "accepted", "booked", "made", "cyflwyno",
    "gyflwyno", "anfon", "hanfon", "cwblhau", "derbyn", "dderbyn", "llwyddiannus",
  ]

  /// What turns it round, or asks.
  private static let turns: Set<String> = [
    "not", "no", "cannot", "can't", "isn't", "hasn't", "haven't", "unavailable", "failed", "problem", "error", "how",
    "when", "what", "why", "if", "before", "check", "nid", "heb", "ni", "methu", "sut", "pryd", "beth", "pam",
  ]

  private static let beginnings = [
    "you have ", "you've ", "we have ", "we've ", "your ", "thank you", "thanks", "rydych ", "rydym ", "mae eich ",
    "mae'ch ", "diolch",
  ]

  /// Whether a panel says that something was done.
  static func areIn(_ text: String) -> Bool {
    let words = text.inLowerCase.words.map(String.init)
    // “Complete your profile” asks for something.
    if words.first == "complete", words.count > 1 { return false }
    return words.contains(where: self.words.contains) && !words.contains(where: turns.contains)
  }

  /// The word by which a short heading says that something was done: at its end, or in a sentence about it.
  static func sentence(in heading: String) -> String? {
    let phrase = heading.phrase
    let words = phrase.words.map(String.init)
    guard (2...12).contains(words.count), areIn(phrase), !heading.holds("?") else { return nil }
    if let last = words.last, self.words.contains(last) { return last }
    return beginnings.contains(where: phrase.hasPrefix) ? words.first(where: self.words.contains) : nil
  }

  /// Whether a heading is made of what people send and that it was sent, and of nothing else.
  static func namesWhatWasSent(_ heading: String) -> Bool {
    let words = heading.phrase.words.map(String.init)
    return words.count <= 5 && words.contains(where: sent.contains)
  }

  private static let sent: Set<String> = [
    "application", "claim", "form", "request", "payment", "order", "booking", "report", "registration", "complaint",
    "appeal", "details", "message", "answers", "appointment", "referral", "feedback", "enquiry", "cais", "taliad",
    "ffurflen", "cwyn", "archeb", "adroddiad", "neges", "manylion", "hawliad",
  ]

  /// What pages say besides, on which something was done: pieces that fit both cases of the first letter, and the words.
  static let signs: [(piece: String, words: String)] = [
    ("eference number", "reference number"), ("our reference", "your reference"),
    ("hat happens next", "what happens next"), ("e will contact", "we will contact"),
    ("e’ll contact", "we’ll contact"), ("e'll contact", "we’ll contact"), ("ou will receive", "you will receive"),
    ("ou’ll receive", "you’ll receive"), ("ou'll receive", "you’ll receive"), ("ou will get", "you will get"),
    ("ou’ll get", "you’ll get"), ("ou'll get", "you’ll get"), ("onfirmation email", "confirmation email"),
    ("e have sent", "we have sent"), ("e’ve sent", "we’ve sent"), ("e've sent", "we’ve sent"),
    ("hank you", "thank you"), ("ave a copy", "save a copy"), ("yfeirnod", "cyfeirnod"),
    ("eth sy'n digwydd nesaf", "beth sy’n digwydd nesaf"), ("eth sy’n digwydd nesaf", "beth sy’n digwydd nesaf"),
    ("eth fydd yn digwydd", "beth fydd yn digwydd"), ("yddwn yn cysylltu", "byddwn yn cysylltu"),
    ("yddwch yn derbyn", "byddwch yn derbyn"), ("iolch am", "diolch am"),
  ]
}

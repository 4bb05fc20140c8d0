import Kerbcut

/// What an accessibility statement has to hold or should hold (regulation 8 and the model statement).
public enum StatementRequirement: String, Sendable, CaseIterable, Codable {
  case title, scope, commitment, regulations
  case statusHeading = "status-heading"
  case status = "status-sentence"
  case version = "wcag-version"
  case nonAccessibleHeading = "nonaccessible-heading"
  case nonAccessibleSentence = "nonaccessible-sentence"
  case preparationHeading = "preparation-heading"
  case prepared = "prepared-date"
  case reviewed = "reviewed-date"
  case tested = "test-method"
  case feedbackHeading = "feedback-heading"
  case contact = "contact-route"
  case responseTime = "response-time"
  case formats = "formats-offer"
  case enforcementHeading = "enforcement-heading"
  case enforcementBody = "enforcement-body"
  case enforcementWording = "enforcement-wording"
  case enforcementLink = "enforcement-link"

  /// What is asked, for readers.
  public var title: String {
    switch self {
    case .title: "Title “Accessibility statement”"
    case .scope: "Scope: what the statement applies to"
    case .commitment: "Commitment to the regulations"
    case .regulations: "The regulations by their full name"
    case .statusHeading: "Heading “Compliance status”"
    case .status: "Compliance status: fully, partially or not"
    case .version: "Version of WCAG"
    case .nonAccessibleHeading: "Heading “Non-accessible content”"
    case .nonAccessibleSentence: "Sentence that opens the list of problems"
    case .preparationHeading: "Heading “Preparation of this accessibility statement”"
    case .prepared: "Date of preparation"
    case .reviewed: "Date of the last review"
    case .tested: "When, how and by whom it was tested"
    case .feedbackHeading: "Heading “Feedback and contact information”"
    case .contact: "Email address or form to report problems"
    case .responseTime: "Time of response"
    case .formats: "Other formats"
    case .enforcementHeading: "Heading “Enforcement procedure”"
    case .enforcementBody: "Enforcement body"
    case .enforcementWording: "Wording of the enforcement procedure"
    case .enforcementLink: "Link to the enforcement body"
    }
  }
}

/// What was found of a requirement of a statement.
public struct StatementFinding: Sendable, Equatable {
  public let requirement: StatementRequirement
  public let grade: StatementGrade
  /// The sentence or heading found; empty if none.
  public let text: String
  /// Where it stands, as UTF-8 byte offsets; nil if it was not found.
  public let range: Range<Int>?
  /// The fixed wording; empty where there is none.
  public let wording: String
}

/// The nations by whose enforcement procedure a statement goes.
public enum StatementNation: String, Sendable, Codable {
  case greatBritain = "great-britain"
  case northernIreland = "northern-ireland"
  /// Neither the profile nor the host tells.
  case unknown
}

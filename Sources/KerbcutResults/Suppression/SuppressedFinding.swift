/// A finding that the owner accepted, and why.
public struct SuppressedFinding: Codable, Sendable, Equatable {
  /// The finding as it would have been shown.
  public var finding: Finding
  /// Why it is accepted, in the owner's words.
  public var reason: String
  /// Who answers for it; nil where nobody is named.
  public var owner: String?
  /// The last day of the suppression as `YYYY-MM-DD`.
  public var until: String?
  /// Where the suppression stands, for example `.kerbcut.yml:12`.
  public var source: String

  /// A finding with what accepts it.
  public init(finding: Finding, reason: String, owner: String? = nil, until: String? = nil, source: String) {
    self.finding = finding
    self.reason = reason
    self.owner = owner
    self.until = until
    self.source = source
  }
}

/// A suppression that does not do what its author meant.
public struct SuppressionProblem: Codable, Sendable, Equatable {
  /// Where the suppression stands, for example `apply.html:12` or `.kerbcut.yml:12`.
  public var source: String
  /// How it fails its author.
  public var kind: Kind
  /// What is wrong, and what to do, as a sentence.
  public var message: String

  /// How it fails its author.
  public enum Kind: String, Codable, Sendable {
    /// It silences nothing, though its check ran.
    case unused
    /// Its last day is over, so it silences nothing any more.
    case expired
    /// No check has the id that it names.
    case unknownCheck
    /// It names no check or gives no reason, so it silences nothing.
    case withoutReason
    /// A comment begins like a suppression and is none.
    case unknownDirective
  }

  /// A problem of the suppression at `source`.
  public init(source: String, kind: Kind, message: String) {
    self.source = source
    self.kind = kind
    self.message = message
  }
}

/// A finding that the owner accepted, and why.
public struct SuppressedFinding: Codable, Sendable, Equatable {
  public var finding: Finding
  public var reason: String
  public var owner: String?
  /// The last day of the suppression as `YYYY-MM-DD`.
  public var until: String?
  /// Where the suppression stands, for example `.kerbcut.yml:12`.
  public var source: String

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
  public var kind: Kind
  /// What is wrong, and what to do, as a sentence.
  public var message: String

  /// How it fails its author.
  public enum Kind: String, Codable, Sendable { case unused, expired, unknownCheck, withoutReason }

  public init(source: String, kind: Kind, message: String) {
    self.source = source
    self.kind = kind
    self.message = message
  }
}

/// What is remembered of a finding, so that another audit can tell whether it is the same: a line of a baseline.
public struct FindingRecord: Codable, Sendable, Equatable {
  /// The key of the page; empty for a conclusion over all pages.
  public var page: String
  /// The id of the check.
  public var check: String
  /// Exactly where and what it is, as in `FindingIdentity`.
  public var exact: String
  /// What it is, wherever it stands on the page, as in `FindingIdentity`.
  public var moved: String
  /// The message at the time, for people who read the file.
  public var message: String
  /// Whether it failed or was a question; nil in a baseline from before this was kept, which accepts either.
  public var outcome: Outcome?
  /// What it is on any page, as in `FindingIdentity`; nil in a baseline from before this was kept.
  public var component: String?
  /// What each thing is, where the finding speaks for several, as in `FindingIdentity`.
  public var members: [String]?
  /// What it is recognised by when the page changes, as in `FindingIdentity`; nil in a baseline from before this was
  /// kept.
  public var traits: FindingTraits?
  /// How near it came to what is needed, as in `FindingIdentity`.
  public var measure: Double?

  /// A record from its parts, as a file holds them.
  public init(
    page: String, check: String, exact: String, moved: String, message: String, outcome: Outcome? = nil,
    component: String? = nil, members: [String]? = nil, traits: FindingTraits? = nil, measure: Double? = nil
  ) {
    self.traits = traits
    self.measure = measure
    self.page = page
    self.check = check
    self.exact = exact
    self.moved = moved
    self.message = message
    self.outcome = outcome
    self.component = component
    self.members = members
  }

  /// How many things it speaks for.
  public var count: Int { members?.counted().values.reduce(0, +) ?? 1 }
}

extension FindingRecord {
  /// What is remembered of a finding of a page.
  public init(_ finding: Finding, onPage page: String) {
    self.init(
      page: page, check: finding.check, exact: finding.identity.exact, moved: finding.identity.moved,
      message: finding.message, outcome: finding.outcome, component: finding.identity.component,
      members: finding.identity.members, traits: finding.identity.traits, measure: finding.identity.measure)
  }

  /// What is remembered of a conclusion over all pages.
  public init(_ finding: ServiceFinding) {
    self.init(
      page: "", check: finding.check, exact: finding.identity, moved: finding.identity, message: finding.message,
      outcome: finding.outcome, members: finding.pages.isEmpty ? nil : finding.pages)
  }
}

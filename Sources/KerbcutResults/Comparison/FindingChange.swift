public import KerbcutStandards

/// What became of a finding from one audit to another.
public struct FindingChange: Sendable, Equatable {
  /// What became of it.
  public var kind: Kind
  /// The key of the page; empty for a conclusion over all pages.
  public var page: String
  /// The id of the check.
  public var check: String
  /// The requirements that its check gives evidence about, as the audit named them that has the finding.
  public var requirements: [Requirement]
  /// The outcome in the earlier audit; nil where it was not found or nobody kept it.
  public var before: Outcome?
  /// The outcome in the later audit; nil where it is not found.
  public var now: Outcome?
  /// What a failure weighs, as the audit says that has the finding.
  public var weight: Weight
  /// What the later audit says of it, else what the earlier one said.
  public var message: String
  /// Where it stands in the later audit; nil where it is not found, and for conclusions over all pages.
  public var place: Place?
  /// How many things it is about, where a finding speaks for several.
  public var count: Int
  /// Whether the earlier audit looked for it: what is new without that may have been there before.
  public var wasLookedFor: Bool

  /// How a finding changed.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// It was not found before.
    case new
    /// It is not found any more, though its check ran to the end on its page.
    case gone
    /// It stands elsewhere on its page.
    case moved
    /// It was a question and fails now, or it failed and is a question now.
    case changed
    /// It is as it was.
    case same
    /// It is there, and its owner has accepted it since.
    case suppressed
    /// The later audit cannot tell: its page was not audited, or its check did not run to the end there.
    case notTestable
  }

  init(
    _ kind: Kind, page: String, check: String, requirements: [Requirement], before: Outcome?, now: Outcome?,
    weight: Weight, message: String, place: Place? = nil, count: Int = 1, wasLookedFor: Bool = true
  ) {
    self.kind = kind
    self.page = page
    self.check = check
    self.requirements = requirements
    self.before = before
    self.now = now
    self.weight = weight
    self.message = message
    self.place = place
    self.count = count
    self.wasLookedFor = wasLookedFor
  }

  /// Whether it is worse than it was: new, or a question that fails now.
  public var isWorse: Bool { now == .failed && (kind == .new || kind == .changed) }

  /// What became of a finding that only the earlier audit has.
  init(_ kind: Kind, _ record: FindingRecord, in run: Run) {
    self.init(
      kind, page: record.page, check: record.check, requirements: run.check(record.check)?.requirements ?? [],
      before: record.outcome, now: nil, weight: run.check(record.check)?.weight ?? .error, message: record.message,
      count: record.count(ofConclusion: record.page.isEmpty))
  }
}

extension FindingRecord {
  /// How many things it speaks for. The members of a conclusion are its pages.
  fileprivate func count(ofConclusion isConclusion: Bool) -> Int { isConclusion ? 1 : count }
}

extension FindingMatch.Mark {
  /// What became of a finding that is matched as a whole.
  func kind(now: Outcome) -> FindingChange.Kind {
    guard let record else { return .new }
    if let before = record.outcome, before != now { return .changed }
    return status == .moved ? .moved : .same
  }
}

/// How many findings there are of each kind. Suppressed ones are counted by themselves only.
public struct FindingCounts: Codable, Sendable, Equatable {
  /// Failures that weigh as errors.
  public var errors: Int
  /// Failures that weigh as warnings.
  public var warnings: Int
  /// Failures that weigh as notices.
  public var notices: Int
  /// Targets that a person must look at.
  public var questions: Int
  /// Findings of all kinds that their owner accepts.
  public var suppressed: Int
  /// Failures that fail the gate.
  public var gating: Int

  /// Counts to start from; none without arguments.
  public init(
    errors: Int = 0, warnings: Int = 0, notices: Int = 0, questions: Int = 0, suppressed: Int = 0, gating: Int = 0
  ) {
    self.errors = errors
    self.warnings = warnings
    self.notices = notices
    self.questions = questions
    self.suppressed = suppressed
    self.gating = gating
  }

  /// Failures of all weights.
  public var failures: Int { errors + warnings + notices }

  /// Counts one finding.
  public mutating func count(_ outcome: Outcome, _ weight: Weight) {
    guard outcome == .failed else {
      questions += 1
      return
    }
    switch weight {
    case .error: errors += 1
    case .warning: warnings += 1
    case .notice: notices += 1
    }
  }

  /// Adds another's counts, kind by kind.
  public mutating func add(_ other: FindingCounts) {
    errors += other.errors
    warnings += other.warnings
    notices += other.notices
    questions += other.questions
    suppressed += other.suppressed
    gating += other.gating
  }
}

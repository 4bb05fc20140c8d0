/// The least weight of a failure that fails the gate.
public enum Gate: String, Codable, Sendable, CaseIterable {
  /// Errors fail it.
  case error
  /// Errors and warnings fail it.
  case warning
  /// Every failure fails it.
  case notice
  /// Nothing does.
  case never

  /// Whether a failure of this weight fails the gate.
  public func isFailed(by weight: Weight) -> Bool {
    switch self {
    case .error: weight == .error
    case .warning: weight >= .warning
    case .notice: true
    case .never: false
    }
  }
}

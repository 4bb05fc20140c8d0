/// The least weight of a failure that fails the gate.
public enum Gate: String, Codable, Sendable, CaseIterable {
  case error, warning, notice, never

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

/// What an answer to a question means for its target.
public struct Meaning: Sendable, Hashable, Codable {
  /// What becomes of the target: `passed`, `failed` or `inapplicable`.
  public var outcome: Outcome
  /// What is wrong, in a sentence, if the answer means a failure.
  public var message: String?
  /// The weight of the failure, if it differs from the check's.
  public var weight: Weight?

  /// The target is in order.
  public static let passed = Meaning(outcome: .passed)
  /// The target turns out not to be one.
  public static let inapplicable = Meaning(outcome: .inapplicable)

  /// The check fails: what is wrong with the target, in a sentence, and what it weighs if not what the check says.
  public static func failed(_ message: String, weight: Weight? = nil) -> Meaning {
    Meaning(outcome: .failed, message: message, weight: weight)
  }

  init(outcome: Outcome, message: String? = nil, weight: Weight? = nil) {
    self.outcome = outcome
    self.message = message
    self.weight = weight
  }
}

/// A sentence alone means that the check failed.
extension Meaning: ExpressibleByStringInterpolation {
  public init(stringLiteral message: String) { self = .failed(message) }
}

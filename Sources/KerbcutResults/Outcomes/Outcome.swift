/// What a check concludes about a target (EARL 1.0, “OutcomeValue”).
public enum Outcome: String, Sendable, Codable, CaseIterable {
  /// The target meets every expectation.
  case passed
  /// The target does not meet at least one.
  case failed
  /// The evidence does not decide: a person must look.
  case cantTell
  /// There is nothing that the check is about.
  case inapplicable
  /// The check could not finish, so nothing follows.
  case untested

  /// Whether it takes the place of another where two looks at a page disagree.
  public func isWorse(than other: Outcome?) -> Bool {
    let order: [Outcome] = [.inapplicable, .passed, .cantTell, .failed, .untested]
    guard let other else { return true }
    return (order.firstIndex(of: self) ?? 0) > (order.firstIndex(of: other) ?? 0)
  }
}

/// What a check concludes about a target (EARL 1.0, “OutcomeValue”).
public enum Outcome: String, Sendable, Codable, CaseIterable {
  case passed, failed, cantTell, inapplicable, untested

  /// Whether it takes the place of another where two looks at a page disagree.
  public func isWorse(than other: Outcome?) -> Bool {
    let order: [Outcome] = [.inapplicable, .passed, .cantTell, .failed, .untested]
    guard let other else { return true }
    return (order.firstIndex(of: self) ?? 0) > (order.firstIndex(of: other) ?? 0)
  }
}

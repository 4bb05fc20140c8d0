/// What a check concludes about a target (EARL 1.0, “OutcomeValue”).
public enum Outcome: String, Sendable, Codable, CaseIterable {
  case passed, failed, cantTell, inapplicable, untested
}

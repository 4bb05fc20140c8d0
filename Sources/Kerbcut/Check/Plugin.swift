/// A named list of checks.
public struct Plugin: Sendable {
  /// Words in kebab case: `plain-english`.
  public let id: String
  public let title: String
  public let checks: [any AnyCheck]

  public init(id: String, title: String, checks: [any AnyCheck]) {
    self.id = id
    self.title = title
    self.checks = checks
  }
}

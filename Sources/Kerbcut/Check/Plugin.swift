/// A named list of checks.
public struct Plugin: Sendable {
  /// Words in kebab case: `plain-english`.
  public let id: String
  public let title: String
  public let checks: [any AnyCheck]
  /// Lists that its checks take entries of the user's own from.
  public let lists: [UserList]

  public init(id: String, title: String, checks: [any AnyCheck], lists: [UserList] = []) {
    self.id = id
    self.title = title
    self.checks = checks
    self.lists = lists
  }
}

public import KerbcutResults

/// A named list of checks.
public struct Plugin: Sendable {
  /// Words in kebab case: `plain-english`.
  public let id: String
  /// The name that people read.
  public let title: String
  /// The checks, in the order in which lists of them are shown.
  public let checks: [any AnyCheck]
  /// Lists that its checks take entries of the user's own from.
  public let lists: [UserList]
  /// Tables that it adds to the results of pages.
  public let sections: [any SectionSource]
  /// What the first page of a report says of its checks by themselves; nil where nothing is to be said.
  public let overview: ReportOverview?

  /// A plugin without lists, sections and overview, unless they are given.
  public init(
    id: String, title: String, checks: [any AnyCheck], lists: [UserList] = [], sections: [any SectionSource] = [],
    overview: ReportOverview? = nil
  ) {
    self.id = id
    self.title = title
    self.checks = checks
    self.lists = lists
    self.sections = sections
    self.overview = overview
  }
}

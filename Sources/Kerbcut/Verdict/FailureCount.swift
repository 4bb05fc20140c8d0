public import KerbcutResults
public import KerbcutStandards

/// How often a check failed on a page, suppressed findings aside.
public struct FailureCount: Sendable, Equatable {
  /// The key of the page; empty for a conclusion over all pages.
  public let page: String
  /// The id of the check that failed.
  public let check: String
  /// What that check says is right.
  public let title: String
  /// What that check gives evidence about.
  public let requirements: [Requirement]
  /// What its failures weigh on the page.
  public let weight: Weight
  /// How many targets failed.
  public let count: Int

  /// A count of a check's failures on a page; without a title it is called by its id.
  public init(
    page: String, check: String, title: String = "", requirements: [Requirement] = [], weight: Weight = .error,
    count: Int = 1
  ) {
    self.page = page
    self.check = check
    self.title = title.isEmpty ? check : title
    self.requirements = requirements
    self.weight = weight
    self.count = count
  }
}

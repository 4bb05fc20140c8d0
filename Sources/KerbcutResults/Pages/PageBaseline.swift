/// What became of the accepted findings of one page, and which of other pages stand on it now.
public struct PageBaseline: Codable, Sendable, Equatable {
  /// Things that were accepted and are gone.
  public var fixed: Int
  /// Things that were accepted and that the audit does not tell of.
  public var notSeen: Int
  /// How many things that were accepted elsewhere this page answers for, by the key of the page in the baseline: it has
  /// another name now, or they were moved from a page that is gone. Nil where there are none.
  public var taken: [String: Int]?

  /// What became of a page's findings; of a page without accepted ones, nothing.
  public init(fixed: Int = 0, notSeen: Int = 0, taken: [String: Int]? = nil) {
    self.fixed = fixed
    self.notSeen = notSeen
    self.taken = taken
  }
}

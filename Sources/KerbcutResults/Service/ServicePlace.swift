/// A place on one page of a service.
public struct ServicePlace: Hashable, Sendable, Codable {
  /// The key of the page.
  public var page: String
  /// Where on it; nil for the page as a whole.
  public var position: Position?

  /// Line and column, both from 1; columns count Unicode code points, as editors and SARIF do.
  public struct Position: Hashable, Sendable, Codable {
    /// From 1.
    public var line: Int
    /// From 1, in Unicode code points.
    public var column: Int

    /// A position, both numbers from 1.
    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  /// A place on a page; without a position it is the page as a whole.
  public init(page: String, at position: Position? = nil) {
    self.page = page
    self.position = position
  }
}

/// A place on one page of a service.
public struct ServicePlace: Hashable, Sendable, Codable {
  /// The key of the page.
  public var page: String
  /// Where on it; nil for the page as a whole.
  public var position: Position?

  /// Line and column, both from 1; columns count Unicode code points, as editors and SARIF do.
  public struct Position: Hashable, Sendable, Codable {
    public var line: Int
    public var column: Int

    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  public init(page: String, at position: Position? = nil) {
    self.page = page
    self.position = position
  }
}

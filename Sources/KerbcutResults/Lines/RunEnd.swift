/// The last line of results: an audit came to its end, and this is how much it wrote.
public struct RunEnd: Codable, Sendable, Equatable {
  /// How many lines of pages there are.
  public var pages: Int
  /// How many lines tell of something that could not be tested.
  public var failures: Int

  /// An end after so many lines; without arguments, one to count with.
  public init(pages: Int = 0, failures: Int = 0) {
    self.pages = pages
    self.failures = failures
  }

  /// Counts a line.
  public mutating func count(_ line: Results.Line) {
    switch line {
    case .page: pages += 1
    case .failure: failures += 1
    case .run, .end: break
    }
  }
}

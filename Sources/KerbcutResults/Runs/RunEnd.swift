/// The last line of results: an audit came to its end, and this is how much it wrote.
public struct RunEnd: Codable, Sendable, Equatable {
  public var pages: Int
  public var failures: Int

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

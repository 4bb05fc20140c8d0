/// How much a failure weighs.
public enum Weight: String, Sendable, Codable, Comparable, CaseIterable {
  /// Worth knowing.
  case notice
  /// A convention or good practice is not followed.
  case warning
  /// A requirement is broken.
  case error

  public static func < (left: Weight, right: Weight) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .notice: 0
    case .warning: 1
    case .error: 2
    }
  }
}

public import KerbcutBasics

/// A value, or what is lacking because of which nobody can know it without layout, scripts or a missing file.
public enum Known<Value> {
  case known(Value)
  case unknown(Lack)

  /// The value if it is known.
  public var value: Value? {
    guard case .known(let value) = self else { return nil }
    return value
  }
}

extension Known: Sendable where Value: Sendable {}
extension Known: Equatable where Value: Equatable {}

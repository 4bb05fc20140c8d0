/// Ranges of distances, which may be below nothing; those of sizes are in KerbcutCSS.
extension ClosedRange<Double> {
  /// Nothing is known of it.
  static let anywhere = -Double.infinity...Double.infinity

  /// The sum of any of one and any of the other.
  func moved(by other: Self) -> Self {
    let low = lowerBound + other.lowerBound
    let high = upperBound + other.upperBound
    return low <= high ? low...high : .anywhere
  }

  var negated: Self { -upperBound...(-lowerBound) }

  /// Times a factor of any sign.
  func scaled(by factor: Double) -> Self {
    if factor == 0 { return 0...0 }
    return factor > 0 ? lowerBound * factor...upperBound * factor : upperBound * factor...lowerBound * factor
  }
}

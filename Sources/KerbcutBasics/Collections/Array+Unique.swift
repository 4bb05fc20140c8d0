extension Array where Element: Hashable {
  /// The elements without repeats, each at its first place.
  public var unique: [Element] {
    guard count > 1 else { return self }
    if count <= 8 {
      return indices.filter { place in !self[..<place].contains(self[place]) }.map { self[$0] }
    }
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

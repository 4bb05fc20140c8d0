extension Array where Element: Hashable {
  /// The elements without repeats, each at its first place.
  public var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first place whose element meets a condition that all later ones meet too; the end if there is none. Costs a
  /// binary search.
  @inlinable
  package func partitioningIndex(where isReached: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if isReached(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

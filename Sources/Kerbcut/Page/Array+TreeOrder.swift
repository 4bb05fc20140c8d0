import KerbcutHTML

extension [Element] {
  /// The elements of a list in tree order that lie in another. Costs two binary searches.
  public func inside(_ other: Element) -> ArraySlice<Element> {
    let start = place(of: other.node.advanced(by: 1))
    return self[start..<Swift.max(start, place(of: other.document.end(of: other.node)))]
  }

  /// The elements of a list in tree order that lie in no other of it.
  public var outermost: [Element] {
    var end = NodeID.root
    return filter { element in
      guard element.node >= end else { return false }
      end = element.document.end(of: element.node)
      return true
    }
  }

  /// The place of the first element that is not before a node.
  private func place(of node: NodeID) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].node < node { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

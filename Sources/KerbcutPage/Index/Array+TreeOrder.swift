import KerbcutBasics
import KerbcutHTML

extension [Element] {
  /// The elements of a list in tree order that lie in another. Costs two binary searches.
  public func inside(_ other: Element) -> ArraySlice<Element> {
    let end = other.document.end(of: other.node)
    let start = partitioningIndex { $0.node > other.node }
    return self[start..<Swift.max(start, partitioningIndex { $0.node >= end })]
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
}

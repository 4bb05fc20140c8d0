import KerbcutCSS
import KerbcutHTML

/// Which elements a style makes invisible although they are rendered, together with all that is in them.
private struct InvisibleParts { let ranges: [Range<NodeID>] }

extension Page {
  /// Whether people can see an element or something in it (ACT: visible): rendered, `visibility` visible, not in a part
  /// that is fully transparent, clipped away, or moved far off the screen.
  public func isVisible(_ node: NodeID) -> Bool {
    guard styles.isRendered(node), styles.isVisibilityVisible(node), !isVisuallyHidden(node) else { return false }
    if document.hasShadowTrees { return styles.isVisible(node) }
    let ranges = kept { InvisibleParts(ranges: $0.findInvisibleParts()) }.ranges
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= node { low = middle + 1 } else { high = middle }
    }
    return low == ranges.count || !ranges[low].contains(node)
  }

  /// The outermost subtrees that nobody sees, in tree order.
  private func findInvisibleParts() -> [Range<NodeID>] {
    var found: [Range<NodeID>] = []
    for node in document.nodes where document.isElement(node) && styles.isRendered(node) {
      if let last = found.last, last.contains(node) { continue }
      if styles.hidesContents(of: node) { found.append(node..<document.end(of: node)) }
    }
    return found
  }
}

import KerbcutCSS
import KerbcutHTML

extension Page {
  /// Whether people can see an element or something in it (ACT: visible): rendered, `visibility` visible, not in a part
  /// that is fully transparent, clipped away, or moved far off the screen.
  package func isVisible(_ node: NodeID) -> Bool {
    let index = Int(node.index)
    if index < seen.count, seen[index] != .unknown { return seen[index] == .yes }
    let isVisible = findVisibility(of: node)
    if seen.isEmpty { seen = Array(repeating: .unknown, count: document.nodeCount) }
    if index < seen.count { seen[index] = isVisible ? .yes : .no }
    return isVisible
  }

  private func findVisibility(of node: NodeID) -> Bool {
    guard styles.isRendered(node), styles.isVisibilityVisible(node), !isVisuallyHidden(node) else { return false }
    if document.hasShadowTrees { return styles.isVisible(node) }
    return !styles.isInUnseenPart(node)
  }
}

/// An answer about a node that is kept once it was asked for.
enum Seen: UInt8 {
  case unknown, yes, no
}

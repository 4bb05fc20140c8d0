import KerbcutCSS
import KerbcutHTML

extension Page {
  /// Whether people can see an element or something in it (ACT: visible): rendered, `visibility` visible, not in a part
  /// that is fully transparent, clipped away, or moved far off the screen.
  public func isVisible(_ node: NodeID) -> Bool {
    guard styles.isRendered(node), styles.isVisibilityVisible(node), !isVisuallyHidden(node) else { return false }
    if document.hasShadowTrees { return styles.isVisible(node) }
    return !styles.isInUnseenPart(node)
  }
}

import KerbcutCSS
public import KerbcutHTML

extension PageFacts {
  /// How many times larger than its own units a drawing shows what is in it: 1 outside of drawings; nil where that is not
  /// known.
  public func scaleOfDrawing(around node: NodeID) -> Double? {
    guard styles.document.name(of: node).namespace == .svg else { return 1 }
    return Drawing(around: node, styles)?.scale
  }
}

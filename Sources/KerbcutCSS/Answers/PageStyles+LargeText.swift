import KerbcutBasics
public import KerbcutHTML

extension PageStyles {
  /// Whether text is large (WCAG 2.2, “large scale”): 18 points, or 14 points and bold. `scale` is how many times larger
  /// a drawing shows it; nil where that is not known.
  public func isLargeText(_ node: NodeID, pseudo: PseudoElement? = nil, scale: Double? = 1) -> Known<Bool> {
    let style = pseudo.flatMap { self.style(of: node, pseudo: $0) } ?? style(of: node)
    guard let scale, let size = style.fontSize.value.map({ $0 * scale }) else { return .unknown(Lack(.textSize)) }
    let isBold = (style.fontWeight.value ?? 400) >= 700
    return .known(size >= 24 || isBold && size >= 14 * 96.0 / 72 - 0.01)
  }
}

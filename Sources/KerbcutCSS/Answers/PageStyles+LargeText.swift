import KerbcutBasics
public import KerbcutHTML

extension PageStyles {
  /// Whether text is large (WCAG 2.2, “large scale”): 18 points, or 14 points and bold.
  public func isLargeText(_ node: NodeID, pseudo: PseudoElement? = nil) -> Known<Bool> {
    let style = pseudo.flatMap { self.style(of: node, pseudo: $0) } ?? style(of: node)
    guard case .known(let size) = style.fontSize else { return .unknown(Lack(.textSize)) }
    let isBold = (style.fontWeight.value ?? 400) >= 700
    return .known(size >= 24 || isBold && size >= 14 * 96.0 / 72 - 0.01)
  }
}

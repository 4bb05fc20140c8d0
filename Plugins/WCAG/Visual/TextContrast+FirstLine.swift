import Kerbcut

extension TextContrast {
  /// The verdict on a text whose first line has a look of its own: the line's where that is worse, or where it is all of
  /// the text.
  static func verdict(
    onFirstLineOf target: TextTarget, in element: Element, whole: Verdict, normal: Double, large: Double
  ) -> Verdict {
    guard target.beginsFirstLineOfItsOwn else { return whole }
    let line = verdict(on: element, pseudo: .firstLine, normal: normal, large: large)
    if line.outcome == .inapplicable { return whole }
    return whole.outcome == .passed || isOneLine(element) ? line : whole
  }

  /// Whether a box is surely no higher than one line of its text.
  private static func isOneLine(_ element: Element) -> Bool {
    guard case .known(let box?) = element.page.facts.box(of: element.node) else { return false }
    let style = element.style
    let edges = [Property.paddingTop, .paddingBottom, .borderTopWidth, .borderBottomWidth]
    let height = edges.reduce(box.height.upperBound) { $0 - (style[$1].pixels ?? 0) }
    guard let size = style.fontSize.value, case .known(let line) = style.lineHeight else { return false }
    return height < 1.75 * (line ?? size)
  }
}

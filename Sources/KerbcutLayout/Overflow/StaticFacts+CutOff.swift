import KerbcutCSS
import KerbcutHTML

/// Text that lies wholly outside of a box that shows only what is in it: slides beside the one that is shown, closed parts.
extension StaticFacts {
  /// Whether a box around the text of an element surely cuts off all of it. What people can scroll to is not cut off.
  func isCutOff(_ element: NodeID) -> Bool {
    for box in [element] + styles.document.flatAncestors(of: element) where styles.document.isElement(box) {
      guard layers.spend() else { return false }
      let style = styles.style(of: box)
      guard style.cutsOff, !styles.isCanvas(box), let place = textPlacer.place(of: element, in: box) else { continue }
      if place.cover(style.window(.overflowX, .across), style.window(.overflowY, .down)) == .none { return true }
    }
    return false
  }
}

extension PageStyles {
  /// Whether an element lends its background and overflow to the window.
  fileprivate func isCanvas(_ node: NodeID) -> Bool { node == document.documentElement || node == document.body }
}

extension ComputedStyle {
  fileprivate enum Direction { case across, down }

  fileprivate var cutsOff: Bool {
    display != .inline && display != .contents && !display.isTablePart && (overflowX.hides || overflowY.hides)
  }

  /// The part of its box that it shows, from one inner edge of its border to the other; nil where it shows all.
  fileprivate func window(_ overflow: Property, _ direction: Direction) -> Reach.Band? {
    guard self[overflow].keyword?.hides == true else { return nil }
    let (start, end): (Property, Property) =
      direction == .across ? (.borderLeftWidth, .borderRightWidth) : (.borderTopWidth, .borderBottomWidth)
    return Reach.Band(
      start: .exactly(self[start].pixels ?? 0), end: Distance(share: 1, pixels: -(self[end].pixels ?? 0)...0))
  }
}

extension Keyword {
  fileprivate var hides: Bool { self == .hidden || self == .clip }
}

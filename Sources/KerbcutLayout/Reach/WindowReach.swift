import KerbcutBasics
public import KerbcutCSS
public import KerbcutHTML

/// A part of a page that reaches beyond the right edge of a window, whatever fonts a device has.
public struct WindowReach: Hashable, Sendable {
  /// What makes it so wide.
  public enum Cause: Hashable, Sendable {
    /// A size in style sheets: its lines are of that width.
    case size
    /// Words that style sheets keep in one line, or boxes side by side that do not wrap.
    case line
    /// A word that cannot be broken.
    case word
    /// A control, of which a part is beyond the edge.
    case control
  }

  /// What causes it: the box with the size, the box around the words, or the control.
  public let element: NodeID
  public let cause: Cause
  /// How far from the left edge of the page it ends at the least, in CSS pixels.
  public let right: Double
  /// How wide style sheets make the element, in CSS pixels.
  public let width: Double
}

extension StaticFacts {
  /// What reaches beyond a window of this width: its texts and controls, those that scroll by themselves aside, and those
  /// of tables, drawings and what else needs two dimensions (WCAG 2.2, 1.4.10).
  public func reaches(beyond width: Double) -> Known<[WindowReach]> {
    if let lack = styles.lackOfSheets { return .unknown(lack) }
    guard !styles.document.hasShadowTrees else { return .known([]) }
    var finder = WindowReachFinder(styles, width: width)
    return .known(finder.find())
  }
}

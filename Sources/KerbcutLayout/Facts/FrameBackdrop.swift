import KerbcutBasics
import KerbcutCSS
public import KerbcutHTML

/// What is painted behind a page that is shown in a frame: a frame lets through what is behind it wherever its page paints
/// nothing (CSS Color Adjustment 1, section 2.4: unless the two are drawn in other colour schemes).
public struct FrameBackdrop: Sendable {
  /// The colour behind the frame.
  let color: Known<Color>
  /// The canvas of the page that shows the frame.
  let canvas: Color

  /// What is behind a frame on a page.
  public init(behind frame: NodeID, on facts: any PageFacts) {
    color = facts.background(of: frame)
    canvas = facts.styles.canvasColor
  }
}

extension StaticFacts {
  /// The colour that everything on the page is painted on.
  var canvas: Known<Color> {
    let own = styles.canvasColor
    guard let backdrop, backdrop.canvas == own else { return .known(own) }
    return backdrop.color
  }
}

extension PageFacts {
  /// How much room a frame has for the page in it, in CSS pixels; nil where only layout can tell. Without a size of its own
  /// a frame is 300 pixels wide and 150 high (CSS 2, section 10.3.2).
  public func room(in frame: NodeID) -> (width: Double?, height: Double?) {
    let style = styles.style(of: frame)
    guard case .known(let bounds?) = box(of: frame) else { return (nil, nil) }
    // Where the window leaves room for a scroll bar, it may not have one.
    let isSettled = bounds.width.upperBound - bounds.width.lowerBound <= 20
    let width = style[.width] == .keyword(.auto) ? 300 : isSettled ? bounds.width.upperBound - edges(style, true) : nil
    let height =
      style[.height] == .keyword(.auto) ? 150 : bounds.certainHeight.map { $0 - edges(style, false) }
    return (width.map { max(0, $0) }, height.map { max(0, $0) })
  }

  private func edges(_ style: ComputedStyle, _ across: Bool) -> Double {
    style.edges(across: across, 0...0).lowerBound
  }
}

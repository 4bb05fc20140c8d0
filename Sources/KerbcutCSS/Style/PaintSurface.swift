/// What a box is painted on and what kind of box it is, as far as it decides which declarations people can see.
public struct PaintSurface: Hashable, Sendable {
  /// The one opaque colour that the box lies on; nil where it is not known.
  public var around: Color?
  /// The same, where it also reaches some pixels beyond the box, to where outlines and shadows fall.
  public var beyond: Color?
  /// Whether it is known to be a box in a line whose words flow: nothing moves, turns or sizes it (CSS Transforms 1,
  /// “transformable element”; CSS 2, section 10.2).
  public var isFlowing: Bool
  /// Whether it is, or holds, a drawing of SVG.
  public var holdsDrawing: Bool

  public init(around: Color? = nil, beyond: Color? = nil, isFlowing: Bool = false, holdsDrawing: Bool = true) {
    self.around = around
    self.beyond = beyond
    self.isFlowing = isFlowing
    self.holdsDrawing = holdsDrawing
  }

  /// Nothing is known of it: what is drawn in any colour may be seen.
  public static let unknown = PaintSurface()
}

extension Color {
  /// Whether nobody can tell the two apart: opaque, and at most three of 255 steps from each other in red, green and blue.
  func looksLike(_ other: Color) -> Bool {
    guard isOpaque, other.isOpaque else { return self == other }
    let (one, two) = (sRGB, other.sRGB)
    let most = 3.2 / 255
    return abs(one.red - two.red) <= most && abs(one.green - two.green) <= most && abs(one.blue - two.blue) <= most
  }
}

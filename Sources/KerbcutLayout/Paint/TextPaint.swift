public import KerbcutBasics
public import KerbcutCSS
public import KerbcutHTML

/// What a text is painted with and on: one pair, or one for each colour that may be behind it, as the stops of a gradient.
public struct TextPaint: Sendable {
  /// Foreground and background after the opacity of all ancestors; both opaque.
  public let pairs: [(foreground: Color, background: Color)]
  /// The element whose background decides, if one does: otherwise the page's canvas.
  public let backgroundNode: NodeID?
  public let hasShadow: Bool
  /// Why there are several pairs, if there are.
  public let lackOfOne: Lack

  /// The contrast of the worst and the best pair (WCAG 2.2, “contrast ratio”).
  public var contrast: ClosedRange<Double> {
    let ratios = pairs.map { $0.foreground.contrast(with: $0.background) }
    return (ratios.min() ?? 1)...(ratios.max() ?? 1)
  }

  public init(
    pairs: [(foreground: Color, background: Color)], backgroundNode: NodeID? = nil, hasShadow: Bool = false,
    lackOfOne: Lack = Lack(.gradient)
  ) {
    self.pairs = pairs
    self.backgroundNode = backgroundNode
    self.hasShadow = hasShadow
    self.lackOfOne = lackOfOne
  }
}

import KerbcutBasics
import KerbcutCSS

/// The colours of text and of what is behind it, from the element outwards.
struct PaintStack {
  var pairs: [(foreground: Color, background: Color)]
  static let limit = 16

  init(foreground: Color) { pairs = [(foreground, .transparent)] }

  var isOpaque: Bool { pairs.allSatisfy(\.background.isOpaque) }

  /// Puts an element's background behind, then applies its opacity. Answers why it cannot.
  mutating func add(_ style: ComputedStyle) -> Lack? {
    if style[.mixBlendMode] != .keyword(.normal) { return Lack(.blending) }
    if style.clipsBackgroundToText { return Lack(.cutOutLetters) }
    if !isOpaque {
      guard let behind = behind(style) else {
        return Lack(style.hasBackgroundImage ? .picture : .background)
      }
      pairs = pairs.flatMap { pair in
        behind.map { (pair.foreground.over($0), pair.background.over($0)) }
      }
      if pairs.count > Self.limit { return Lack(.severalGradients) }
    }
    if let lack = filter(by: style) { return lack }
    guard let opacity = style.opacity.value else { return Lack(.opacity) }
    if opacity < 1 {
      pairs = pairs.map {
        ($0.foreground.withAlpha(multipliedBy: opacity), $0.background.withAlpha(multipliedBy: opacity))
      }
    }
    return nil
  }

  /// Filters change what the element has painted so far, before its opacity. A shadow falls only where it is not opaque.
  private mutating func filter(by style: ComputedStyle) -> Lack? {
    guard let filter = ColorFilter(style[.filter]) else { return Lack(.filter) }
    if filter.castsShadow, !isOpaque { return Lack(.shadow) }
    if !filter.changesNothing { pairs = pairs.map { (filter($0.foreground), filter($0.background)) } }
    return nil
  }

  /// The colours that an element's background may have; nil if that cannot be known.
  private func behind(_ style: ComputedStyle) -> [Color]? {
    guard let base = style.backgroundColor.value else { return nil }
    guard style.hasBackgroundImage else { return [base] }
    guard case .commas(let layers) = style[.backgroundImage] else { return nil }
    var colors = [base]
    for layer in layers.reversed() where layer != .keyword(.none) {
      guard case .function(_, let stops) = layer else { return nil }
      var next: [Color] = []
      for stop in stops {
        guard case .color(let color) = stop else { return nil }
        next += colors.map { color.over($0) }
      }
      colors = next
      if colors.count > Self.limit { return nil }
    }
    return colors
  }
}

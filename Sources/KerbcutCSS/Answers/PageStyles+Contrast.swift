import KerbcutBasics
public import KerbcutHTML

/// What a text is painted with and on: one pair, or one for each stop of a gradient.
public struct TextPaint: Sendable {
  /// Foreground and background after the opacity of all ancestors; both opaque.
  public let pairs: [(foreground: Color, background: Color)]
  /// The element whose background decides, if one does: otherwise the page's canvas.
  public let backgroundNode: NodeID?
  public let hasShadow: Bool

  /// The contrast of the worst and the best pair (WCAG 2.2, “contrast ratio”).
  public var contrast: ClosedRange<Double> {
    let ratios = pairs.map { $0.foreground.contrast(with: $0.background) }
    return (ratios.min() ?? 1)...(ratios.max() ?? 1)
  }
}

extension PageStyles {
  /// The colours of the text in an element, or of its placeholder or first letter; unknown for images, blending,
  /// positioned boxes without a background of their own, and where a sheet is missing.
  public func textPaint(of node: NodeID, pseudo: PseudoElement? = nil) -> Known<TextPaint> {
    guard let element = element(at: node) else { return .unknown(Lack(.notAnElement)) }
    if let lack = lackOfSheets { return .unknown(lack) }
    guard pseudo == nil else { return findTextPaint(of: element, pseudo) }
    if let known = paints[element] { return known }
    let paint = findTextPaint(of: element, nil)
    paints[element] = paint
    return paint
  }

  private func findTextPaint(of element: NodeID, _ pseudo: PseudoElement?) -> Known<TextPaint> {
    let styleOfPseudo = pseudo.flatMap { style(of: element, pseudo: $0) }
    let own = styleOfPseudo ?? style(of: element)
    guard let color = own.textFillColor.value else {
      return .unknown(own[.color].lack ?? Lack(.textColor))
    }
    var stack = PaintStack(foreground: color)
    if let styleOfPseudo, let lack = stack.add(styleOfPseudo) { return .unknown(lack) }
    let hasOwnBackground = stack.isOpaque
    var backgroundNode: NodeID?
    var next = paintLayer(from: element)
    while let layer = next {
      guard layers.spend() else { return .unknown(Lack(.manyLayers)) }
      next = paintLayer(around: layer)
      let style = style(of: layer)
      if let lack = stack.add(style) { return .unknown(lack) }
      if backgroundNode == nil, !hasOwnBackground,
        style.backgroundColor.value?.isTransparent == false || style.hasBackgroundImage
      {
        backgroundNode = layer
      }
      if !stack.isOpaque, style.position == .absolute || style.position == .fixed {
        return .unknown(Lack(.paintOrder))
      }
    }
    let scheme = document.documentElement.map { device.usedScheme(style(of: $0)[.colorScheme]) } ?? .light
    let canvas = SystemColor.canvas.color(in: scheme)
    return .known(
      TextPaint(
        pairs: stack.pairs.map { ($0.foreground.over(canvas), $0.background.over(canvas)) },
        backgroundNode: backgroundNode, hasShadow: own[.textShadow] != .keyword(.none)))
  }

  /// The effective colour of text.
  public func foreground(of node: NodeID) -> Known<Color> { one(node, \.foreground) }

  /// The effective colour behind text.
  public func background(of node: NodeID) -> Known<Color> { one(node, \.background) }

  private func one(
    _ node: NodeID, _ part: (((foreground: Color, background: Color)) -> Color)
  ) -> Known<Color> {
    switch textPaint(of: node) {
    case .known(let paint):
      guard paint.pairs.count == 1, let pair = paint.pairs.first else { return .unknown(Lack(.gradient)) }
      return .known(part(pair))
    case .unknown(let lack): return .unknown(lack)
    }
  }

  /// Whether text is large (WCAG 2.2, “large scale”): 18 points, or 14 points and bold.
  public func isLargeText(_ node: NodeID, pseudo: PseudoElement? = nil) -> Known<Bool> {
    let style = pseudo.flatMap { self.style(of: node, pseudo: $0) } ?? style(of: node)
    guard case .known(let size) = style.fontSize else { return .unknown(Lack(.textSize)) }
    let isBold = (style.fontWeight.value ?? 400) >= 700
    return .known(size >= 24 || isBold && size >= 14 * 96.0 / 72 - 0.01)
  }

  /// Whether an element's own `style` attribute declares a property's specified value, with `!important`; values that
  /// only hand on another one, such as `inherit`, do not.
  public func isImportantInStyleAttribute(_ property: Property, of node: NodeID) -> Bool {
    guard let (block, declaration) = engine.winner(property, of: node) else { return false }
    if case .keyword(let keyword) = declaration.value, keyword.isCSSWide, keyword != .initial { return false }
    return declaration.isImportant && engine.place(of: block) == nil
  }
}

/// The colours of text and of what is behind it, from the element outwards.
private struct PaintStack {
  var pairs: [(foreground: Color, background: Color)]
  static let limit = 16

  init(foreground: Color) { pairs = [(foreground, .transparent)] }

  var isOpaque: Bool { pairs.allSatisfy(\.background.isOpaque) }

  /// Puts an element's background behind, then applies its opacity. Answers why it cannot.
  mutating func add(_ style: ComputedStyle) -> Lack? {
    if style[.mixBlendMode] != .keyword(.normal) { return Lack(.blending) }
    if style[.filter] != .keyword(.none) { return Lack(.filter) }
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
    guard let opacity = style.opacity.value else { return Lack(.opacity) }
    if opacity < 1 {
      pairs = pairs.map {
        ($0.foreground.withAlpha(multipliedBy: opacity), $0.background.withAlpha(multipliedBy: opacity))
      }
    }
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

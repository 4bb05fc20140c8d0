import KerbcutBasics
public import KerbcutCSS
public import KerbcutHTML

extension StaticFacts {
  /// Unknown for images, blending, positioned boxes without a background of their own, and where a sheet is missing.
  public func textPaint(of node: NodeID, pseudo: PseudoElement?) -> Known<TextPaint> {
    guard let element = styles.element(at: node) else { return .unknown(Lack(.notAnElement)) }
    if let lack = styles.lackOfSheets { return .unknown(lack) }
    guard pseudo == nil else { return findTextPaint(of: element, pseudo) }
    if let known = paints[element] { return known }
    let paint = findTextPaint(of: element, nil)
    paints[element] = paint
    return paint
  }

  /// Whether an element has a filter whose background is painted on the canvas, where the filter may not reach it.
  private func filtersCanvas(_ node: NodeID, _ style: ComputedStyle) -> Bool {
    guard node == styles.document.body || node == styles.document.documentElement else { return false }
    return ColorFilter(style[.filter])?.changesNothing != true
  }

  private func findTextPaint(of element: NodeID, _ pseudo: PseudoElement?) -> Known<TextPaint> {
    if pseudo == nil, styles.document.name(of: element).namespace == .svg { return drawnTextPaint(of: element) }
    let styleOfPseudo = pseudo.flatMap { styles.style(of: element, pseudo: $0) }
    let own = styleOfPseudo ?? styles.style(of: element)
    guard let color = own.textFillColor.value else {
      return .unknown(own[.color].lack ?? Lack(.textColor))
    }
    var stack = PaintStack(foreground: color)
    if let styleOfPseudo, let lack = stack.add(styleOfPseudo) { return .unknown(lack) }
    let hasOwnBackground = stack.isOpaque
    if let position = styleOfPseudo?.position, position == .absolute || position == .fixed, !hasOwnBackground {
      return .unknown(Lack(.paintOrder))
    }
    var backgroundNode: NodeID?
    var next = paintLayer(from: element)
    while let layer = next {
      guard layers.spend() else { return .unknown(Lack(.manyLayers)) }
      next = paintLayer(around: layer)
      let style = styles.style(of: layer)
      if !stack.isOpaque, filtersCanvas(layer, style) { return .unknown(Lack(.filter)) }
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
    let canvas: Color
    switch self.canvas {
    case .known(let color): canvas = color
    case .unknown(let lack):
      guard stack.isOpaque else { return .unknown(lack) }
      canvas = styles.canvasColor
    }
    return .known(
      TextPaint(
        pairs: stack.pairs.map { ($0.foreground.over(canvas), $0.background.over(canvas)) },
        backgroundNode: backgroundNode, hasShadow: own[.textShadow] != .keyword(.none)))
  }
}

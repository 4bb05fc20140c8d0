import KerbcutBasics
import KerbcutCSS
import KerbcutHTML

/// Text of SVG: what paints it, and the shapes that it is drawn on (SVG 2, sections 11 and 13).
extension StaticFacts {
  func drawnTextPaint(of element: NodeID) -> Known<TextPaint> {
    guard let drawing = Drawing(around: element, styles) else { return .unknown(Lack(.notAnElement)) }
    let style = styles.style(of: element)
    let letters = Self.colorsOfLetters(style)
    guard let colors = letters.value, let first = colors.first else { return .unknown(letters.lack ?? Lack(.pattern)) }
    guard colors.count > 1, let second = colors.last else { return paint(first, in: drawing) }
    switch (paint(first, in: drawing), paint(second, in: drawing)) {
    case (.known(let fill), .known(let line)): return .known(fill.outlined(by: line))
    case (.unknown(let lack), _), (_, .unknown(let lack)): return .unknown(lack)
    }
  }

  private func paint(_ color: Color, in drawing: Drawing) -> Known<TextPaint> {
    guard let shapes = shapes(of: drawing) else { return .unknown(Lack(.manyElements)) }
    guard var stack = paintStack(behind: drawing.root) else { return .unknown(Lack(.manyLayers)) }
    switch drawing.colorsBehind(shapes) {
    case .unknown(let lack): stack.ground.paint([.unknown(lack)], .all)
    case .known(let behind): stack.ground.paint(behind.map { .color($0) }, .all)
    }
    for part in drawing.partsAround.reversed() {
      let style = styles.style(of: part)
      stack.ground.open(style, filter: usedFilter(of: style))
    }
    switch stack.ground.pairs(color) {
    case .unknown(let lack): return .unknown(lack)
    case .known(let pairs):
      return .known(TextPaint(pairs: pairs, backgroundNode: stack.background, lackOfOne: Lack(.otherBox)))
    }
  }

  /// Found once for all texts of a drawing.
  private func shapes(of drawing: Drawing) -> [Drawing.Shape]? {
    if let known = shapesOfDrawings[drawing.root] { return known }
    let shapes = drawing.shapes()
    shapesOfDrawings[drawing.root] = shapes
    return shapes
  }

  /// The fill, and the line around letters.
  private static func colorsOfLetters(_ style: ComputedStyle) -> Known<[Color]> {
    let fill = style.paint(.fill, .fillOpacity)
    let stroke = style.drawsStroke ? style.paint(.stroke, .strokeOpacity) : .known(.transparent)
    switch (fill, stroke) {
    case (.known(let fill), .known(let stroke)):
      let seen = [fill, stroke].unique.filter { !$0.isTransparent }
      return .known(seen.isEmpty ? [fill] : seen)
    case (.unknown(let lack), _), (_, .unknown(let lack)): return .unknown(lack)
    }
  }
}

extension TextPaint {
  /// Letters are seen by what stands out more from what is behind, their inside or the line around them (WCAG 2.2,
  /// technique G18).
  fileprivate func outlined(by line: TextPaint) -> TextPaint {
    let seen = zip(pairs, line.pairs).map { fill, line in
      fill.foreground.contrast(with: fill.background) >= line.foreground.contrast(with: line.background) ? fill : line
    }
    return TextPaint(pairs: seen, backgroundNode: backgroundNode, hasShadow: hasShadow, lackOfOne: lackOfOne)
  }
}

extension ComputedStyle {
  /// The colour of a fill or stroke with its opacity; transparent for none.
  func paint(_ paint: Property, _ opacity: Property) -> Known<Color> {
    switch self[paint] {
    case .keyword(.none): .known(.transparent)
    case .color(let color): .known(color.withAlpha(multipliedBy: share(opacity)))
    case .deferredColor(.current):
      color.value.map { .known($0.withAlpha(multipliedBy: share(opacity))) } ?? .unknown(Lack(.textColor))
    default: .unknown(self[paint].lack ?? Lack(.pattern))
    }
  }

  private func share(_ opacity: Property) -> Double {
    switch self[opacity] {
    case .number(let number): min(max(number, 0), 1)
    case .percentage(let share): min(max(share / 100, 0), 1)
    default: 1
    }
  }

  /// Whether a line around letters is drawn that is wide enough to be seen beside their inside.
  var drawsStroke: Bool {
    guard self[.stroke] != .keyword(.none) else { return false }
    let isFilled = self[.fill] != .keyword(.none)
    switch self[.strokeWidth] {
    case .number(let width), .length(let width, .px): return isFilled ? width >= 1 : width > 0
    default: return true
    }
  }
}

extension Known {
  /// What is lacking.
  fileprivate var lack: Lack? {
    if case .unknown(let lack) = self { lack } else { nil }
  }
}

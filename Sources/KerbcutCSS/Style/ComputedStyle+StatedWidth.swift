/// How wide boxes are by what their styles and those around them say, between bounds.
extension ComputedStyle {
  private static let unknown = 0...Double.infinity

  /// The width of the contents of the last of boxes that lie in each other, the outermost first.
  static func statedWidth(of chain: some Sequence<ComputedStyle>, on device: Device) -> ClosedRange<Double> {
    var width = device.contentWidths
    var parent: ComputedStyle?
    for style in chain {
      width = style.contentWidth(in: width, parent: parent, isReplaced: false)
      parent = style
    }
    return width
  }

  /// The width that a box in one of `available` width has for its contents.
  package func contentWidth(
    in available: ClosedRange<Double>, parent: ComputedStyle?, isReplaced: Bool
  ) -> ClosedRange<Double> {
    if position == .absolute || position == .fixed {
      return length(.width, in: Self.unknown, edges(across: true, Self.unknown)) ?? Self.unknown
    }
    if display == .contents || display == .inline && !isReplaced { return available }
    let edges = edges(across: true, available)
    let width = unlimitedWidth(in: available, edges, parent, isReplaced: isReplaced)
    return limited(width, in: available, edges)
  }

  private func unlimitedWidth(
    in available: ClosedRange<Double>, _ edges: ClosedRange<Double>, _ parent: ComputedStyle?, isReplaced: Bool
  ) -> ClosedRange<Double> {
    let filling = available.minus(edges).minus(margins(across: true, available))
    let own = length(.width, in: available, edges)
    if let parent, parent.makesItems { return itemWidth(own, filling, in: available, edges, parent, isReplaced) }
    // Blocks in cells and captions have the lengths that are stated: the cells grow.
    let isInCell = parent?.display == .tableCell || parent?.display.keyword == .tableCaption
    if let parent, parent.display.isTablePart, !(isInCell && !display.isTablePart && self.width.value != nil) {
      return own.map { 0...$0.upperBound } ?? Self.unknown
    }
    let fills =
      display.isBlockLevel && !display.isTablePart && !isReplaced && self[.float] == .keyword(.none)
    return own ?? (fills ? filling : Self.unknown)
  }

  /// The width of an item of a flexible box or grid (CSS Flexbox 1, section 9; CSS Grid 2, section 6.2).
  private func itemWidth(
    _ own: ClosedRange<Double>?, _ filling: ClosedRange<Double>, in available: ClosedRange<Double>,
    _ edges: ClosedRange<Double>, _ parent: ComputedStyle, _ isReplaced: Bool
  ) -> ClosedRange<Double> {
    guard parent.isFlexible else { return own ?? Self.unknown }
    let wraps = parent[.flexWrap] != .keyword(.nowrap)
    if parent.isFlexibleColumn {
      return own ?? (stretches(in: parent) && !wraps && !isReplaced ? filling : Self.unknown)
    }
    let hasBasis = self[.flexBasis] != .keyword(.auto)
    guard let base = hasBasis ? length(.flexBasis, in: available, edges) : own else { return Self.unknown }
    let mayGrow = self[.flexGrow] != .number(0) || hasBasis && overflowX == .visible
    let mayShrink = self[.flexShrink] != .number(0)
    let least = !mayShrink ? base.lowerBound : wraps ? min(base.lowerBound, filling.lowerBound) : 0
    return least...(mayGrow ? .infinity : base.upperBound)
  }

  /// Whether its children are items of a flexible box, and not of a grid.
  package var isFlexible: Bool { display == .flex || display.keyword == .inlineFlex }

  package var isFlexibleColumn: Bool {
    isFlexible && [.keyword(.column), .keyword(.columnReverse)].contains(self[.flexDirection])
  }

  /// Whether an item is made as long across as its line, if nothing states its size.
  package func stretches(in parent: ComputedStyle) -> Bool {
    let own = self[.alignSelf] == .keyword(.auto) ? parent[.alignItems] : self[.alignSelf]
    let hasAutoMargin = [Property.marginLeft, .marginRight].contains { self[$0] == .keyword(.auto) }
    return [.keyword(.normal), .keyword(.stretch)].contains(own) && !hasAutoMargin
  }

  /// A stated size as that of the contents; nil where none is stated, or a share of what is not known.
  package func length(
    _ property: Property, in available: ClosedRange<Double>?, _ edges: ClosedRange<Double>
  ) -> ClosedRange<Double>? {
    guard let whole = Self.length(self[property], in: available) else { return nil }
    return self[.boxSizing] == .keyword(.borderBox) ? whole.minus(edges) : whole
  }

  private static func length(_ value: Value, in available: ClosedRange<Double>?) -> ClosedRange<Double>? {
    switch value {
    case .length(let pixels, .px): return max(pixels, 0)...max(pixels, 0)
    case .percentage(let share): return available?.times(share / 100)
    case .lengthPercentage(let pixels, let share):
      return available.map { $0.times(share / 100).plus(pixels...pixels).larger(0...0) }
    case .function(let name, let parts): return available == nil ? unknown : compared(name, parts, in: available)
    case .keyword(.auto), .keyword(.none): return nil
    default: return unknown
    }
  }

  /// `min()`, `max()` and `clamp()`.
  private static func compared(
    _ name: String, _ parts: [Value], in available: ClosedRange<Double>?
  ) -> ClosedRange<Double> {
    let sizes = parts.compactMap { length($0, in: available) }
    guard sizes.count == parts.count, let first = sizes.first else { return unknown }
    switch name {
    case "min": return sizes.dropFirst().reduce(first) { $0.smaller($1) }
    case "max": return sizes.dropFirst().reduce(first) { $0.larger($1) }
    case "clamp": return sizes.count == 3 ? first.larger(sizes[1].smaller(sizes[2])) : unknown
    default: return unknown
    }
  }

  /// A width within what `min-width` and `max-width` allow.
  package func limited(
    _ width: ClosedRange<Double>, in available: ClosedRange<Double>, _ edges: ClosedRange<Double>
  ) -> ClosedRange<Double> {
    var width = width
    if let most = length(.maxWidth, in: available, edges) {
      width = min(width.lowerBound, most.lowerBound)...min(width.upperBound, most.upperBound)
    }
    if let least = length(.minWidth, in: available, edges) {
      width = max(width.lowerBound, least.lowerBound)...max(width.upperBound, least.upperBound)
    }
    return width
  }
}

extension Device {
  /// How wide the page can be: a bar to scroll with may take room.
  package var contentWidths: ClosedRange<Double> { (width - 17)...width }
}

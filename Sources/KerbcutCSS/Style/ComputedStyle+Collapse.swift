/// Boxes that show nothing of their contents because they have no size, as closed panels do.
extension ComputedStyle {
  /// Whether the box cuts off all that is in it: it has no height or no width, or is the single pixel of the
  /// visually-hidden patterns, or pushes its only line out.
  var isCollapsed: Bool {
    guard display != .inline, !Self.tableParts.contains(display.keyword) else { return false }
    guard overflowX != .visible, overflowY != .visible else { return false }
    let hides = Self.hides(overflowX) && Self.hides(overflowY)
    if hides, isNoWrap, isPushedOut { return true }
    guard !hasPadding else { return false }
    if hides, self[.height] == .keyword(.auto), self[.minHeight].pixels ?? 0 == 0, hasNoRoomInRow { return true }
    let isFlat = isAtMost(1, .height, .maxHeight, least: .minHeight)
    let isNarrow = isAtMost(1, .width, .maxWidth, least: .minWidth)
    return hides && isFlat && isNarrow || isAtMost(0, .height, .maxHeight, least: .minHeight)
      || isAtMost(0, .width, .maxWidth, least: .minWidth)
  }

  /// Whether it is a grid whose only row has no height, or whose only column no width, as closed panels have that open in a
  /// transition.
  var flattensTrack: Bool {
    guard display == .grid || display.keyword == .inlineGrid else { return false }
    return Self.isFlatTrack(self[.gridTemplateRows]) || Self.isFlatTrack(self[.gridTemplateColumns])
  }

  /// Whether it is a grid of one row whose height nothing in it changes, and that has none.
  private var hasNoRoomInRow: Bool {
    guard display == .grid || display.keyword == .inlineGrid, case .list(let rows) = self[.gridTemplateRows],
      rows.count == 1
    else { return false }
    return rows[0] == .zero || rows[0] != .function("fr", [.number(0)]) && Self.isFlatTrack(self[.gridTemplateRows])
  }

  private static func isFlatTrack(_ tracks: Value) -> Bool {
    guard case .list(let tracks) = tracks, tracks.count == 1 else { return false }
    let flat: [Value] = [.zero, .function("fr", [.number(0)])]
    if case .function("minmax", let bounds) = tracks[0] {
      return bounds.count == 2 && bounds[0] == .zero && flat.contains(bounds[1])
    }
    return flat.contains(tracks[0])
  }

  /// Whether an item of a track without size shows nothing: it scrolls or hides what is in it, and so has no least size of
  /// its own (CSS Grid 2, section 6.6).
  func givesWay(in grid: ComputedStyle) -> Bool {
    guard position == .static || position == .relative, overflowY != .visible, overflowY != .clip, !hasPadding else {
      return false
    }
    return Self.isFlatTrack(grid[.gridTemplateRows]) && isFree(.height, .minHeight)
      || Self.isFlatTrack(grid[.gridTemplateColumns]) && isFree(.width, .minWidth)
  }

  private func isFree(_ size: Property, _ least: Property) -> Bool {
    (self[size] == .keyword(.auto) || self[size] == .zero) && (self[least] == .keyword(.auto) || self[least] == .zero)
  }

  /// Their sizes are at least what is in them.
  private static let tableParts: [Keyword] = [
    .tableCell, .tableRow, .tableRowGroup, .tableHeaderGroup, .tableFooterGroup, .tableColumn, .tableColumnGroup,
  ]

  private static func hides(_ overflow: Keyword) -> Bool { overflow == .hidden || overflow == .clip }

  private var isPushedOut: Bool {
    switch self[.textIndent] {
    case .length(let pixels, .px): pixels >= 999
    case .percentage(let share): share >= 100
    default: false
    }
  }

  private var hasPadding: Bool {
    [Property.paddingTop, .paddingBottom, .paddingLeft, .paddingRight].contains { (self[$0].pixels ?? 0) > 1 }
  }

  /// Whether a side is at most so many pixels long. Flex items may grow beyond their own size, but not beyond the most.
  private func isAtMost(_ limit: Double, _ size: Property, _ most: Property, least: Property) -> Bool {
    func isSmall(_ property: Property) -> Bool {
      if property == .maxWidth, self[property] == .percentage(0) { return true }
      return self[property].pixels.map { $0 <= limit } ?? false
    }
    guard self[least] == .keyword(.auto) || self[least].pixels.map({ $0 <= limit }) == true else { return false }
    return isSmall(most) || isSmall(size) && self[.flexGrow] == .number(0)
  }
}

/// What properties do to each other.
extension StyleComputation {
  func adjust(_ values: inout ValueGroups, _ declared: WinningValues) {
    if values[.position] == .keyword(.webkitSticky) { values[.position] = .keyword(.sticky) }
    let position = values[.position].keyword
    let isOutOfFlow = position == .absolute || position == .fixed
    if isOutOfFlow { values[.float] = .keyword(.none) }
    let isFloating = values[.float].keyword.map { $0 != .none } ?? false
    if isOutOfFlow || isFloating || isRoot || parentMakesItems, let display = values[.display].keyword {
      values[.display] = .keyword(Self.blockified(display))
    }
    if declared.isSet(.overflowX) || declared.isSet(.overflowY) { adjustOverflow(&values) }
    if Self.declaresLines(declared) { adjustLines(&values, declared) }
  }

  /// Whether a border, the outline or what the browser draws itself is declared: else all are as they were at first.
  private static func declaresLines(_ declared: WinningValues) -> Bool {
    declared.isSet(.appearance) || declared.isSet(.outlineStyle) || declared.isSet(.outlineColor)
      || lines.contains { declared.isSet($0.0) || declared.isSet($0.1) || declared.isSet($0.2) }
  }

  private func adjustLines(_ values: inout ValueGroups, _ declared: WinningValues) {
    // Browsers draw drop-down lists themselves, and keep their lines as high as the font.
    if values[.appearance] == .identifier("menulist") { values[.lineHeight] = .keyword(.normal) }
    // Browsers draw these two themselves, and leave out what sheets say of their borders.
    let isDrawnByBrowser = [.identifier("checkbox"), .identifier("radio")].contains(values[.appearance])
    for (style, width, color) in Self.lines {
      if isDrawnByBrowser {
        values[style] = .keyword(.none)
        values[color] = .deferredColor(.current)
      }
      let isDrawn = values[style].keyword.map { $0 != .none && $0 != .hidden } ?? true
      if !isDrawn {
        values[width] = .zero
      } else if declared[width] == nil || values[width] == .keyword(.medium) {
        values[width] = .length(3, .px)
      }
    }
    if values[.outlineColor] == .keyword(.auto), values[.outlineStyle] == .keyword(.auto) {
      values[.outlineColor] = .color(SystemColor.webkitFocusRingColor.color(in: isDark ? .dark : .light))
    }
  }

  private static let lines: [(Property, Property, Property)] = [
    (.borderTopStyle, .borderTopWidth, .borderTopColor), (.borderRightStyle, .borderRightWidth, .borderRightColor),
    (.borderBottomStyle, .borderBottomWidth, .borderBottomColor),
    (.borderLeftStyle, .borderLeftWidth, .borderLeftColor),
  ]

  private func adjustOverflow(_ values: inout ValueGroups) {
    var (x, y) = (values[.overflowX], values[.overflowY])
    if x == .keyword(.overlay) { x = .keyword(.auto) }
    if y == .keyword(.overlay) { y = .keyword(.auto) }
    func scrolls(_ value: Value) -> Bool { value.keyword.map { $0 != .visible && $0 != .clip } ?? false }
    func promoted(_ value: Value) -> Value {
      value == .keyword(.visible) ? .keyword(.auto) : value == .keyword(.clip) ? .keyword(.hidden) : value
    }
    let (first, second) = (scrolls(x), scrolls(y))
    if first, !second { y = promoted(y) }
    if second, !first { x = promoted(x) }
    // Tables do not scroll (CSS 2, section 11.1.1).
    if let display = values[.display].keyword, display == .table || display == .inlineTable {
      if x.keyword == .auto || x.keyword == .scroll { x = .keyword(.visible) }
      if y.keyword == .auto || y.keyword == .scroll { y = .keyword(.visible) }
    }
    values[.overflowX] = x
    values[.overflowY] = y
  }

  /// CSS Display 3, section 2.7.
  static func blockified(_ display: Keyword) -> Keyword {
    switch display {
    case .inline, .inlineBlock, .tableRowGroup, .tableHeaderGroup, .tableFooterGroup, .tableRow, .tableCell,
      .tableColumn, .tableColumnGroup, .tableCaption, .rubyText:
      .block
    case .inlineFlex: .flex
    case .inlineGrid: .grid
    case .inlineTable: .table
    case .ruby: .blockRuby
    case .math: .blockMath
    case .webkitInlineBox: .webkitBox
    default: display
    }
  }
}

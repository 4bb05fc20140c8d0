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
    if declared.isSet(.appearance) || declared.isSet(.writingMode) { adjustDisplay(&values) }
    if Self.declaresLines(declared) { adjustLines(&values, declared) }
  }

  private func adjustDisplay(_ values: inout ValueGroups) {
    guard let display = values[.display].keyword else { return }
    if case .identifier(let name) = values[.appearance], name.hasPrefix("-internal-") {
      values[.display] = .keyword(Self.display(ofControl: display))
    } else if display == .inline, !isRoot, values[.writingMode] != parent[.writingMode] {
      // CSS Writing Modes 4, section 3.2.
      values[.display] = .keyword(.inlineBlock)
    }
  }

  /// Browsers lay out the controls that they draw themselves as blocks, in lines or of their own.
  private static func display(ofControl display: Keyword) -> Keyword {
    switch display {
    case .inline, .inlineTable, .tableRowGroup, .tableHeaderGroup, .tableFooterGroup, .tableRow, .tableColumnGroup,
      .tableColumn, .tableCell, .tableCaption, .math:
      .inlineBlock
    case .listItem, .table: .block
    default: display
    }
  }

  /// Whether a border, the outline or what the browser draws itself is declared: else all are as they were at first.
  private static func declaresLines(_ declared: WinningValues) -> Bool {
    declared.isSet(.appearance) || declared.isSet(.outlineStyle) || declared.isSet(.outlineColor)
      || lines.contains { declared.isSet($0.0) || declared.isSet($0.1) || declared.isSet($0.2) }
  }

  private func adjustLines(_ values: inout ValueGroups, _ declared: WinningValues) {
    // Browsers draw drop-down lists themselves, and keep their lines as high as the font.
    if values[.appearance] == .identifier("-internal-menulist") { values[.lineHeight] = .keyword(.normal) }
    // Browsers draw these two themselves, and leave out what sheets say of their borders.
    let isDrawnByBrowser = [.identifier("-internal-checkbox"), .identifier("-internal-radio")].contains(
      values[.appearance])
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
    func resolved(_ value: Value) -> Value {
      switch value.keyword {
      case .overlay: .keyword(.auto)
      case .internalTextarea: .keyword(values[.display] == .keyword(.none) ? .visible : .auto)
      default: value
      }
    }
    (x, y) = (resolved(x), resolved(y))
    func scrolls(_ value: Value) -> Bool { value.keyword.map { $0 != .visible && $0 != .clip } ?? false }
    if scrolls(x) || scrolls(y) {
      if let display = values[.display].keyword, display == .table || display == .inlineTable {
        // Tables do not scroll (CSS 2, section 11.1.1); they hide what runs out of them on both sides or on none.
        let hides = x == .keyword(.hidden) && y == .keyword(.hidden)
        (x, y) = hides ? (x, y) : (.keyword(.visible), .keyword(.visible))
      } else {
        // CSS Overflow 3, section 3.1. What is clipped stays so beside what scrolls, as browsers have it now.
        if x == .keyword(.visible) { x = .keyword(.auto) }
        if y == .keyword(.visible) { y = .keyword(.auto) }
      }
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
    case .inlineListItem: .listItem
    case .ruby: .blockRuby
    case .math: .blockMath
    case .webkitInlineBox: .webkitBox
    default: display
    }
  }
}

import KerbcutCSS
import KerbcutHTML

/// Whether a `table` is there for layout, as browsers guess it.
///
/// No specification says how; without the guess, screen readers would announce rows and columns all over older pages.
/// The signs are those that Chromium looks at, as far as they do not need layout: what only data tables have (caption,
/// header cells, `scope` …), twenty rows, borders, cells or rows of another colour.
struct LayoutTableGuess {
  let document: Document
  let styles: PageStyles
  /// How many rows are looked at.
  private static let looked = 20

  func isForLayout(_ table: NodeID) -> Bool {
    let hasSign =
      document.hasAttribute(.rules, of: table) || isWritten(.summary, on: table)
      || document.value(.contenteditable, of: table).map { !$0.equalsIgnoringCase("false") } == true
    if hasSign { return false }
    var rows: [NodeID] = []
    for child in document.children(of: table) {
      switch document.name(of: child) {
      case .caption, .thead, .tfoot, .colgroup, .col: return false
      case .tbody: rows += document.children(of: child).filter { document.name(of: $0) == .tr }
      case .tr: rows.append(child)
      default: break
      }
    }
    let cells = rows.prefix(Self.looked).flatMap(cells)
    if rows.count <= 1, cells.count <= 1 { return true }
    if rows.count >= Self.looked || cells.contains(where: isDataCell) { return false }
    return !hasBorders(cells, of: table) && !hasOwnColours(cells, of: table) && !hasStripes(rows)
  }

  private func cells(in row: NodeID) -> [NodeID] {
    document.children(of: row).filter { document.name(of: $0) == .td || document.name(of: $0) == .th }
  }

  private func isWritten(_ name: Name, on element: NodeID) -> Bool {
    document.value(name, of: element).map { !$0.isEmpty } ?? false
  }

  private func isDataCell(_ cell: NodeID) -> Bool {
    document.name(of: cell) == .th || [Name.headers, .abbr, .axis, .scope].contains { isWritten($0, on: cell) }
  }

  /// Whether at least half of the cells have a border on one same side.
  private func hasBorders(_ cells: [NodeID], of table: NodeID) -> Bool {
    guard cells.count > 1 else { return false }
    // The attribute gives every cell a border (HTML Standard, section 15.3.10).
    if let border = document.value(.border, of: table), Int(html: border) ?? 1 > 0 { return true }
    return [Property.borderTopWidth, .borderBottomWidth, .borderLeftWidth, .borderRightWidth].contains { side in
      cells.filter { (styles.style(of: $0)[side].pixels ?? 0) > 0 }.count * 2 >= cells.count
    }
  }

  /// Whether at least half of the cells are set off by a colour of their own and space between them.
  private func hasOwnColours(_ cells: [NodeID], of table: NodeID) -> Bool {
    guard cells.count > 1, hasSpacing(table) else { return false }
    let ground = styles.style(of: table)[.backgroundColor]
    return cells.filter { cell in
      let colour = styles.style(of: cell)[.backgroundColor]
      return colour != ground && colour != .color(.transparent)
    }.count * 2 >= cells.count
  }

  private func hasSpacing(_ table: NodeID) -> Bool {
    if let written = document.value(.cellspacing, of: table), Int(html: written) == 0 { return false }
    return styles.style(of: table)[.borderCollapse] != .keyword(.collapse)
  }

  /// Whether the first rows take turns in two colours.
  private func hasStripes(_ rows: [NodeID]) -> Bool {
    let colours = rows.prefix(5).map { styles.style(of: $0)[.backgroundColor] }
    guard colours.count > 2 else { return false }
    return colours.enumerated().allSatisfy { ($0.element == colours[0]) == $0.offset.isMultiple(of: 2) }
  }
}

import KerbcutCSS
import KerbcutHTML

/// Whether a `table` is there for layout, as browsers guess it.
///
/// No specification says how; without the guess, screen readers would announce rows and columns all over older pages.
/// The signs are those that Chromium looks at, as far as they do not need layout: what only data tables have (caption,
/// header cells, `scope` …), twenty rows, or borders.
struct LayoutTableGuess {
  let document: Document
  let styles: PageStyles

  func isForLayout(_ table: NodeID) -> Bool {
    if document.hasAttribute(.summary, of: table) || document.hasAttribute(.rules, of: table) { return false }
    var rows: [NodeID] = []
    for child in document.children(of: table) {
      switch document.name(of: child) {
      case .caption, .thead, .tfoot, .colgroup, .col: return false
      case .tbody: rows += document.children(of: child).filter { document.name(of: $0) == .tr }
      case .tr: rows.append(child)
      default: break
      }
    }
    let widest = rows.prefix(20).map { cells(in: $0).count }.max() ?? 0
    if rows.count >= 20 || rows.contains(where: { cells(in: $0).contains(where: isDataCell) }) { return false }
    return rows.count <= 1 && widest <= 1 || !hasBorders(rows)
  }

  private func cells(in row: NodeID) -> [NodeID] {
    document.children(of: row).filter { document.name(of: $0) == .td || document.name(of: $0) == .th }
  }

  private func isDataCell(_ cell: NodeID) -> Bool {
    if document.name(of: cell) == .th { return true }
    return [Name.headers, .abbr, .axis, .scope].contains { document.value($0, of: cell).map { !$0.isEmpty } ?? false }
  }

  /// Whether at least half of the cells have a border on one same side.
  private func hasBorders(_ rows: [NodeID]) -> Bool {
    let cells = rows.flatMap(cells)
    guard cells.count > 1 else { return false }
    return [Property.borderTopWidth, .borderBottomWidth, .borderLeftWidth].contains { side in
      cells.filter { (styles.style(of: $0)[side].lengthInPixels ?? 0) > 0 }.count * 2 >= cells.count
    }
  }
}

extension Value {
  fileprivate var lengthInPixels: Double? {
    if case .length(let length, .px) = self { return length }
    return nil
  }
}

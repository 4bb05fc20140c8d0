import KerbcutCSS
import KerbcutHTML

/// The columns of tables that paint a background, behind the rows and cells in them (CSS 2, section 17.5.1).
struct TableColumns {
  private struct Column {
    let range: Range<Int>
    let style: ComputedStyle
  }

  private let styles: PageStyles
  private var document: Document { styles.document }
  /// By table, groups of columns before the columns in them.
  private var columns: [NodeID: [Column]] = [:]
  /// In which column each cell of those tables begins.
  private var places: [NodeID: Int] = [:]

  init(_ styles: PageStyles) {
    self.styles = styles
    let painted = styles.elements { style in
      [.tableColumn, .tableColumnGroup].contains(style.display.keyword) && style.paintsBackground
    }
    for column in painted where styles.isRendered(column) {
      guard let table = document.flatAncestors(of: column).first(where: isTable), columns[table] == nil else {
        continue
      }
      columns[table] = columns(of: table)
      placeCells(of: table)
    }
  }

  private func isTable(_ node: NodeID) -> Bool {
    document.isElement(node) && [.table, .inlineTable].contains(styles.display(of: node).keyword)
  }

  func holds(_ table: NodeID) -> Bool { columns[table] != nil }

  /// The styles of the columns in which a text lies, the outermost first.
  func styles(behind element: NodeID, in table: NodeID) -> [ComputedStyle] {
    guard let columns = columns[table] else { return [] }
    var place: Int?
    for node in [element] + document.flatAncestors(of: element) {
      if node == table { break }
      place = places[node] ?? place
    }
    guard let place else { return [] }
    return columns.filter { $0.range.contains(place) }.map(\.style)
  }

  private static let limit = 1000

  private func span(_ name: Name, of node: NodeID) -> Int {
    let value = document.string(name, of: node).flatMap { Int($0.prefix(6)) } ?? 1
    return min(max(value, 1), Self.limit)
  }

  private func children(of node: NodeID, _ kinds: Set<Keyword>) -> [NodeID] {
    document.flatChildren(of: node).filter {
      document.isElement($0) && kinds.contains(styles.display(of: $0).keyword)
    }
  }

  private func columns(of table: NodeID) -> [Column] {
    var (groups, single): ([Column], [Column]) = ([], [])
    var next = 0
    func add(_ node: NodeID) {
      let end = next + span(.span, of: node)
      single.append(Column(range: next..<end, style: styles.style(of: node)))
      next = end
    }
    for node in children(of: table, [.tableColumn, .tableColumnGroup]) {
      guard styles.display(of: node).keyword == .tableColumnGroup else {
        add(node)
        continue
      }
      let start = next
      let inner = children(of: node, [.tableColumn])
      for column in inner { add(column) }
      if inner.isEmpty { next += span(.span, of: node) }
      groups.append(Column(range: start..<next, style: styles.style(of: node)))
    }
    return groups + single
  }

  /// Cells take the first columns that cells of the rows above leave free.
  private mutating func placeCells(of table: NodeID) {
    let groups: Set<Keyword> = [.tableRowGroup, .tableHeaderGroup, .tableFooterGroup]
    for part in children(of: table, groups.union([.tableRow])) {
      let isGroup = groups.contains(styles.display(of: part).keyword)
      // For each column, how many rows more a cell from above takes.
      var taken: [Int] = []
      for row in isGroup ? children(of: part, [.tableRow]) : [part] { place(row, &taken) }
    }
  }

  private mutating func place(_ row: NodeID, _ taken: inout [Int]) {
    var next = 0
    var starts: [(column: Int, width: Int, rows: Int)] = []
    for cell in children(of: row, [.tableCell]) {
      while next < taken.count, taken[next] > 0 { next += 1 }
      places[cell] = next
      let width = span(.colspan, of: cell)
      starts.append((next, width, span(.rowspan, of: cell)))
      next = min(next + width, Self.limit)
    }
    for column in taken.indices { taken[column] = max(taken[column] - 1, 0) }
    for start in starts where start.rows > 1 {
      let end = min(start.column + start.width, Self.limit)
      if taken.count < end { taken += Array(repeating: 0, count: end - taken.count) }
      for column in start.column..<max(end, start.column) { taken[column] = start.rows - 1 }
    }
  }
}

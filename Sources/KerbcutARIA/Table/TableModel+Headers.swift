public import KerbcutHTML

/// Which header cells belong to a cell (HTML Standard, section 4.9.12.2).
struct TableHeaders {
  let model: TableModel
  private let document: Document
  /// How many rows up to each row hold a data cell; likewise columns.
  private var dataRows: [Int]
  private var dataColumns: [Int]

  init(_ model: TableModel, in document: Document) {
    self.model = model
    self.document = document
    var rows = [Bool](repeating: false, count: model.slots.count)
    var columns = [Bool](repeating: false, count: model.columnCount)
    for cell in model.cells where !cell.isHeader {
      for row in cell.row..<min(cell.row + cell.rowSpan, rows.count) { rows[row] = true }
      for column in cell.column..<min(cell.column + cell.columnSpan, columns.count) { columns[column] = true }
    }
    dataRows = Self.sums(rows)
    dataColumns = Self.sums(columns)
  }

  private static func sums(_ flags: [Bool]) -> [Int] {
    var total = 0
    return [0]
      + flags.map { flag in
        total += flag ? 1 : 0
        return total
      }
  }

  private enum Scope { case row, column, rowGroup, columnGroup, auto }

  private func scope(of cell: TableModel.Cell) -> Scope {
    guard let value = document.value(.scope, of: cell.node) else { return .auto }
    if value.equalsIgnoringCase("row") { return .row }
    if value.equalsIgnoringCase("col") { return .column }
    if value.equalsIgnoringCase("rowgroup") { return .rowGroup }
    if value.equalsIgnoringCase("colgroup") { return .columnGroup }
    return .auto
  }

  /// Whether a `th` is a header of the columns that it stands in.
  func isColumnHeader(_ cell: TableModel.Cell) -> Bool {
    guard cell.isHeader else { return false }
    switch scope(of: cell) {
    case .column: return true
    case .auto: return dataRows[cell.row + cell.rowSpan] == dataRows[cell.row]
    default: return false
    }
  }

  /// Whether a `th` is a header of the rows that it stands in.
  func isRowHeader(_ cell: TableModel.Cell) -> Bool {
    guard cell.isHeader else { return false }
    switch scope(of: cell) {
    case .row: return true
    case .auto:
      return !isColumnHeader(cell) && dataColumns[cell.column + cell.columnSpan] == dataColumns[cell.column]
    default: return false
    }
  }

  /// The header cells of a cell, in the order of the algorithm, without empty ones and itself.
  func headers(of principal: TableModel.Cell) -> [NodeID] {
    var found: [TableModel.Cell] = []
    if let value = document.value(.headers, of: principal.node) {
      found = named(value, by: principal)
    } else {
      for row in principal.row..<principal.row + principal.rowSpan {
        scan(principal, x: principal.column, y: row, dx: -1, dy: 0, into: &found)
      }
      for column in principal.column..<principal.column + principal.columnSpan {
        scan(principal, x: column, y: principal.row, dx: 0, dy: -1, into: &found)
      }
      addGroupHeaders(of: principal, to: &found)
    }
    var seen: Set<NodeID> = [principal.node]
    return found.filter { !isEmpty($0.node) && seen.insert($0.node).inserted }.map(\.node)
  }

  /// The cells that the `headers` attribute names, if they are in this table.
  private func named(_ value: UTF8Text, by principal: TableModel.Cell) -> [TableModel.Cell] {
    let tokens = value.tokens.prefix(1000).map(IDIndex.Key.init)
    let wanted = Set(tokens)
    var byID: [IDIndex.Key: TableModel.Cell] = [:]
    for cell in model.cells {
      guard let id = document.value(.id, of: cell.node) else { continue }
      let key = IDIndex.Key(text: id)
      if wanted.contains(key), byID[key] == nil { byID[key] = cell }
    }
    return tokens.compactMap { byID[$0] }
  }

  /// The internal algorithm for scanning and assigning header cells.
  private func scan(
    _ principal: TableModel.Cell, x startX: Int, y startY: Int, dx: Int, dy: Int, into found: inout [TableModel.Cell]
  ) {
    var x = startX
    var y = startY
    var opaque: [TableModel.Cell] = []
    var inBlock = principal.isHeader
    var block = principal.isHeader ? [principal] : []
    while true {
      x += dx
      y += dy
      guard x >= 0, y >= 0 else { return }
      guard let current = model.cell(row: y, column: x), current != principal else { continue }
      if current.isHeader {
        inBlock = true
        block.append(current)
        if !isBlocked(current, by: opaque, horizontally: dx != 0) { found.append(current) }
      } else if inBlock {
        inBlock = false
        opaque += block
        block = []
      }
      // A header of the same kind further on never counts behind one as wide: the list stays short.
      if opaque.count > 1000 { return }
    }
  }

  private func isBlocked(_ cell: TableModel.Cell, by opaque: [TableModel.Cell], horizontally: Bool) -> Bool {
    if horizontally {
      return !isRowHeader(cell) || opaque.contains { $0.row == cell.row && $0.rowSpan == cell.rowSpan }
    }
    return !isColumnHeader(cell) || opaque.contains { $0.column == cell.column && $0.columnSpan == cell.columnSpan }
  }

  private func addGroupHeaders(of principal: TableModel.Cell, to found: inout [TableModel.Cell]) {
    if let group = model.rowGroups.first(where: { $0.contains(principal.row) }) {
      found += model.cells.filter {
        scopeIs($0, .rowGroup) && group.contains($0.row) && $0.row < principal.row + principal.rowSpan
          && $0.column < principal.column + principal.columnSpan
      }
    }
    if let group = model.columnGroups.first(where: { $0.contains(principal.column) }) {
      found += model.cells.filter {
        scopeIs($0, .columnGroup) && group.contains($0.column) && $0.row < principal.row + principal.rowSpan
          && $0.column < principal.column + principal.columnSpan
      }
    }
  }

  private func scopeIs(_ cell: TableModel.Cell, _ wanted: Scope) -> Bool {
    cell.isHeader && document.hasAttribute(.scope, of: cell.node) && scope(of: cell) == wanted
  }

  /// Whether a cell holds no element and no text but white space.
  private func isEmpty(_ cell: NodeID) -> Bool {
    document.descendants(of: cell).allSatisfy {
      !document.isElement($0) && (document.kind(of: $0) != .text || document.text(of: $0).isBlank)
    }
  }
}

extension AccessibilityTree {
  /// The model of a `table` element.
  public func tableModel(of table: NodeID) -> TableModel {
    if let known = tableHeaders[table] { return known.model }
    let made = TableHeaders(TableModel(table, in: document), in: document)
    tableHeaders[table] = made
    return made.model
  }

  /// The header cells of a `td` or `th` by the HTML Standard's algorithm; empty outside tables.
  public func headers(ofCell cell: NodeID) -> [NodeID] {
    guard let table = table(ofCell: cell) else { return [] }
    let model = tableModel(of: table)
    guard let place = model.cell(of: cell), let headers = tableHeaders[table] else { return [] }
    return headers.headers(of: place)
  }

  /// The nearest `table` around a cell.
  public func table(ofCell cell: NodeID) -> NodeID? {
    document.ancestors(of: cell).first { document.name(of: $0) == .table }
  }

  /// Whether a `th` is a header of columns, of rows, or of neither, by the HTML Standard's algorithm.
  public func isColumnHeader(_ cell: NodeID) -> Bool { headerCell(cell).map { $0.0.isColumnHeader($0.1) } ?? false }
  public func isRowHeader(_ cell: NodeID) -> Bool { headerCell(cell).map { $0.0.isRowHeader($0.1) } ?? false }

  private func headerCell(_ cell: NodeID) -> (TableHeaders, TableModel.Cell)? {
    guard let table = table(ofCell: cell), let place = tableModel(of: table).cell(of: cell),
      let headers = tableHeaders[table]
    else { return nil }
    return (headers, place)
  }
}

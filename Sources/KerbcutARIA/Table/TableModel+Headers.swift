public import KerbcutHTML

/// Which header cells belong to a cell (HTML Standard, section 4.9.12.2).
final class TableHeaders {
  let model: TableModel
  private let document: Document
  private let rowLines: [HeaderLine]
  private let columnLines: [HeaderLine]
  /// The header cells of row groups and of column groups.
  private var rowGroupHeaders: [TableModel.Cell] = []
  private var columnGroupHeaders: [TableModel.Cell] = []
  /// The first cell with each id, if any cell names its headers.
  private var cellsByID: [IDIndex.Key: TableModel.Cell] = [:]
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
    (rowLines, columnLines) = HeaderLine.lines(of: model)
    for cell in model.cells where cell.isHeader && document.hasAttribute(.scope, of: cell.node) {
      switch scope(of: cell) {
      case .rowGroup: rowGroupHeaders.append(cell)
      case .columnGroup: columnGroupHeaders.append(cell)
      default: break
      }
    }
    guard model.cells.contains(where: { document.hasAttribute(.headers, of: $0.node) }) else { return }
    for cell in model.cells {
      guard let id = document.value(.id, of: cell.node) else { continue }
      let key = IDIndex.Key(text: id)
      if cellsByID[key] == nil { cellsByID[key] = cell }
    }
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

  /// The header cells of a cell, in the order of the algorithm, without empty ones and itself. Each header that is looked
  /// at takes one of `steps`; when none are left, those found so far.
  func headers(of principal: TableModel.Cell, steps: inout Int) -> [NodeID] {
    var found: [TableModel.Cell] = []
    if let value = document.value(.headers, of: principal.node) {
      found = named(value, by: principal)
    } else {
      for row in principal.row..<principal.row + principal.rowSpan {
        scan(principal, rowLines[row], at: row, isRow: true, into: &found, &steps)
      }
      for column in principal.column..<principal.column + principal.columnSpan {
        scan(principal, columnLines[column], at: column, isRow: false, into: &found, &steps)
      }
      addGroupHeaders(of: principal, to: &found)
    }
    var seen: Set<NodeID> = [principal.node]
    return found.filter { !isEmpty($0.node) && seen.insert($0.node).inserted }.map(\.node)
  }

  /// The cells that the `headers` attribute names, if they are in this table.
  private func named(_ value: UTF8Text, by principal: TableModel.Cell) -> [TableModel.Cell] {
    value.tokens.prefix(1000).compactMap { cellsByID[IDIndex.Key(text: $0)] }
  }

  /// The internal algorithm for scanning and assigning header cells, from header to header: what stands between them
  /// counts only by whether it is data.
  private func scan(
    _ principal: TableModel.Cell, _ line: HeaderLine, at number: Int, isRow: Bool, into found: inout [TableModel.Cell],
    _ steps: inout Int
  ) {
    steps -= 1
    let start = isRow ? principal.column : principal.row
    let count = line.count(before: start)
    guard count > 0 else { return }
    // What headers of the same kind further on are behind: the place and breadth of those.
    var opaque: Set<Int> = []
    var opaqueCount = 0
    var block = principal.isHeader ? [principal] : []
    for index in (0..<count).reversed() {
      steps -= 1
      guard steps > 0 else { return }
      let place = line.places[index]
      let isParted =
        index + 1 < count ? line.isParted[index + 1] : hasData(between: place, and: start, at: number, isRow: isRow)
      if isParted {
        opaqueCount += block.count
        opaque.formUnion(block.map { Self.breadth(of: $0, isRow: isRow) })
        block = []
      }
      // A header of the same kind further on never counts behind one as wide: the list stays short.
      if opaqueCount > 1000 { return }
      guard let current = isRow ? model.cell(row: number, column: place) : model.cell(row: place, column: number) else {
        continue
      }
      block.append(current)
      let isOfLine = isRow ? isRowHeader(current) : isColumnHeader(current)
      if isOfLine, !opaque.contains(Self.breadth(of: current, isRow: isRow)) { found.append(current) }
    }
  }

  private static func breadth(of cell: TableModel.Cell, isRow: Bool) -> Int {
    isRow ? cell.row << 32 | cell.rowSpan : cell.column << 32 | cell.columnSpan
  }

  private func hasData(between header: Int, and start: Int, at number: Int, isRow: Bool) -> Bool {
    var place = start - 1
    while place > header {
      let cell = isRow ? model.cell(row: number, column: place) : model.cell(row: place, column: number)
      if cell != nil { return true }
      place -= 1
    }
    return false
  }

  private func addGroupHeaders(of principal: TableModel.Cell, to found: inout [TableModel.Cell]) {
    func isBefore(_ header: TableModel.Cell) -> Bool {
      header.row < principal.row + principal.rowSpan && header.column < principal.column + principal.columnSpan
    }
    if !rowGroupHeaders.isEmpty, let group = model.rowGroups.first(where: { $0.contains(principal.row) }) {
      found += rowGroupHeaders.filter { group.contains($0.row) && isBefore($0) }
    }
    if !columnGroupHeaders.isEmpty, let group = model.columnGroups.first(where: { $0.contains(principal.column) }) {
      found += columnGroupHeaders.filter { group.contains($0.column) && isBefore($0) }
    }
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
  public func tableModel(of table: NodeID) -> TableModel { headers(in: table).model }

  /// How many headers are looked at in all tables of a page: cells that span thousands of others would ask without end.
  static let headerStepLimit = 10_000_000

  /// Whether the page has too many header cells and spans to assign all of them.
  public var areTableHeadersCut: Bool { headerSteps <= 0 }

  private func headers(in table: NodeID) -> TableHeaders {
    if let known = tableHeaders[table] { return known }
    let made = TableHeaders(TableModel(table, in: document), in: document)
    tableHeaders[table] = made
    return made
  }

  /// The header cells of a `td` or `th` by the HTML Standard's algorithm; empty outside tables.
  public func headers(ofCell cell: NodeID) -> [NodeID] {
    guard !areTableHeadersCut, let (headers, place) = headerCell(cell) else { return [] }
    return headers.headers(of: place, steps: &headerSteps)
  }

  /// The nearest `table` around a cell.
  public func table(ofCell cell: NodeID) -> NodeID? {
    document.ancestors(of: cell).first { document.name(of: $0) == .table }
  }

  /// Whether a `th` is a header of columns, of rows, or of neither, by the HTML Standard's algorithm.
  public func isColumnHeader(_ cell: NodeID) -> Bool { headerCell(cell).map { $0.0.isColumnHeader($0.1) } ?? false }
  public func isRowHeader(_ cell: NodeID) -> Bool { headerCell(cell).map { $0.0.isRowHeader($0.1) } ?? false }

  private func headerCell(_ cell: NodeID) -> (TableHeaders, TableModel.Cell)? {
    guard let table = table(ofCell: cell), case let headers = headers(in: table),
      let place = headers.model.cell(of: cell)
    else { return nil }
    return (headers, place)
  }
}

public import KerbcutHTML

/// A table as the HTML Standard forms it (section 4.9.12.1): cells on a grid of slots.
public struct TableModel: Sendable {
  /// A cell and the slots that it covers.
  public struct Cell: Hashable, Sendable {
    public let node: NodeID
    public let isHeader: Bool
    public let column: Int
    public let row: Int
    public let columnSpan: Int
    public let rowSpan: Int
  }

  public let table: NodeID
  /// The cells in tree order.
  public private(set) var cells: [Cell] = []
  public private(set) var columnCount = 0
  public private(set) var rowCount = 0
  /// The `tr` elements by row.
  public private(set) var rows: [NodeID] = []
  /// Row groups as ranges of rows, and column groups as ranges of columns.
  public private(set) var rowGroups: [Range<Int>] = []
  public private(set) var columnGroups: [Range<Int>] = []
  /// Whether two cells cover one slot (a table model error).
  public private(set) var hasOverlap = false
  /// Whether the table is too large to be laid out here; the rest of its cells are left out.
  public private(set) var isCut = false

  /// Per row, per column: number of the cell plus 1; 0 for none.
  private(set) var slots: [[Int32]] = []
  private var cellNumbers: [NodeID: Int] = [:]
  private var slotCount = 0

  private static let maximumSlots = 2_000_000

  public init(_ table: NodeID, in document: Document) {
    self.table = table
    formColumnGroups(document)
    var footers: [NodeID] = []
    for child in document.children(of: table) {
      switch document.name(of: child) {
      case .tr: addRow(child, in: document, end: nil)
      case .tbody, .thead: addGroup(child, in: document)
      case .tfoot: footers.append(child)
      default: break
      }
    }
    for footer in footers { addGroup(footer, in: document) }
    columnCount = max(columnCount, columnGroups.last?.upperBound ?? 0)
  }

  /// The cell at a slot.
  public func cell(row: Int, column: Int) -> Cell? {
    guard slots.indices.contains(row), slots[row].indices.contains(column), slots[row][column] > 0 else { return nil }
    return cells[Int(slots[row][column]) - 1]
  }

  /// The place of a `td` or `th` in this table.
  public func cell(of node: NodeID) -> Cell? { cellNumbers[node].map { cells[$0] } }

  private mutating func formColumnGroups(_ document: Document) {
    var column = 0
    for child in document.children(of: table) where document.name(of: child) == .colgroup {
      let columns = document.children(of: child).filter { document.name(of: $0) == .col }
      let width =
        columns.isEmpty
        ? Self.span(.span, of: child, in: document, most: 1000)
        : columns.reduce(0) { $0 + Self.span(.span, of: $1, in: document, most: 1000) }
      guard column + width <= 100_000 else { break }
      columnGroups.append(column..<column + width)
      column += width
    }
  }

  private mutating func addGroup(_ group: NodeID, in document: Document) {
    let start = rowCount
    let own = document.children(of: group).filter { document.name(of: $0) == .tr }
    for row in own { addRow(row, in: document, end: start + own.count) }
    if rowCount > start { rowGroups.append(start..<rowCount) }
  }

  /// Algorithm for processing rows. Spans never reach below the rows that there are.
  private mutating func addRow(_ row: NodeID, in document: Document, end: Int?) {
    let y = rowCount
    rowCount += 1
    rows.append(row)
    reserve(rows: rowCount)
    var x = 0
    let limit = end ?? Self.looseEnd(of: row, at: y, in: document)
    for node in document.children(of: row) {
      let name = document.name(of: node)
      guard name == .td || name == .th else { continue }
      while x < slots[y].count, slots[y][x] != 0 { x += 1 }
      let width = Self.span(.colspan, of: node, in: document, most: 1000)
      let written = document.value(.rowspan, of: node).flatMap { Int(html: $0) } ?? 1
      let height = written == 0 ? limit - y : min(max(written, 1), 65_534, max(limit - y, 1))
      guard slotCount + width * height <= Self.maximumSlots else {
        isCut = true
        return
      }
      place(node, isHeader: name == .th, x: x, y: y, width: width, height: max(height, 1))
      x += width
    }
  }

  /// How many rows there are at most from a row that stands in the table itself.
  private static func looseEnd(of row: NodeID, at y: Int, in document: Document) -> Int {
    var count = 0
    var current: NodeID? = row
    while let node = current, count < 65_534 {
      let name = document.name(of: node)
      if name == .tr { count += 1 } else if document.isElement(node), name == .tbody || name == .thead { break }
      current = document.nextSibling(of: node)
    }
    return y + count
  }

  private mutating func place(_ node: NodeID, isHeader: Bool, x: Int, y: Int, width: Int, height: Int) {
    let number = cells.count
    cells.append(Cell(node: node, isHeader: isHeader, column: x, row: y, columnSpan: width, rowSpan: height))
    cellNumbers[node] = number
    columnCount = max(columnCount, x + width)
    reserve(rows: y + height)
    for row in y..<y + height { cover(number, row: row) }
  }

  private mutating func cover(_ number: Int, row: Int) {
    let cell = cells[number]
    if slots[row].count < cell.column + cell.columnSpan {
      slots[row] += Array(repeating: 0, count: cell.column + cell.columnSpan - slots[row].count)
    }
    for column in cell.column..<cell.column + cell.columnSpan {
      if slots[row][column] != 0 { hasOverlap = true } else { slots[row][column] = Int32(number + 1) }
    }
    slotCount += cell.columnSpan
  }

  private mutating func reserve(rows count: Int) {
    while slots.count < count { slots.append([]) }
  }

  private static func span(_ name: Name, of node: NodeID, in document: Document, most: Int) -> Int {
    let written = document.value(name, of: node).flatMap { Int(html: $0) } ?? 1
    return written < 1 ? 1 : min(written, most)
  }
}

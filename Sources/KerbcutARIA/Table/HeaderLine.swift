import KerbcutBasics
import KerbcutHTML

/// The header cells of one row or column of a table, so that looking for those of a cell does not go over all cells
/// between.
///
///     th td td th th      places [0, 3, 4], isParted [false, true, false]
struct HeaderLine {
  /// The slots that header cells cover.
  private(set) var places: [Int] = []
  /// For each of them whether there is data between it and the one before.
  private(set) var isParted: [Bool] = []
  private var hasData = false

  /// How many slots before a place header cells cover.
  func count(before place: Int) -> Int { places.partitioningIndex { $0 >= place } }

  private mutating func add(_ cell: TableModel.Cell, at place: Int) {
    guard cell.isHeader else {
      hasData = true
      return
    }
    places.append(place)
    isParted.append(hasData)
    hasData = false
  }

  static func lines(of model: TableModel) -> (rows: [HeaderLine], columns: [HeaderLine]) {
    var rows = Array(repeating: HeaderLine(), count: model.slots.count)
    var columns = Array(repeating: HeaderLine(), count: model.columnCount)
    guard model.cells.contains(where: \.isHeader) else { return (rows, columns) }
    for (row, slots) in model.slots.enumerated() {
      for (column, number) in slots.enumerated() where number > 0 {
        let cell = model.cells[Int(number) - 1]
        rows[row].add(cell, at: column)
        columns[column].add(cell, at: row)
      }
    }
    return (rows, columns)
  }
}

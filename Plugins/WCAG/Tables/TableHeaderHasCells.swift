import Kerbcut

struct TableHeaderHasCells: Check {
  static let about = About(
    id: "table-header-has-cells",
    title: "Header cells are headers of something",
    requirements: [.wcag("1.3.1"), .act("d0f69e")],
    why: "A header without cells makes people listen for values that are not there, or hides a broken table.",
    fix: "Give each header cell at least one cell in its column or row, or turn it into a data cell."
  )

  let applicability = Applicability(
    "Each visible, exposed HTML element with the role rowheader or columnheader in an exposed table or grid"
  ) { page in
    page.elements(role: .rowheader, .columnheader).filter { header in
      guard header.tag.namespace == .html, header.isVisible else { return false }
      return header.ancestor(role: .table, .grid)?.isExposed ?? false
    }
  }

  let expectations = [
    Expectation("The header is assigned to at least one cell") { (header: Element) in
      // An empty header cell, as in a corner, is the header of nothing for HTML's algorithm, and nobody misses it.
      let isAssigned = header.page.view(AssignedHeaders.self).nodes.contains(header.node) || header.name.isEmpty
      // With more headers and spans than are looked at, nothing can be said of any.
      if header.page.accessibility.areTableHeadersCut { header.page.spend(header.page.budget.limit) }
      return isAssigned ? .passed : .failed("This header cell has no cells.")
    }
  ]

  static let examples: [Example] = [
    .passed("a column", "<table><tr><th>Time<tr><td>05:41</table>"),
    .passed("a row", "<table><tr><th>Time<td>05:41</table>"),
    .passed("a cell over two columns", "<table><tr><th>Fee<th>Date<tr><td colspan=2>None</table>"),
    .failed("a column without cells", "<table><thead><tr><th>Rate</th>↓<th>Value</th><tbody><tr><td>15%</table>"),
    .failed(
      "roles",
      #"""
      <div role="grid"><div role="row"><b role="columnheader">Room</b> ↓<b role="columnheader">Who</b></div>
      <div role="row"><b role="gridcell">1A</b></div></div>
      """#),
    .passed(
      "a data cell with the role of a header",
      #"<table><caption>Crew</caption><tr><td role="columnheader">Name</td></tr><tr><td>Ann</td></tr></table>"#),
    .failed(
      "a data cell with that role and nothing below",
      #"<table><caption>Crew</caption><tr>↓<td role="columnheader">Name</td></tr></table>"#),
    .passed("below an empty header", "<table><tr><th><th>Time<tr><th>Mon<td>05:41</table>"),
    .failed("a row of headers alone", "<table><tr>↓<th>Time</th>↓<th>Rate</th></table>"),
    .inapplicable("hidden", "<table><tr hidden><th>Time</table>"),
    .inapplicable("outside a table", #"<div role="columnheader">Time</div>"#),
    .inapplicable("no headers", "<table><tr><td>05:41</table>"),
    .inapplicable("layout", #"<table role="presentation"><tr><th>Time</table>"#),
  ]
}

/// The header cells that at least one cell of their table is assigned to.
private struct AssignedHeaders: PageView {
  private(set) var nodes: Set<NodeID> = []

  init(_ page: Page) {
    for cell in page.elements(named: .td, .th) where cell.role.map({ $0.isA(.cell) }) ?? false {
      nodes.formUnion(page.accessibility.headers(ofCell: cell.node))
    }
    // HTML's algorithm knows `th` alone; headers by role are those of the cells in their column or row.
    let byRole = page.elements(role: .rowheader, .columnheader).filter { !$0.is(.th) }
    let tables = Set(byRole.compactMap { $0.ancestor(role: .table, .grid, .treegrid)?.node })
    for table in page.elements(role: .table, .grid, .treegrid) where !table.is(.table) || tables.contains(table.node) {
      nodes.formUnion(Self.headersByPlace(in: table))
    }
  }

  /// The headers of a table made of roles: of the cells in their column or row.
  private static func headersByPlace(in table: Element) -> [NodeID] {
    let rows = table.descendants.filter { $0.role == .row && $0.ancestor(role: .table, .grid, .treegrid) == table }
    var columns: [Int: Int] = [:]
    let grid = rows.map { row -> [(cell: Element, column: Int)] in
      var column = 0
      return row.descendants.filter { $0.role.map { $0.isA(.cell) } ?? false }.map { cell in
        if let index = cell.value(.ariaColindex).flatMap(Int.init(html:)), index > 0 { column = index - 1 }
        defer { column += max(1, min(cell.value(.ariaColspan).flatMap(Int.init(html:)) ?? 1, 1_000)) }
        return (cell, column)
      }
    }
    for row in grid { for place in row { columns[place.column, default: 0] += 1 } }
    return grid.flatMap { row in
      row.filter { place in
        if place.cell.role == .rowheader { return row.count > 1 }
        return place.cell.role == .columnheader && columns[place.column] ?? 0 > 1
      }.map(\.cell.node)
    }
  }
}

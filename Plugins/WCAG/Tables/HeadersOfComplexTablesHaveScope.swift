import Kerbcut

struct HeadersOfComplexTablesHaveScope: Check {
  static let about = About(
    id: "headers-of-complex-tables-have-scope",
    title: "In tables with several rows or columns of headers each says what it heads",
    requirements: [.wcag("1.3.1")],
    why: "Browsers guess which header goes with which cell, and guess wrong in tables with more than one row or column "
      + "of them.",
    fix: "Write `scope` on each header cell, or ids of headers in `headers` of each cell; better, make simple tables.",
    weight: .notice
  )

  let applicability = Applicability("Each table of data with two or more rows, or columns, of header cells") { page in
    page.elements(named: .table).filter { $0.isExposed && $0.isVisible && $0.hasSeveralHeaderLines }
  }

  let expectations = [
    Expectation("Its header cells have `scope`, or its cells name their headers") { (table: Element) in
      let cells = table.descendants(named: .th, .td).filter { $0.ancestor(named: .table) == table }
      if cells.contains(where: { $0.has(.headers) }) { return .passed }
      return cells.contains { $0.is(.th) && !$0.has(.scope) && !$0.renderedText.isEmpty }
        ? .failed("This table has several rows or columns of headers, and not all say what they head.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed(
      "scope",
      #"""
      <table><tr><th scope="col">Town</th><th scope="col">Year</th></tr><tr><th scope="row">York</th>
      <th scope="row">2025</th><td>9</td></tr><tr><th scope="row">York</th><th scope="row">2026</th><td>7</td></tr></table>
      """#),
    .failed(
      "two columns of headers",
      #"""
      ↓<table><tr><th>Town</th><th>Year</th><th>Boats</th></tr><tr><th>York</th><th>2025</th><td>9</td></tr>
      <tr><th>Leeds</th><th>2025</th><td>7</td></tr></table>
      """#),
    .failed(
      "two rows of headers",
      #"""
      ↓<table><tr><th colspan="2">Boats</th></tr><tr><th>2025</th><th>2026</th></tr><tr><td>9</td><td>7</td></tr>
      </table>
      """#),
    .inapplicable(
      "one row and one column",
      "<table><tr><th>Town</th><th>Boats</th></tr><tr><th>York</th><td>9</td></tr><tr><th>Leeds</th><td>7</td></tr></table>"
    ),
  ]
}

extension Element {
  fileprivate var hasSeveralHeaderLines: Bool {
    guard firstDescendant(where: { $0.is(.th) }) != nil else { return false }
    let rows = descendants(named: .tr).filter { $0.ancestor(named: .table) == self }.prefix(200).map { row in
      row.children.filter { $0.is(.th, .td) }
    }
    let headerRows = rows.count { row in row.count > 0 && row.allSatisfy { $0.is(.th) } }
    let wide = rows.count { row in
      row.prefix(2).count == 2 && row.prefix(2).allSatisfy { $0.is(.th) } && row.contains { $0.is(.td) }
    }
    return rows.contains { $0.contains { $0.is(.td) } } && (headerRows > 1 || wide > 1)
  }
}

import Kerbcut

extension Page {
  /// Tables that are shown as tables of data: two rows and columns or more, not marked as presentation, not nested.
  var dataTables: [Element] {
    elements(named: .table).filter { table in
      guard table.isRendered, table.isExposed, !["presentation", "none"].contains(table.attribute(.role) ?? "") else {
        return false
      }
      let rows = table.descendants(named: .tr)
      let isWide = rows.contains { row in row.children.filter { [.td, .th].contains($0.tag) }.count > 1 }
      let isNested = table.ancestor(named: .table) != nil || table.descendants(named: .table).first != nil
      return rows.count > 1 && isWide && !isNested && (table.isMarkedAsData || main != nil)
    }
  }

  /// The words between two elements.
  func text(from first: Element, to last: Element) -> String {
    guard last.isBehind(first) else { return "" }
    var words = ""
    for text in first.textsBehind(upTo: last) {
      words += " " + text.text
      if words.utf8.count > 400 { break }
    }
    return words.collapsed
  }
}

extension Element {
  /// Whether the markup says that a table holds data: a caption, headers, or a class of a design system.
  var isMarkedAsData: Bool {
    hasClass("govuk-table") || hasClass("nhsuk-table") || has(.summary)
      || firstDescendant { [.caption, .thead, .th].contains($0.tag) } != nil
  }
}

public import KerbcutHTML

extension AccessibilityTree {
  /// Roles of `table` and its parts, which hang on how the table itself is exposed (HTML-AAM, `td`, `th`, `tr`).
  func tablePartRole(of node: NodeID, name: Name, facts: NodeFacts) -> Role? {
    if name == .table { return isLayoutTable(node) ? nil : .table }
    guard !facts.isDisjoint(with: [.inTable, .inGrid]) else { return nil }
    switch name {
    case .tbody, .tfoot, .thead: return .rowgroup
    case .tr: return .row
    case .td: return facts.contains(.inGrid) ? .gridcell : .cell
    case .th: return headerCellRole(of: node, facts: facts)
    default: return nil
    }
  }

  /// Whether browsers take a `table` without a role for a means of layout.
  public func isLayoutTable(_ table: NodeID) -> Bool {
    !document.hasAttribute(.role, of: table) && LayoutTableGuess(document: document, styles: styles).isForLayout(table)
  }

  private func headerCellRole(of node: NodeID, facts: NodeFacts) -> Role {
    if let scope = document.value(.scope, of: node) {
      if scope.equalsIgnoringCase("row") || scope.equalsIgnoringCase("rowgroup") { return .rowheader }
      if scope.equalsIgnoringCase("col") || scope.equalsIgnoringCase("colgroup") { return .columnheader }
    }
    return hasDataBeside(node) ? .rowheader : .columnheader
  }

  /// Whether a cell with data stands in the row of a `th`: browsers then take it for a header of its row. An empty
  /// `td`, as in the corner of many tables, does not count.
  private func hasDataBeside(_ node: NodeID) -> Bool {
    guard let row = document.parent(of: node) else { return false }
    return document.children(of: row).prefix(1000).contains { cell in
      document.name(of: cell) == .td
        && document.children(of: cell).contains {
          document.isElement($0) || document.kind(of: $0) == .text && !document.text(of: $0).isBlank
        }
    }
  }
}

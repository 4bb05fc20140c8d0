import Kerbcut

struct ScopeIsOnHeader: Check {
  static let about = About(
    id: "scope-is-on-header",
    title: "`scope` stands on header cells and names a direction",
    why: "Browsers ignore `scope` elsewhere, so the cells that it is meant for have no header.",
    fix: "Use `th`, with `scope=\"col\"`, `row`, `colgroup` or `rowgroup`.",
    guidance: .tutorial("tables", "Tables"),
    weight: .warning
  )

  let applicability = Applicability("All cells of a table whose `scope` has no effect") { page in
    let cells = page.elements(with: .scope).filter { $0.is(.td, .th) && $0.isExposed && !$0.hasScopeInEffect }
    return Dictionary(grouping: cells) { $0.ancestor(named: .table)?.node ?? .root }.values
      .compactMap { ElementGroup($0) }
  }

  let expectations = [
    Expectation("There are none") { (group: ElementGroup) in
      guard let cell = group.elements.first else { return .passed }
      if cell.is(.td) {
        return .failed("This cell\(group.others) in the table is no header, so its `scope` has no effect.")
      }
      return .failed("There is no scope ‘\(cell.attribute(.scope) ?? "")’, as this cell\(group.others) has it.")
    }
  ]

  static let examples: [Example] = [
    .inapplicable("a header", #"<table><tr><th scope="col">Fee</th></tr><tr><td>£9</td></tr></table>"#),
    .failed("a data cell", #"<table><tr><th>Item</th></tr><tr>↓<td scope="row">Visa</td></tr></table>"#),
    .failed("no such value", #"<table><tr>↓<th scope="column">Fee</th></tr><tr><td>£9</td></tr></table>"#),
    .inapplicable("none", "<table><tr><th>Fee</th></tr><tr><td>£9</td></tr></table>"),
  ]
}

extension Element {
  /// Whether the element is a header cell, and the value one that exists.
  fileprivate var hasScopeInEffect: Bool {
    tag == .th && ["", "col", "row", "colgroup", "rowgroup"].contains((attribute(.scope) ?? "").inLowerCase)
  }
}

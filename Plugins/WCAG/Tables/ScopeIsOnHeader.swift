import Kerbcut

struct ScopeIsOnHeader: Check {
  static let about = About(
    id: "scope-is-on-header",
    title: "`scope` stands on header cells and names a direction",
    why: "Browsers ignore `scope` elsewhere, so the cells that it is meant for have no header.",
    fix: "Use `th`, with `scope=\"col\"`, `row`, `colgroup` or `rowgroup`.",
    weight: .warning
  )

  let applicability = Applicability("Each cell of a table with `scope`") {
    $0.elements(with: .scope).filter { $0.is(.td, .th) && $0.isExposed }
  }

  let expectations = [
    Expectation("It is a header cell, and the value is one that exists") { (cell: Element) in
      if cell.is(.td) { return .failed("This is no header cell, so its `scope` has no effect.") }
      let value = (cell.attribute(.scope) ?? "").lowercased()
      return ["col", "row", "colgroup", "rowgroup"].contains(value)
        ? .passed : .failed("There is no scope ‘\(value)’.")
    }
  ]

  static let examples: [Example] = [
    .passed("a header", #"<table><tr><th scope="col">Fee</th></tr><tr><td>£9</td></tr></table>"#),
    .failed("a data cell", #"<table><tr><th>Item</th></tr><tr>↓<td scope="row">Visa</td></tr></table>"#),
    .failed("no such value", #"<table><tr>↓<th scope="column">Fee</th></tr><tr><td>£9</td></tr></table>"#),
    .inapplicable("none", "<table><tr><th>Fee</th></tr><tr><td>£9</td></tr></table>"),
  ]
}

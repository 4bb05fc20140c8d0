import Kerbcut

struct TableHeadersReferToCells: Check {
  static let about = About(
    id: "table-headers-refer-to-cells",
    title: "`headers` names cells of the same table",
    requirements: [.wcag("1.3.1"), .act("a25f45")],
    why: "Screen readers say a cell's headers by these names. A wrong name leaves a number without meaning.",
    fix: "Name the `id` of header cells of the same table, or take `headers` out of a simple table."
  )

  let applicability = Applicability(
    "Each `headers` of a cell in a visible table in the accessibility tree with the role table, grid or treegrid"
  ) { page in
    page.elements(with: .headers).compactMap { cell -> AttributeTarget? in
      guard cell.is(.td, .th), let table = cell.ownTable, table.isExposed, table.isVisible,
        let role = table.role, [.table, .grid, .treegrid].contains(role),
        let attribute = cell.document.attribute(.headers, of: cell.node)
      else { return nil }
      return AttributeTarget(cell, attribute)
    }
  }

  let expectations = [
    Expectation("Each token is the id of a cell of the same table") { (headers: AttributeTarget) in
      guard let table = headers.element.ownTable else { return .passed }
      for id in headers.value.split(whereSeparator: \.isWhitespace) {
        let node = headers.element.page.accessibility.element(id: UTF8Text(String(id)), inTreeOf: headers.element.node)
        guard let cell = node.map(headers.element.page.element) else {
          return .failed("`headers` names ‘\(id)’, but no element has this id.")
        }
        guard cell.is(.td, .th), cell.ownTable == table else {
          return .failed("`headers` names ‘\(id)’, which is not a cell of this table.")
        }
      }
      return .passed
    },
    Expectation("No token is the id of the cell itself") { (headers: AttributeTarget) in
      let own = headers.element.id ?? ""
      guard !own.isEmpty, headers.value.split(whereSeparator: \.isWhitespace).contains(Substring(own)) else {
        return .passed
      }
      return .failed("`headers` names the cell itself.")
    },
  ]

  static let examples: [Example] = [
    .passed("a header", #"<table><tr><th id="fee">Fee<tr><td headers="fee">£20</table>"#),
    .passed("empty", #"<table><tr><th>Fee<tr><td headers="">£20</table>"#),
    .failed("no such id", #"<table><tr><th id="fee">Fee<tr><td ↓headers="fees">£20</table>"#),
    .failed("itself", #"<table><tr><th>Fee<tr><td id="a" ↓headers="a">£20</table>"#),
    .failed(
      "a cell of another table",
      #"<table><tr><th id="fee">Fee</table><table><tr><th>Age<td ↓headers="fee">£20</table>"#),
    .failed("not a cell", #"<h2 id="fee">Fee</h2><table><tr><th>Age<td ↓headers="fee">£20</table>"#),
    .inapplicable("layout", #"<table role="presentation"><tr><td headers="no">£20</table>"#),
    .inapplicable("hidden", #"<table hidden><tr><td headers="no">£20</table>"#),
  ]
}

extension Element {
  /// The table that a cell belongs to.
  var ownTable: Element? {
    guard let row = parent, row.is(.tr), let above = row.parent else { return nil }
    if above.is(.table) { return above }
    return above.is(.tbody, .thead, .tfoot) ? above.parent.flatMap { $0.is(.table) ? $0 : nil } : nil
  }
}

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
        let role = table.role, [.table, .grid, .treegrid].contains(role)
      else { return nil }
      return cell.attributeTarget(.headers)
    }
  }

  let expectations = [
    Expectation("Each token is the id of a cell of the same table") { (headers: AttributeTarget) in
      guard let table = headers.element.ownTable else { return .passed }
      for id in headers.value.split(whereSeparator: \.isWhitespace) {
        if headers.element.page.view(CellIDs.self).of(table).contains(String(id)) { continue }
        return .failed(
          headers.element.elementInTree(id: String(id)) == nil
            ? "`headers` names ‘\(id)’, but no element has this id."
            : "`headers` names ‘\(id)’, which is not a cell of this table.")
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
    .passed(
      "an id that another table has too",
      #"<table><tr><th id="fee">Fee</table><table><tr><th id="fee">Fee<tr><td headers="fee">£20</table>"#),
    .failed("one of two", #"<table><tr><th id="fee">Fee<tr><td ↓headers="fee fees">£20</table>"#),
    .failed("in another case", #"<table><tr><th id="fee">Fee<tr><td ↓headers="Fee">£20</table>"#),
    .passed("a data cell", #"<table><tr><th>Age<td id="fee">Fee<tr><td>1<td headers="fee">£20</table>"#),
    .passed("a grid", #"<table role="grid"><tr><th id="a">Fee<tr><td headers="a">£20</table>"#),
    .passed("headers between rows", #"<table><thead><tr><th id="a">Fee<tbody><tr><td headers=" a ">£20</table>"#),
    .failed("not a cell", #"<h2 id="fee">Fee</h2><table><tr><th>Age<td ↓headers="fee">£20</table>"#),
    .inapplicable("layout", #"<table role="presentation"><tr><td headers="no">£20</table>"#),
    .inapplicable("hidden", #"<table hidden><tr><td headers="no">£20</table>"#),
  ]
}

/// The ids of the cells of each table. An id may stand on a page more than once: which element it means then is the
/// concern of another check.
private struct CellIDs: PageView {
  private var byTable: [Element: Set<String>] = [:]

  init(_ page: Page) {
    for cell in page.elements(named: .td, .th) {
      guard let id = cell.id, !id.isEmpty, let table = cell.ownTable else { continue }
      byTable[table, default: []].insert(id)
    }
  }

  func of(_ table: Element) -> Set<String> { byTable[table] ?? [] }
}

extension Element {
  /// The table that a cell belongs to.
  var ownTable: Element? {
    guard let row = parent, row.is(.tr), let above = row.parent else { return nil }
    if above.is(.table) { return above }
    return above.is(.tbody, .thead, .tfoot) ? above.parent.flatMap { $0.is(.table) ? $0 : nil } : nil
  }
}

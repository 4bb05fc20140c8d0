import Kerbcut

struct CompTableForLayout: Check {
  static let about = About(
    id: "comp-table-for-layout",
    title: "Tables hold data",
    requirements: [.govuk(5), .govuk(11)],
    why: "A table is read cell by cell.",
    fix: "Use the grid for layout.",
    guidance: .designSystem("components/table", "Table"),
    weight: .warning
  )

  let applicability = Applicability("Each table that is not marked as presentation") { page in
    page.elements(named: .table).filter {
      $0.isRendered && !["presentation", "none"].contains($0.attribute(.role) ?? "")
    }
  }

  let expectations = [
    Expectation("It holds no table in a table, no form layout, and more than one column") { (table: Element) in
      if table.descendants(named: .table).first != nil, table.ancestor(named: .table) == nil {
        return .failed("This table holds another table, so it is used for layout.")
      }
      if table.descendants(named: .th, .caption).first != nil { return .passed }
      if table.descendants(named: .h1, .h2, .h3, .h4, .h5, .h6).first != nil {
        return .failed("This table holds headings, so it is used for layout.")
      }
      let rows = table.descendants(named: .tr)
      let widths = rows.map { row in row.children.filter { $0.tag == .td }.count }
      if rows.count > 1, widths.allSatisfy({ $0 <= 1 }) {
        return .failed("This table has one column, so it is used for layout.")
      }
      let holdsForm = table.page.forms.fields.inside(table).lazy.filter(\.isTextLike).prefix(2).count > 1
      return holdsForm ? .failed("This table lays out the fields of a form.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("data", "<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>"),
    .failed(
      "a table in it", "↓<table><tr><td><table><tr><td>A</td><td>B</td></tr></table></td><td>B</td></tr></table>"),
    .failed("one column", "↓<table><tr><td>A</td></tr><tr><td>B</td></tr></table>"),
    .failed("headings", "↓<table><tr><td>Menu</td><td><h2>Welcome</h2><p>We hire out boats.</p></td></tr></table>"),
    .failed(
      "a form in it",
      #"↓<table><tr><td>Name</td><td><input name="n"></td></tr><tr><td>Town</td><td><input name="t"></td></tr></table>"#
    ),
    .inapplicable("presentation", #"<table role="presentation"><tr><td>A</td></tr></table>"#),
  ]
}

import Kerbcut

struct CompTableHeaders: Check {
  static let about = About(
    id: "comp-table-headers",
    title: "Data tables have header cells",
    requirements: [.govuk(5), .wcag("1.3.1")],
    why: "Cells need their headings read out.",
    fix: "Use `th` with `scope` for the cells that are headings.",
    weight: .error
  )

  let applicability = Applicability("Each table that is marked as holding data, with two or more rows and columns") {
    page in
    page.dataTables.filter(\.isMarkedAsData)
  }

  let expectations = [
    Expectation("It has header cells") { (table: Element) in
      let cells = table.descendants(named: .th, .td)
      let hasHeaders = cells.contains { $0.tag == .th || $0.has(.role, "columnheader") || $0.has(.role, "rowheader") }
      return hasHeaders
        ? .passed
        : .failed(
          "This table has no header cells.",
          weight: table.firstDescendant { $0.tag == .caption } == nil ? .warning : nil)
    }
  ]

  static let examples: [Example] = [
    .passed("headers", "<table><caption>C</caption><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>"),
    .failed("none", "↓<table><caption>C</caption><tr><td>A</td><td>B</td></tr><tr><td>1</td><td>2</td></tr></table>"),
    .inapplicable("no sign of data", "<table><tr><td>A</td><td>B</td></tr><tr><td>1</td><td>2</td></tr></table>"),
  ]
}

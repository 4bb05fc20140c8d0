import Kerbcut

struct CompTableEmptyHeader: Check {
  static let about = About(
    id: "comp-table-empty-header",
    title: "Header cells have words",
    requirements: [.govuk(5)],
    why: "An empty heading names nothing.",
    fix: "Fill the heading in, or make the corner cell a `td`.",
    guidance: .contentDesign("Tables"),
    weight: .warning
  )

  let applicability = Applicability("Each header cell of a table that is not hidden") { page in
    page.elements(named: .th).filter {
      $0.isRendered && !$0.isProgrammaticallyHidden
        && !($0.ancestor(named: .table)?.has(.role, "presentation") ?? false)
    }
  }

  let expectations = [
    Expectation("It has words or a name") { (cell: Element) in
      if !cell.renderedText.isEmpty || !cell.name.isEmpty { return .passed }
      let holdsField = cell.firstDescendant { [.input, .select, .button, .img, .svg].contains($0.tag) } != nil
      return holdsField ? .passed : .failed("This header cell is empty.")
    }
  ]

  static let examples: [Example] = [
    .passed("words", "<table><tr><th>A</th></tr></table>"),
    .failed("empty", "<table><tr>↓<th></th><th>B</th></tr></table>"),
    .inapplicable("none", "<table><tr><td></td></tr></table>"),
  ]
}

import Kerbcut

struct CompTableHeaders: Check {
  static let about = About(
    id: "comp-table-headers",
    title: "Data tables have header cells",
    requirements: [.govuk(5), .wcag("1.3.1")],
    why: "Cells need their headings read out.",
    fix: "Use `th` with `scope` for the cells that are headings.",
    guidance: .contentDesign("Tables"),
    weight: .error
  )

  let applicability = Applicability(
    "Each table with two or more rows and columns that is marked as holding data, or that shows headings over figures"
  ) { page in
    page.dataTables.filter { $0.isMarkedAsData || $0.hasBoldRowOverFigures || $0.hasWordsOverFigures }
  }

  let expectations = [
    Expectation("It has header cells") { (table: Element) in
      let cells = table.descendants(named: .th, .td)
      let hasHeaders = cells.contains { $0.tag == .th || $0.has(.role, "columnheader") || $0.has(.role, "rowheader") }
      if !hasHeaders, !table.isMarkedAsData, !table.hasBoldRowOverFigures { return .ask(.hasHeadings) }
      return hasHeaders
        ? .passed
        : .failed(
          "This table has no header cells.",
          weight: table.firstDescendant { $0.tag == .caption } == nil && !table.hasBoldRowOverFigures ? .warning : nil)
    }
  ]

  static let examples: [Example] = [
    .passed("headers", "<table><caption>C</caption><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>"),
    .failed("none", "↓<table><caption>C</caption><tr><td>A</td><td>B</td></tr><tr><td>1</td><td>2</td></tr></table>"),
    .failed(
      "headings in bold alone",
      #"""
      <main>↓<table><tr><td><b>Board</b></td><td><b>New cases</b></td></tr><tr><td>North</td><td>12</td></tr>
      <tr><td>South</td><td>7</td></tr></table></main>
      """#),
    .cantTell(
      "words over figures",
      #"""
      <main>↓<table><tr><td>Board</td><td>New cases</td></tr><tr><td>North</td><td>12</td></tr>
      <tr><td>South</td><td>7</td></tr></table></main>
      """#),
    .inapplicable(
      "bold all over",
      #"""
      <main><table><tr><td><b>North</b></td><td><b>12</b></td></tr><tr><td><b>South</b></td><td><b>7</b></td></tr>
      <tr><td>West</td><td>3</td></tr></table></main>
      """#),
    .inapplicable("no sign of data", "<table><tr><td>A</td><td>B</td></tr><tr><td>1</td><td>2</td></tr></table>"),
  ]
}

extension Question {
  fileprivate static let hasHeadings = Question(
    "has-headings", "Does the first row of this table head the figures below? It has no header cells.",
    yes: "This table has no header cells.", about: .target)
}

extension Element {
  /// Whether the first row has words in each cell and no figure, and one column below has nothing else, in three rows or
  /// more of as many cells.
  fileprivate var hasWordsOverFigures: Bool {
    let rows = descendants(named: .tr).prefix(50).map { row in row.children.filter { $0.is(.td, .th) } }
    guard let first = rows.first, first.count > 1, rows.count > 2, rows.allSatisfy({ $0.count == first.count }) else {
      return false
    }
    let headings = first.map(\.visibleText)
    guard headings.allSatisfy({ !$0.isEmpty && $0.count < 60 && !$0.contains(where: \.isNumber) }) else { return false }
    return first.indices.contains { column in rows.dropFirst().allSatisfy { $0[column].isFigure } }
  }

  /// Whether all words of the first row are bold and none of the rows below are, two at least, with a column of figures.
  fileprivate var hasBoldRowOverFigures: Bool {
    let rows = descendants(named: .tr).prefix(50).map { row in row.children.filter { $0.is(.td, .th) } }
    guard let first = rows.first, first.count > 1, rows.count > 2, rows.allSatisfy({ $0.count == first.count }),
      first.allSatisfy(\.isBold)
    else { return false }
    let others = rows.dropFirst()
    return others.allSatisfy { !$0.allSatisfy(\.isBold) }
      && first.indices.contains { column in others.allSatisfy { $0[column].isFigure } }
  }

  /// Whether the element has words and all of them are bold.
  private var isBold: Bool {
    let words = texts.filter { !$0.isBlank }
    return !words.isEmpty
      && words.allSatisfy { text in text.parent?.style.fontWeight.value.map { $0 >= 600 } ?? false }
  }

  /// Whether it shows a number, with a sign, currency or unit at most.
  private var isFigure: Bool {
    let text = visibleText
    return text.count < 20 && text.contains(where: \.isNumber) && text.count(where: \.isLetter) < 3
  }
}

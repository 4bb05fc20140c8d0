import KerbcutBasics
import KerbcutResults

/// A table that a plugin added to the result of a page.
struct SectionView {
  var section: ReportSection

  var markup: Markup {
    """
    <section>
    <h2>\(section.title.harmless(upTo: 200))</h2>
    <p>\(section.summary.harmless(upTo: 2000))</p>
    \(HTMLParts.table(
      section.caption.harmless(upTo: 200), section.columns.map { HTMLColumn($0.harmless(upTo: 200)) },
      section.rows.map { $0.map(cell) }))</section>

    """
  }

  private func cell(_ cell: ReportSection.Cell) -> Markup {
    guard !cell.text.isEmpty else { return "" }
    let text = cell.text.harmless(upTo: 400)
    let language: Markup = cell.language.map { " lang=\"\($0.harmless(upTo: 35))\"" } ?? ""
    let line = cell.place.map { " (line \($0.line))" } ?? ""
    return switch cell.kind {
    case .words: "\(text)\(line)"
    case .quotation: "<span\(language)>“\(text)”</span>\(line)"
    case .sample: "<samp\(language)>\(text)</samp>\(line)"
    }
  }
}

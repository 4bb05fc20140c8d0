import KerbcutBasics
public import KerbcutResults
import KerbcutStandards

/// Writes a table for spreadsheets (RFC 4180): one row a finding, one for each thing that was not tested, and a last one
/// with the account of everything that was asked for. Cells that a spreadsheet would take for a formula have
/// an apostrophe before them.
public struct CSVReporter: Reporter {
  public static let format = ReportFormat(
    id: "csv", summary: "A table with one row a finding, for spreadsheets.", fileExtension: "csv",
    mediaType: "text/csv")

  private static let columns = [
    "page", "title", "line", "column", "kind", "check", "check title", "message", "requirements", "selector", "status",
    "suppressed", "reference",
  ]

  public init(options: ReportOptions) {}

  public func opening(_ run: Run, _ summary: Summary) -> [ReportPiece] {
    // Excel takes a file without a byte order mark for windows-1252.
    [ReportPiece("\u{FEFF}" + row(Self.columns))]
  }

  public func page(_ page: PageResult, number: Int, run: Run, summary: Summary) -> [ReportPiece] {
    let rows =
      page.findings.map { row(cells($0, page, run, reason: "")) }
      + page.suppressed.map { row(cells($0.finding, page, run, reason: $0.reason)) }
    return rows.isEmpty ? [] : [ReportPiece(rows.joined())]
  }

  public func closing(_ run: Run, _ summary: Summary) -> [ReportPiece] {
    let rows = summary.service.findings.map { finding in
      let pages = finding.places.prefix(20).map(\.text).joined(separator: " ")
      return row([
        pages, "", "", "", finding.kind.className, finding.check, run.checkInfo(finding.check).title, finding.message,
        finding.requirements.map(\.description).joined(separator: " "), "", finding.status?.rawValue ?? "", "",
        finding.identity,
      ])
    }
    let failures = summary.failures.map { failure in
      row([
        failure.asked, "", "", "", failure.isFault ? "not tested" : "skipped", "", "", failure.reason, "", "", "", "",
        "",
      ])
    }
    let account = row(["", "", "", "", "account", "", "", AuditWords.pages(summary), "", "", "", "", ""])
    return [ReportPiece((rows + failures + [account]).joined())]
  }

  private func cells(_ finding: Finding, _ page: PageResult, _ run: Run, reason: String) -> [String] {
    [
      page.path, page.title?.collapsed ?? "", String(finding.place.line), String(finding.place.column),
      finding.kind.className, finding.check, run.checkInfo(finding.check).title, finding.message,
      finding.requirements.map(\.description).joined(separator: " "), finding.selector, finding.status?.rawValue ?? "",
      reason, finding.identity.exact,
    ]
  }

  private func row(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") + "\r\n" }

  private func cell(_ text: String) -> String {
    var text = text.harmless(upTo: 2000)
    if let first = text.first, "=+-@\t".contains(first) { text = "'" + text }
    guard text.contains(where: { "\",;".contains($0) }) || text.hasPrefix(" ") else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}

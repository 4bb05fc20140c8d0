import Kerbcut
public import KerbcutAudit

/// Writes the JSON of GitLab's code quality widget: one entry a finding. What could not be tested is no entry.
public struct GitLabReporter: Reporter {
  public static let format = ReportFormat(
    id: "gitlab", summary: "GitLab code quality.", fileExtension: "json", mediaType: "application/json")

  public init(options: ReportOptions) {}

  public func opening(_ run: Run, _ summary: Summary) -> [ReportPiece] { [ReportPiece("[\n")] }

  public func page(_ page: PageResult, number: Int, run: Run, summary: Summary) -> [ReportPiece] {
    guard !page.findings.isEmpty else { return [] }
    let entries = page.findings.map { entry($0, on: page).compact }.joined(separator: ",\n")
    return [ReportPiece((summary.isFirstWithFindings(number) ? "" : ",\n") + entries)]
  }

  public func closing(_ run: Run, _ summary: Summary) -> [ReportPiece] { [ReportPiece("\n]\n")] }

  private func entry(_ finding: Finding, on page: PageResult) -> JSON {
    let requirement = finding.requirements.labels.first.map { " (\($0))" } ?? ""
    return [
      "description": .string(finding.message.harmless(upTo: 500) + requirement), "check_name": .string(finding.check),
      "fingerprint": .string(finding.fingerprint(on: page)), "severity": .string(severity(of: finding)),
      "location": [
        "path": .string(page.path.relativePath), "lines": ["begin": .number(max(1, finding.place.line))],
      ],
    ]
  }

  private func severity(of finding: Finding) -> String {
    switch finding.kind {
    case .error: finding.requirements.contains { $0.standard == .wcag22 } ? "critical" : "major"
    case .warning: "minor"
    case .notice, .question: "info"
    }
  }
}

extension String {
  /// The path without what GitLab refuses before it.
  var relativePath: String {
    var path = harmless[...]
    while path.hasPrefix("./") || path.hasPrefix("/") {
      path = path.hasPrefix("/") ? path.dropFirst() : path.dropFirst(2)
    }
    return path.isEmpty ? "page" : String(path)
  }
}

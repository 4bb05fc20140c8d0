import KerbcutBasics
public import KerbcutResults
import KerbcutStandards

/// Writes the JSON of GitLab's code quality widget: one entry a finding, and one for each thing that could
/// not be tested: a merge request that shows nothing would look as if all were well.
public struct GitLabReporter: Reporter {
  public static let format = ReportFormat(
    id: "gitlab", summary: "GitLab code quality.", fileExtension: "json", mediaType: "application/json")

  public init(options: ReportOptions) {}

  public func opening(_ run: Run, _ summary: Summary) -> [ReportPiece] { [ReportPiece("[\n")] }

  public func page(_ page: PageResult, number: Int, run: Run, summary: Summary) -> [ReportPiece] {
    guard !page.findings.isEmpty else { return [] }
    let entries = page.findings.map { entry($0, on: page, run).compact }.joined(separator: ",\n")
    return [ReportPiece((summary.isFirstWithFindings(number) ? "" : ",\n") + entries)]
  }

  public func closing(_ run: Run, _ summary: Summary) -> [ReportPiece] {
    let entries = summary.service.findings.map { entry($0, run) } + summary.failures.filter(\.isFault).map(entry)
    let isFirst = entries.isEmpty || !summary.pages.contains { $0.findings.all > 0 }
    return [ReportPiece((isFirst ? "" : ",\n") + entries.map(\.compact).joined(separator: ",\n") + "\n]\n")]
  }

  /// A conclusion over all pages, shown at the first of them.
  private func entry(_ finding: ServiceFinding, _ run: Run) -> JSON {
    let place = finding.places.first
    return [
      "description": .string(finding.message.harmless(upTo: 500)), "check_name": .string(finding.check),
      "content": run.checkInfo(finding.check).gitLabContent,
      "fingerprint": .string(StableHash(of: finding.check, finding.identity).hexadecimal),
      "severity": .string(severity(finding.kind, finding.requirements)),
      "location": [
        "path": .string((place?.page ?? "").relativePath),
        "lines": ["begin": .number(max(1, place?.position?.line ?? 1))],
      ],
    ]
  }

  private func entry(_ failure: Failure) -> JSON {
    [
      "description": .string("Could not be tested: \(failure.reason.harmless(upTo: 500))"),
      "check_name": "page-can-be-tested",
      "fingerprint": .string(StableHash(of: "page-can-be-tested", failure.asked, failure.reason).hexadecimal),
      "severity": "major", "location": ["path": .string(failure.asked.relativePath), "lines": ["begin": 1]],
    ]
  }

  private func entry(_ finding: Finding, on page: PageResult, _ run: Run) -> JSON {
    let requirement = finding.requirements.labels.first.map { " (\($0))" } ?? ""
    return [
      "description": .string(finding.message.harmless(upTo: 500) + requirement), "check_name": .string(finding.check),
      "content": run.checkInfo(finding.check).gitLabContent,
      "fingerprint": .string(finding.fingerprint(on: page)),
      "severity": .string(severity(finding.kind, finding.requirements)),
      "location": [
        "path": .string(page.path.relativePath), "lines": ["begin": .number(max(1, finding.place.line))],
      ],
    ]
  }

  private func severity(_ kind: FindingKind, _ requirements: [Requirement]) -> String {
    switch kind {
    case .error: requirements.contains { $0.standard == .wcag22 } ? "critical" : "major"
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

extension CheckInfo {
  /// What a reader may open beside a finding: how to fix it and where to read on.
  fileprivate var gitLabContent: JSON? {
    let parts = [fix.harmless, guidance.map { "[\($0.title.harmless)](\($0.address.harmless))" } ?? ""]
    let text = parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
    return text.isEmpty ? nil : ["body": .string(text)]
  }
}

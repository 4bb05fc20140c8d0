import KerbcutBasics
public import KerbcutResults
import KerbcutStandards

/// Writes workflow commands that GitHub Actions turns into annotations, each on one line with page text escaped.
///
/// GitHub shows ten errors and ten warnings of a step and drops the rest without a word, so one annotation stands for
/// all findings of a check on a page, known ones are left out, and a last line says where the whole report is.
public struct GitHubReporter: Reporter {
  public static let format = ReportFormat(
    id: "github", summary: "Annotations for GitHub Actions.", fileExtension: "txt", mediaType: "text/plain")

  public init(options: ReportOptions) {}

  public func opening(_ run: Run, _ summary: Summary) -> [ReportPiece] { [] }

  public func page(_ page: PageResult, number: Int, run: Run, summary: Summary) -> [ReportPiece] {
    let new = page.findings.filter { $0.outcome == .failed && $0.status != .known && $0.status != .moved }
    let lines = FindingGroup.groups(of: new, run: run).compactMap { group -> String? in
      guard let first = group.findings.first else { return nil }
      let more = group.findings.count > 1 ? " And \((group.findings.count - 1).grouped) more on this page." : ""
      let place = first.place
      let end = place.endLine == place.line ? ",endColumn=\(place.endColumn)" : ""
      return "::\(group.kind.className) file=\(page.path.gitHubProperty),line=\(place.line),endLine=\(place.endLine),"
        + "col=\(place.column)\(end),title=\(group.check.title.gitHubProperty)::"
        + "\((first.message + more + " " + group.check.fix + group.check.readOn).gitHubMessage)"
    }
    return lines.isEmpty ? [] : [ReportPiece(lines.joined(separator: "\n") + "\n")]
  }

  public func closing(_ run: Run, _ summary: Summary) -> [ReportPiece] {
    let failures = summary.failures.filter(\.isFault).prefix(5).map { failure in
      "::error title=Could not be tested::\("\(failure.asked): \(failure.reason)".gitHubMessage)\n"
    }
    let service = summary.service.findings.filter { $0.outcome == .failed && $0.status != .known }.map { finding in
      let title = run.checkInfo(finding.check).title
      return "::\(finding.kind.className) title=\(title.gitHubProperty)::\(finding.message.gitHubMessage)\n"
    }
    let text = "\(AuditWords.pages(summary)) \(AuditWords.findings(summary)) See the report for all of them."
    return [ReportPiece(service.joined() + failures.joined() + "::notice title=Kerbcut::\(text.gitHubMessage)\n")]
  }
}

extension String {
  /// Text in a workflow command's message.
  fileprivate var gitHubMessage: String { harmless.withoutCommands.replacing("%", with: "%25") }

  /// Text in a workflow command's property.
  fileprivate var gitHubProperty: String {
    harmless.withoutCommands.replacing("%", with: "%25").replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}

extension CheckInfo {
  /// Where to read on, in a sentence behind others; empty where nobody said.
  fileprivate var readOn: String { guidance.map { " See \($0.address)" } ?? "" }
}

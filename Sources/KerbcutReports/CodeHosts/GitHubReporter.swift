import KerbcutBasics
public import KerbcutResults
import KerbcutStandards

/// Writes workflow commands that GitHub Actions turns into annotations, each on one line with page text escaped.
///
/// GitHub shows ten errors, ten warnings and ten notices of a step and drops the rest without a word. So one annotation
/// stands for a cause on however many pages, the heaviest come first, known ones are left out, and a last line says how
/// many there are in all.
public struct GitHubReporter: Reporter {
  public static let format = ReportFormat(
    id: "github", summary: "Annotations for GitHub Actions.", fileExtension: "txt", mediaType: "text/plain")

  /// How many annotations of each kind GitHub shows of a step.
  static let limit = 10

  /// How many of them one check may take on one page.
  private static let limitOfCheck = 3

  public init(options: ReportOptions) {}

  public func opening(_ run: Run, _ summary: Summary) -> [ReportPiece] { [] }

  public func page(_ page: PageResult, number: Int, run: Run, summary: Summary) -> [ReportPiece] { [] }

  public func closing(_ run: Run, _ summary: Summary) -> [ReportPiece] {
    let all = failures(summary) + service(run, summary) + causes(run, summary)
    // The line about the whole is a notice, too.
    var counts: [FindingKind: Int] = [.notice: 1]
    let shown = all.filter { annotation in
      counts[annotation.kind, default: 0] += 1
      return counts[annotation.kind, default: 0] <= Self.limit
    }
    let left = all.count - shown.count
    let rest = left > 0 ? " GitHub shows ten of a kind: \(left.grouped) more are left out here." : ""
    let text = "\(AuditWords.pages(summary)) \(AuditWords.findings(summary))\(rest) See the report for all of them."
    let lines = shown.map(\.text) + ["::notice title=Kerbcut::\(text.gitHubMessage)"]
    return [ReportPiece(lines.joined(separator: "\n") + "\n")]
  }

  private struct Annotation {
    let kind: FindingKind
    let text: String
  }

  private func failures(_ summary: Summary) -> [Annotation] {
    let faults = summary.failures.filter(\.isFault)
    return faults.prefix(3).map { failure in
      let text = "\(failure.asked): \(failure.reason)".gitHubMessage
      return Annotation(kind: .error, text: "::error title=Could not be tested::\(text)")
    }
  }

  private func service(_ run: Run, _ summary: Summary) -> [Annotation] {
    summary.service.findings.filter { $0.outcome == .failed && ($0.status == nil || $0.status == .new) }.map {
      finding in
      let title = run.checkInfo(finding.check).title.gitHubProperty
      return Annotation(
        kind: finding.kind, text: "::\(finding.kind.className) title=\(title)::\(finding.message.gitHubMessage)")
    }
  }

  private func causes(_ run: Run, _ summary: Summary) -> [Annotation] {
    struct Key: Hashable {
      let check: String
      let page: String
    }
    var taken: [Key: Int] = [:]
    return summary.causes.new.filter { $0.outcome == .failed }.compactMap { cause in
      guard let first = cause.places.first else { return nil }
      taken[Key(check: cause.check, page: first.page), default: 0] += 1
      guard taken[Key(check: cause.check, page: first.page), default: 0] <= Self.limitOfCheck else { return nil }
      return annotation(of: cause, at: first, run.checkInfo(cause.check))
    }
  }

  private func annotation(of cause: Cause, at first: CausePlace, _ check: CheckInfo) -> Annotation {
    let place = first.place
    let end = place.endLine == place.line ? ",endColumn=\(place.endColumn)" : ""
    let spread = cause.pageCount > 1 ? " It stands on \(cause.pageCount.grouped) pages." : more(of: cause)
    let kind = FindingKind(cause.outcome, cause.weight)
    return Annotation(
      kind: kind,
      text: "::\(kind.className) file=\(first.path.gitHubProperty),line=\(place.line),endLine=\(place.endLine),"
        + "col=\(place.column)\(end),title=\(check.title.gitHubProperty)::"
        + "\((cause.message + spread + " " + check.fix + check.readOn).gitHubMessage)")
  }

  private func more(of cause: Cause) -> String {
    cause.count > 1 ? " And \((cause.count - 1).grouped) more on this page." : ""
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

import KerbcutBasics
public import KerbcutResults

/// Writes one line a finding, as compilers do: editors and build servers read it with a pattern.
///
///     site/start.html:13:3: error: This image has no accessible name. [image-has-name]
///
/// With a baseline it tells what is new, and counts the rest in its last line.
public struct LinesReporter: Reporter {
  public static let format = ReportFormat(
    id: "lines",
    summary: "One line a finding, path:line:column: weight: message [check], for editors and problem matchers.",
    fileExtension: "txt", mediaType: "text/plain")

  public init(options: ReportOptions) {}

  public func opening(_ run: Run, _ summary: Summary) -> [ReportPiece] { [] }

  public func page(_ page: PageResult, number: Int, run: Run, summary: Summary) -> [ReportPiece] {
    let lines = page.findings.filter { ($0.status ?? .new) == .new }.map { finding in
      Self.line(
        "\(page.path):\(finding.place.line):\(finding.place.column)", finding.kind, finding.message, finding.check)
    }
    return lines.isEmpty ? [] : [ReportPiece(lines.joined())]
  }

  public func closing(_ run: Run, _ summary: Summary) -> [ReportPiece] {
    let failures = summary.failures.filter(\.isFault).map {
      Self.line("\($0.asked):1:1", .error, "Could not be tested: \($0.reason)", "page-can-be-tested")
    }
    let service = summary.service.findings.filter { ($0.status ?? .new) == .new }.map { finding in
      Self.line(Self.place(of: finding, summary), finding.kind, finding.message, finding.check)
    }
    return [ReportPiece((service + failures).joined() + Self.last(summary) + "\n")]
  }

  /// What no pattern matches: how much there is, and how much of it is accepted.
  private static func last(_ summary: Summary) -> String {
    let text = AuditWords.pages(summary) + " " + AuditWords.findings(summary)
    return ("Kerbcut: " + text + (AuditWords.baseline(summary).map { " " + $0 } ?? "")).harmless
  }

  private static func line(_ place: String, _ kind: FindingKind, _ message: String, _ check: String) -> String {
    "\(place): \(kind.className): \(message) [\(check)]".harmless.withoutCommands + "\n"
  }

  /// The first page of a conclusion, as people call it; the service where it names none.
  private static func place(of finding: ServiceFinding, _ summary: Summary) -> String {
    guard let place = finding.places.first else { return "service:1:1" }
    let path = summary.pages.first { $0.key == place.page }?.path ?? place.page
    return "\(path):\(place.position?.line ?? 1):\(place.position?.column ?? 1)"
  }
}

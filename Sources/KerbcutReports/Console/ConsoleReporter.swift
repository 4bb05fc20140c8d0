import KerbcutBasics
public import KerbcutResults
import KerbcutStandards

/// Writes for the person at the terminal: what is new first, check by check, each cause once with its places, why it
/// matters and how to fix it, then a summary that counts what was tested and what was not.
///
/// Every line reads well aloud: words carry the meaning, colour and the marks under the source only repeat it.
public struct ConsoleReporter: Reporter {
  public static let format = ReportFormat(
    id: "console", summary: "For the terminal: each cause once with its places, the source and how to fix it.",
    fileExtension: "txt", mediaType: "text/plain")

  let style: ConsoleStyle
  let width: Int
  /// How many causes of a check are told.
  let limit: Int
  let isQuiet: Bool

  /// Audits of up to this many pages say of each page what it was taken for.
  static let describedPages = 10

  public init(options: ReportOptions) {
    style = ConsoleStyle(hasColour: options.hasColour)
    width = min(max(options.width, 40), 120)
    limit = options.limit ?? .max
    isQuiet = options.isQuiet
  }

  public func opening(_ run: Run, _ summary: Summary) -> [ReportPiece] {
    if isQuiet { return piece([quiet(run, summary)]) }
    let heading = AuditWords.heading(run, summary).map { paragraph($0, indent: 0).map(style.bold) } ?? []
    let new = sections(summary.causes.new, run) + [service(run, summary)]
    guard summary.baseline != nil else { return piece([heading] + new) }
    return piece([heading, newHeading(summary)] + new + [known(run, summary)])
  }

  public func page(_ page: PageResult, number: Int, run: Run, summary: Summary) -> [ReportPiece] {
    guard !isQuiet, !page.findings.isEmpty || !page.losses.isEmpty else { return [] }
    guard summary.audited <= Self.describedPages || !page.losses.isEmpty else { return [] }
    return piece([heading(of: page, run)])
  }

  public func closing(_ run: Run, _ summary: Summary) -> [ReportPiece] {
    let failures = failures(summary)
    let last =
      isQuiet
      ? paragraph(AuditWords.result(run, summary), indent: 0).map(style.bold)
      : totals(run, summary)
    let parts = isQuiet ? [failures, last] : [pages(summary), failures, problems(summary), last]
    return [ReportPiece(Self.text(parts) + "\n")]
  }

  private func piece(_ sections: [[String]]) -> [ReportPiece] {
    let text = Self.text(sections)
    return text.isEmpty ? [] : [ReportPiece(text + "\n\n")]
  }

  private static func text(_ sections: [[String]]) -> String {
    sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n").withoutCommands
  }

  private func heading(of page: PageResult, _ run: Run) -> [String] {
    var name = page.path.harmless
    if let title = page.title?.collapsed, !title.isEmpty { name += "  " + title.harmless(upTo: 80) }
    var counts = FindingCounts()
    for finding in page.findings { counts.count(finding.outcome, finding.weight) }
    var lines = [style.bold(name)] + paragraph(kind(of: page, run), indent: 2)
    if let other = page.framedBy { lines += paragraph("It is shown in a frame of \(other.harmless).", indent: 2) }
    if let target = page.redirectTarget { lines += paragraph("It was found at \(target).", indent: 2) }
    lines += page.losses.flatMap { paragraph($0, indent: 2) }
    return lines + paragraph(counts.sentence.capitalisedSentence, indent: 2)
  }

  /// What kind of page it is and what it is judged as, in a line.
  private func kind(of page: PageResult, _ run: Run) -> String {
    let parts = [AuditWords.kind(of: page, run), AuditWords.profile(of: page, run).map { "judged as: \($0)" }]
    return parts.compactMap(\.self).joined(separator: "; ")
  }

  func paragraph(_ text: String, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    return text.harmless.wrapped(to: max(24, width - indent)).map { margin + $0 }
  }
}

import KerbcutBasics
public import KerbcutResults
import KerbcutStandards

/// Writes for the person at the terminal: page by page what is wrong, where, why it matters and how to fix it, then a
/// summary that counts what was tested and what was not.
///
/// Every line reads well aloud: words carry the meaning, colour and the marks under the source only repeat it.
public struct ConsoleReporter: Reporter {
  public static let format = ReportFormat(
    id: "console", summary: "For the terminal: findings page by page, with the source and how to fix them.",
    fileExtension: "txt", mediaType: "text/plain")

  let style: ConsoleStyle
  let width: Int

  public init(options: ReportOptions) {
    style = ConsoleStyle(hasColour: options.hasColour)
    width = min(max(options.width, 40), 120)
  }

  public func opening(_ run: Run, _ summary: Summary) -> [ReportPiece] {
    guard let heading = AuditWords.heading(run, summary) else { return [] }
    return [ReportPiece(paragraph(heading, indent: 0).map(style.bold).joined(separator: "\n").withoutCommands + "\n\n")]
  }

  public func page(_ page: PageResult, number: Int, run: Run, summary: Summary) -> [ReportPiece] {
    guard !page.findings.isEmpty || !page.losses.isEmpty else { return [] }
    let components = summary.components(of: page)
    var lines = heading(of: page, run)
    for group in FindingGroup.groups(of: page, run: run) {
      lines += [""] + about(group)
      for finding in group.findings {
        lines += [""] + text(of: finding, on: page, component: components[finding.identity.component])
      }
    }
    return [ReportPiece(lines.joined(separator: "\n").withoutCommands + "\n\n")]
  }

  public func closing(_ run: Run, _ summary: Summary) -> [ReportPiece] {
    let sections = [service(run, summary), components(run, summary), failures(summary), problems(summary)]
    let parts = (sections + [totals(run, summary)]).filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
    return [ReportPiece(parts.joined(separator: "\n\n").withoutCommands + "\n")]
  }

  private func heading(of page: PageResult, _ run: Run) -> [String] {
    var name = page.path.harmless
    if let title = page.title?.collapsed, !title.isEmpty { name += "  " + title.harmless(upTo: 80) }
    var counts = FindingCounts()
    for finding in page.findings { counts.count(finding.outcome, finding.weight) }
    var lines = [style.bold(name)] + paragraph(kind(of: page, run), indent: 0)
    if let target = page.redirectTarget { lines += paragraph("It was found at \(target).", indent: 0) }
    return lines + page.losses.flatMap { paragraph($0, indent: 0) } + [counts.sentence.capitalisedSentence]
  }

  /// What kind of page it is and what it is judged as, in a line.
  private func kind(of page: PageResult, _ run: Run) -> String {
    let parts = [AuditWords.kind(of: page, run), AuditWords.profile(of: page, run).map { "judged as: \($0)" }]
    return parts.compactMap(\.self).joined(separator: "; ")
  }

  private func about(_ group: FindingGroup) -> [String] {
    let heading = style.coloured(group.kind.title + ":", group.kind) + " " + style.bold(group.check.title)
    var lines = ["  " + heading]
    lines += paragraph(group.check.why, indent: 2)
    lines += paragraph(group.check.fix.isEmpty ? "" : "How to fix it: " + group.check.fix, indent: 2)
    lines += paragraph(AuditWords.guidance(on: group.check), indent: 2).map(style.faint)
    lines += paragraph(([group.check.id] + group.check.requirements.labels).joined(separator: ", "), indent: 2).map(
      style.faint)
    return lines
  }

  private func text(of finding: Finding, on page: PageResult, component: Component?) -> [String] {
    var lines = [
      "    " + style.bold("\(page.path.harmless):\(finding.place.line):\(finding.place.column)") + status(finding)
    ]
    lines += paragraph(finding.message, indent: 4)
    lines += excerpt(of: finding)
    for evidence in finding.evidence {
      lines += paragraph("\(evidence.label): \(evidence.value.harmless(upTo: 300))", indent: 4)
    }
    if let component, component.pageCount > 1 {
      lines += paragraph("The same on \((component.pageCount - 1).counted("other page")).", indent: 4)
    }
    return lines
  }

  private func status(_ finding: Finding) -> String {
    switch finding.status {
    case .new: "  new"
    case .known, .moved: "  known"
    case nil: ""
    }
  }

  private func excerpt(of finding: Finding) -> [String] {
    let lines = finding.markedLines
    let digits = lines.map { String($0.number).count }.max() ?? 1
    return lines.flatMap { line in
      let source = "    " + String(line.number).indented(to: digits + 2) + " | " + line.text
      guard line.isMarked else { return [style.faint(source)] }
      let margin = String(repeating: " ", count: digits + 6) + " | "
      let carets = String(repeating: "^", count: max(1, line.marked.columns))
      let mark = String(repeating: " ", count: line.before.columns) + style.coloured(carets, finding.kind)
      return [source, margin + mark]
    }
  }

  func paragraph(_ text: String, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    return text.harmless.wrapped(to: max(24, width - indent)).map { margin + $0 }
  }
}

import KerbcutBasics
import KerbcutResults
import KerbcutStandards

extension ConsoleReporter {
  /// What service checks concluded over all pages.
  func service(_ run: Run, _ summary: Summary) -> [String] {
    guard !summary.service.findings.isEmpty else { return [] }
    var lines = [style.bold("Over all pages")]
    for finding in summary.service.findings {
      let check = run.checkInfo(finding.check)
      lines += ["", "  " + style.coloured(finding.kind.title + ":", finding.kind) + " " + style.bold(check.title)]
      lines += paragraph(finding.message, indent: 2)
      lines += paragraph(check.why, indent: 2)
      lines += paragraph(check.fix.isEmpty ? "" : "How to fix it: " + check.fix, indent: 2)
      lines += paragraph(AuditWords.guidance(on: check), indent: 2).map(style.faint)
      lines += paragraph(([check.id] + check.requirements.labels).joined(separator: ", "), indent: 2).map(style.faint)
      lines += list(finding.places.map(\.text), of: finding.places.count)
    }
    return lines
  }

  /// One fault on many pages: what is worth fixing first.
  func components(_ run: Run, _ summary: Summary) -> [String] {
    let shared = summary.service.components.filter { $0.pageCount > 1 && $0.outcome == .failed }
    guard !shared.isEmpty else { return [] }
    var lines = [style.bold("One fault, many pages")]
    for component in shared.prefix(10) {
      let pages = component.pageCount.counted("page")
      lines += paragraph(
        "\(pages), \(component.kind.className): \(component.message) (\(component.check)) \(component.selector)",
        indent: 2)
    }
    if shared.count > 10 { lines.append("  and \((shared.count - 10).grouped) more") }
    return lines
  }

  func failures(_ summary: Summary) -> [String] {
    guard !summary.failures.isEmpty else { return [] }
    let shown = summary.failures.prefix(20).flatMap { paragraph("\($0.asked): \($0.reason)", indent: 2) }
    let rest = summary.failures.count - 20
    let title = summary.notTestable > 0 ? "Could not be tested" : "Not tested"
    return [style.bold(title)] + shown + (rest > 0 ? ["  and \(rest.grouped) more"] : [])
  }

  func problems(_ summary: Summary) -> [String] {
    guard !summary.suppressionProblems.isEmpty else { return [] }
    let shown = summary.suppressionProblems.flatMap { paragraph("\($0.source): \($0.message)", indent: 2) }
    return [style.bold("Suppressions to look at")] + shown
  }

  /// What was tested, what was not, and what it means.
  func totals(_ run: Run, _ summary: Summary) -> [String] {
    var lines = [style.bold("Summary")]
    lines += paragraph(AuditWords.pages(summary), indent: 2)
    guard summary.audited > 0 else {
      return lines + paragraph(AuditWords.result(run, summary), indent: 2).map(style.bold)
    }
    lines += paragraph(AuditWords.assumedRoots(summary) ?? "", indent: 2)
    lines += paragraph(AuditWords.loaded(run) ?? "", indent: 2)
    lines += paragraph(AuditWords.checks(summary), indent: 2)
    lines += paragraph(AuditWords.findings(summary), indent: 2)
    lines += paragraph(AuditWords.baseline(summary) ?? "", indent: 2)
    lines += paragraph("Profile: " + AuditWords.profiles(run, summary) + ".", indent: 2)
    lines += paragraph(summary.conclusion(of: run).map(AuditWords.standard) ?? "", indent: 2)
    lines += paragraph(AuditWords.caution, indent: 2)
    lines += paragraph(AuditWords.result(run, summary), indent: 2).map(style.bold)
    return lines
  }

  private func list(_ items: [String], of count: Int) -> [String] {
    let shown = items.prefix(10).map { "    " + $0.harmless }
    return shown + (count > 10 ? ["    and \((count - 10).grouped) more"] : [])
  }
}

extension ServicePlace {
  /// `page:line:column`, or the page alone.
  var text: String { position.map { "\(page):\($0.line):\($0.column)" } ?? page }
}

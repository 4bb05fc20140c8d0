import KerbcutBasics
import KerbcutResults
import KerbcutStandards

extension ConsoleReporter {
  /// What service checks concluded over all pages: with a baseline, what is new.
  func service(_ run: Run, _ summary: Summary) -> [String] {
    let findings = summary.service.findings.filter { ($0.status ?? .new) == .new }
    guard !findings.isEmpty else { return [] }
    var lines = [style.bold("Over all pages")]
    for finding in findings.prefix(max(limit, 20)) {
      lines += [""] + about(finding.kind, run.checkInfo(finding.check)).map { "  " + $0 }
      lines += paragraph(finding.message, indent: 4)
      lines += list(finding.places.map(\.text), of: finding.places.count)
    }
    return lines + more(findings.count - max(limit, 20))
  }

  /// The pages with most findings, of an audit that has too many to tell of each.
  func pages(_ summary: Summary) -> [String] {
    let found = summary.pages.filter { $0.findings.all > 0 }
    guard summary.audited > Self.describedPages, !found.isEmpty else { return [] }
    let sorted = found.enumerated().sorted {
      ($1.element.findings.errors, $1.element.findings.all, $0.offset)
        < ($0.element.findings.errors, $0.element.findings.all, $1.offset)
    }.map(\.element)
    let shown = sorted.prefix(limit).flatMap { paragraph("\($0.path): \($0.findings.sentence)", indent: 2) }
    return [style.bold("Pages with findings")] + shown + more(found.count - limit)
  }

  /// Everything that could not be tested by name; of what the configuration skips, the first.
  func failures(_ summary: Summary) -> [String] {
    let faults = summary.failures.filter(\.isFault)
    let skipped = summary.failures.filter { !$0.isFault }
    guard !faults.isEmpty || !skipped.isEmpty && !isQuiet else { return [] }
    let shown = isQuiet ? faults[...] : faults + skipped.prefix(20)
    let title = faults.isEmpty ? "Not tested" : "Could not be tested"
    return [style.bold(title)] + shown.flatMap { paragraph("\($0.asked): \($0.reason)", indent: 2) }
      + (isQuiet ? [] : more(skipped.count - 20))
  }

  private func more(_ count: Int) -> [String] { count > 0 ? ["  and \(count.grouped) more"] : [] }

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

import KerbcutBasics
import KerbcutResults
import KerbcutStandards

extension ConsoleReporter {
  /// Causes by check: what the check is about once, then each cause with its places.
  func sections(_ causes: [Cause], _ run: Run) -> [[String]] {
    CauseSection.sections(of: causes, run).flatMap { section in
      let told = section.causes.prefix(limit)
      return [about(section.kind, section.check)] + told.map { text(of: $0) } + [rest(section.causes.dropFirst(limit))]
    }
  }

  /// What a check is about, whom a failure hurts, and how to fix it.
  func about(_ kind: FindingKind, _ check: CheckInfo) -> [String] {
    var lines = [style.coloured(kind.title + ":", kind) + " " + style.bold(check.title)]
    lines += paragraph(check.why, indent: 2)
    lines += paragraph(check.fix.isEmpty ? "" : "How to fix it: " + check.fix, indent: 2)
    lines += paragraph(AuditWords.guidance(on: check), indent: 2).map(style.faint)
    lines += paragraph(([check.id] + check.requirements.labels).joined(separator: ", "), indent: 2).map(style.faint)
    return lines
  }

  private func rest(_ causes: ArraySlice<Cause>) -> [String] {
    guard !causes.isEmpty else { return [] }
    let places = causes.reduce(0) { $0 + $1.count }
    return paragraph(
      "And \(causes.count.grouped) more like these, in \(places.counted("place")). --all tells them.", indent: 4)
  }

  private func text(of cause: Cause) -> [String] {
    guard let first = cause.places.first else { return [] }
    let mark = cause.newCount == nil ? "" : cause.isNew ? "  new" : "  known"
    var lines = ["    " + style.bold(first.text.harmless) + mark + "  " + style.faint("[\(cause.id)]")]
    lines += paragraph(cause.message, indent: 4)
    if let sample = cause.sample {
      lines += excerpt(of: sample)
      for evidence in sample.evidence {
        lines += paragraph("\(evidence.label): \(evidence.value.harmless(upTo: 300))", indent: 4)
      }
    }
    return lines + paragraph(CauseWords.otherPlaces(of: cause) ?? "", indent: 4)
  }

  private func excerpt(of finding: Finding) -> [String] {
    let lines = finding.markedLines
    let digits = lines.map { String($0.number).count }.max() ?? 1
    return lines.map { $0.cut(to: max(20, width - digits - 9)) }.flatMap { line in
      let source = "    " + String(line.number).indented(to: digits + 2) + " | " + line.text
      guard line.isMarked else { return [style.faint(source)] }
      let margin = String(repeating: " ", count: digits + 6) + " | "
      let carets = String(repeating: "^", count: max(1, line.marked.columns))
      let mark = String(repeating: " ", count: line.before.columns) + style.coloured(carets, finding.kind)
      return [source, margin + mark]
    }
  }
}

// MARK: With a baseline

extension ConsoleReporter {
  func newHeading(_ summary: Summary) -> [String] {
    let count = summary.baseline?.new ?? 0
    guard count > 0 else { return [style.bold("Nothing is new since the baseline.")] }
    return [style.bold("New since the baseline: \(count.counted("finding"))")]
  }

  /// What is accepted, counted by check.
  func known(_ run: Run, _ summary: Summary) -> [String] {
    let counts = CauseWords.knownCounts(summary)
    guard !counts.isEmpty else { return [] }
    let shown = counts.prefix(limit).map { count in
      "  " + count.number.grouped.indented(to: 6) + "  " + count.check + "  "
        + style.faint(
          run.checkInfo(count.check).title.harmless.cut(toColumns: max(20, width - 10 - count.check.columns)))
    }
    let rest = counts.dropFirst(limit).reduce(0) { $0 + $1.number }
    return [style.bold("Known from the baseline: \((summary.baseline?.known ?? 0).counted("finding"))")] + shown
      + (rest > 0 ? ["  " + rest.grouped.indented(to: 6) + "  of other checks"] : [])
  }
}

// MARK: Quiet

extension ConsoleReporter {
  /// One line for each cause that fails the gate.
  func quiet(_ run: Run, _ summary: Summary) -> [String] {
    let pages = summary.causes.new.filter { $0.outcome == .failed && run.gate.isFailed(by: $0.weight) }
    let service = summary.service.findings.filter {
      $0.outcome == .failed && run.gate.isFailed(by: $0.weight) && ($0.status ?? .new) == .new
    }
    return CauseSection.sections(of: pages, run).flatMap { section in
      section.causes.prefix(limit).flatMap(quietLines) + rest(section.causes.dropFirst(limit))
    }
      + service.flatMap { finding in
        paragraph("\(finding.kind.className): \(finding.message) [\(finding.check)]", indent: 0)
      }
  }

  private func quietLines(_ cause: Cause) -> [String] {
    let more = cause.count > 1 ? " And \((cause.count - 1).counted("more place", "more places"))." : ""
    return [
      "\(cause.places.first?.text ?? ""): \(cause.kind.className): \(cause.message)\(more) [\(cause.check)]".harmless
    ]
  }
}

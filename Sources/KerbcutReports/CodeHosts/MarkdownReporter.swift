import KerbcutBasics
public import KerbcutResults
import KerbcutStandards

/// Writes a summary in Markdown for a pull request or a job summary: bounded well below what GitHub takes.
public struct MarkdownReporter: Reporter {
  public static let format = ReportFormat(
    id: "markdown", summary: "A short summary for pull requests and job summaries.", fileExtension: "md",
    mediaType: "text/markdown")

  private let project: String
  /// How many causes are told.
  private let limit: Int

  public init(options: ReportOptions) {
    project = options.project
    limit = min(options.limit ?? .max, 40) * 2
  }

  public func opening(_ run: Run, _ summary: Summary) -> [ReportPiece] {
    let site = HTMLSite(project: project, run: run, summary: summary)
    let lines =
      ["## Kerbcut: \(project.markdown)", ""]
      + (AuditWords.heading(run, summary).map { [$0.markdown(upTo: 500), ""] } ?? [])
      + [AuditWords.pages(summary), AuditWords.checks(summary), AuditWords.findings(summary)]
      .map { "- \($0.markdown(upTo: 500))" }
      + [AuditWords.loaded(run), AuditWords.assumedRoots(summary), AuditWords.baseline(summary)].compactMap(\.self)
      .map { "- \($0.markdown(upTo: 500))" }
      + ["", "**\(AuditWords.result(run, summary).markdown)**", ""]
      + causes(summary) + service(run, summary) + checks(site) + pages(site) + standard(run, summary)
      + failures(summary) + [
        AuditWords.caution, "",
      ]
    return [ReportPiece(lines.joined(separator: "\n"))]
  }

  public func page(_ page: PageResult, number: Int, run: Run, summary: Summary) -> [ReportPiece] { [] }

  public func closing(_ run: Run, _ summary: Summary) -> [ReportPiece] { [] }

  private func checks(_ site: HTMLSite) -> [String] {
    let rows = site.checksWithFindings.prefix(20).map { check in
      let info = site.run.checkInfo(check.check)
      return [
        info.title.markdown, check.findings.worst?.title ?? "", check.findings.all.grouped,
        info.isAboutService ? "all" : (check.failed + check.cantTell).grouped,
      ]
    }
    return table(["Check", "Most pressing", "Findings", "Pages"], rows, of: site.checksWithFindings.count)
  }

  /// What one change mends, each once: what is new, of an audit with a baseline.
  private func causes(_ summary: Summary) -> [String] {
    let causes = summary.causes.new
    let rows = causes.prefix(limit).map { cause in
      let place = cause.places.first.map(\.text) ?? ""
      let others = CauseWords.otherPlaces(of: cause).map { "<br>" + $0.markdown(upTo: 400) } ?? ""
      return [
        cause.kind.title, cause.message.markdown(upTo: 300), place.markdown(upTo: 200) + others, cause.check.markdown,
      ]
    }
    let title = summary.baseline == nil ? "What to mend, worst first" : "New since the baseline, worst first"
    guard !rows.isEmpty else {
      return summary.baseline == nil ? [] : ["Nothing on the pages is new since the baseline.", ""]
    }
    return ["### \(title)", ""] + table(["Weight", "What", "Where", "Check"], rows, of: causes.count) + known(summary)
  }

  private func known(_ summary: Summary) -> [String] {
    let counts = CauseWords.knownCounts(summary)
    guard !counts.isEmpty else { return [] }
    let list = counts.prefix(10).map { "\($0.number.grouped) of `\($0.check)`" }.sentenceList
    let number = (summary.baseline?.known ?? 0).counted("finding")
    return ["Known from the baseline: \(number)\(counts.count > 10 ? ", most" : ""): \(list).", ""]
  }

  /// Conclusions over all pages; with a baseline, what is new.
  private func service(_ run: Run, _ summary: Summary) -> [String] {
    let findings = summary.service.findings.filter { ($0.status ?? .new) == .new }
    let rows = findings.prefix(20).map { finding in
      [
        finding.kind.title, finding.message.markdown(upTo: 300),
        finding.places.prefix(3).map { $0.text.markdown }.joined(separator: "<br>"), finding.check.markdown,
      ]
    }
    return table(["Over all pages", "What", "Where", "Check"], rows, of: findings.count)
  }

  private func pages(_ site: HTMLSite) -> [String] {
    let pages = site.summary.pages.filter { $0.findings.all > 0 }
      .sorted { ($1.findings.errors, $1.findings.all) < ($0.findings.errors, $0.findings.all) }
    let rows = pages.prefix(20).map { page in
      [
        page.path.markdown, page.findings.errors.grouped, page.findings.warnings.grouped,
        page.findings.questions.grouped,
      ]
    }
    return table(["Page", "Errors", "Warnings", "Questions"], rows, of: pages.count)
  }

  /// The points of the chosen standard that have findings against them.
  private func standard(_ run: Run, _ summary: Summary) -> [String] {
    guard let conclusion = summary.conclusion(of: run) else { return [] }
    let points = conclusion.points.filter { $0.findings.failures > 0 }
    let rows = points.prefix(20).map { ["\($0.requirement.number). \($0.title.markdown)", $0.statement.markdown] }
    return [AuditWords.standard(conclusion).markdown, ""] + table(["Point", "Evidence"], rows, of: points.count)
  }

  private func failures(_ summary: Summary) -> [String] {
    let rows = summary.failures.prefix(10).map { [$0.asked.markdown, $0.reason.markdown] }
    return table(["Not tested", "Why"], rows, of: summary.failures.count)
  }

  private func table(_ head: [String], _ rows: [[String]], of count: Int) -> [String] {
    guard !rows.isEmpty else { return [] }
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let rest = count > rows.count ? ["", "And \((count - rows.count).grouped) more."] : []
    return [line(head), line(head.map { _ in "---" })] + rows.map(line) + rest + [""]
  }
}

extension String {
  /// The text on one line as Markdown shows it, whatever is in it.
  var markdown: String { markdown(upTo: 160) }

  func markdown(upTo limit: Int) -> String {
    var text = ""
    for character in harmless(upTo: limit) {
      switch character {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "@": text += "&#64;"
      case "\\", "`", "*", "_", "[", "]", "|", "#", "!", "~": text += "\\\(character)"
      default: text.append(character)
      }
    }
    return text
  }
}

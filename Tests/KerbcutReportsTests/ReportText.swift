import KerbcutReports
import KerbcutResults

extension Reporter {
  /// The report of the sample audit: the text of each of its files.
  static func sample(_ options: ReportOptions = .init(project: "example-service")) -> [String: String] {
    files(SampleAudit.run, SampleAudit.summary, SampleAudit.pages, options)
  }

  static func files(
    _ run: Run, _ summary: Summary, _ pages: [PageResult], _ options: ReportOptions = .init()
  ) -> [String: String] {
    let reporter = Self(options: options)
    var pieces = reporter.opening(run, summary)
    for (number, page) in pages.enumerated() {
      pieces += reporter.page(page, number: number, run: run, summary: summary)
    }
    pieces += reporter.closing(run, summary)
    return pieces.reduce(into: [:]) { $0[$1.file, default: ""] += $1.text }
  }
}

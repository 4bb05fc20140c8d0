public import KerbcutResults

/// Writes a folder of HTML for people who assure services: a summary in plain words, every page, every check with
/// findings, faults that pages share, each standard point by point, and the questions that a person must answer.
///
/// It works without scripts, from disk and under the content security policy of Jenkins, and it prints. Whatever comes
/// from an audited page enters through `Markup` and is text there.
public struct HTMLReporter: Reporter {
  public static let format = ReportFormat(
    id: "html", summary: "A folder of web pages for reviewers: start with index.html.", fileExtension: "",
    mediaType: "text/html", isFolder: true)

  private let project: String

  public init(options: ReportOptions) { project = options.project }

  public static func owns(_ path: String) -> Bool { HTMLSite.owns(path) }

  public func opening(_ run: Run, _ summary: Summary) -> [ReportPiece] {
    let site = HTMLSite(project: project, run: run, summary: summary)
    let standards = StandardsView(site: site)
    return [
      ReportPiece(file: StyleSheet.fileName, StyleSheet.text), SummaryPage(site: site, standards: standards).piece,
      site.pagesPage, site.findingsPage, site.sharedPage, standards.index, site.coveragePage,
    ] + standards.pages + site.checksWithFindings.map(site.checkOpening) + [site.signOffOpening]
  }

  public func page(_ page: PageResult, number: Int, run: Run, summary: Summary) -> [ReportPiece] {
    let site = HTMLSite(project: project, run: run, summary: summary)
    let view = PageView(site: site, page: page, components: summary.components(of: page))
    return [view.piece] + view.checkSections + [view.signOffSection].compactMap(\.self)
  }

  public func closing(_ run: Run, _ summary: Summary) -> [ReportPiece] {
    let site = HTMLSite(project: project, run: run, summary: summary)
    let checks = site.checksWithFindings.map { ReportPiece(file: HTMLSite.file(ofCheck: $0.check), site.foot.source) }
    return checks + [site.signOffClosing]
  }
}

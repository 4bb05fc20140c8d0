public import KerbcutResults

/// Writes JUnit XML that is valid against both the Ant schema and the one of Jenkins' xUnit plugin: a page is a test
/// suite, a check that applies to it is a test case.
///
/// A failure is a fault that fails the gate, an error is something that could not be tested, and a case is skipped
/// where a person must look, where only lighter faults were found, and where the owner accepted a fault. Names are
/// identities: no count, line or date is in them. All places of a fault are in the text of one element, because that
/// is all that Jenkins and GitLab show.
public struct JUnitReporter: Reporter {
  public static let format = ReportFormat(
    id: "junit", summary: "JUnit XML in the strict form that every reader takes.", fileExtension: "xml",
    mediaType: "application/xml")

  private let writer: JUnitWriter

  public init(options: ReportOptions) { writer = JUnitWriter(options: options, isExtended: false) }

  public func opening(_ run: Run, _ summary: Summary) -> [ReportPiece] { writer.opening(summary) }

  public func page(_ page: PageResult, number: Int, run: Run, summary: Summary) -> [ReportPiece] {
    [ReportPiece(writer.suite(of: page, number: number, run: run).source)]
  }

  public func closing(_ run: Run, _ summary: Summary) -> [ReportPiece] { writer.closing(run, summary) }
}

/// Writes JUnit XML with files, lines and totals: what GitLab, CircleCI and the GitHub actions make use of, and what
/// strict readers refuse.
public struct JUnitExtendedReporter: Reporter {
  public static let format = ReportFormat(
    id: "junit-extended", summary: "JUnit XML with files and lines, for GitLab, CircleCI and GitHub actions.",
    fileExtension: "xml", mediaType: "application/xml")

  private let writer: JUnitWriter

  public init(options: ReportOptions) { writer = JUnitWriter(options: options, isExtended: true) }

  public func opening(_ run: Run, _ summary: Summary) -> [ReportPiece] { writer.opening(summary) }

  public func page(_ page: PageResult, number: Int, run: Run, summary: Summary) -> [ReportPiece] {
    [ReportPiece(writer.suite(of: page, number: number, run: run).source)]
  }

  public func closing(_ run: Run, _ summary: Summary) -> [ReportPiece] { writer.closing(run, summary) }
}

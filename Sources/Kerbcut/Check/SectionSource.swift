public import KerbcutBasics
import KerbcutHTML
public import KerbcutResults

/// Where a section of a plugin comes from: a table that it adds to the results of pages, for what is not a finding.
public protocol SectionSource: Sendable {
  /// The section of a page; nil where the page has nothing to do with it. Called once a page and device.
  func section(of page: Page) -> ReportSection?
  /// The section of what versions before sections kept of an accessibility statement. Other plugins have none.
  func section(ofOlderStatement statement: JSONValue) -> ReportSection?
}

extension SectionSource {
  /// None: only the plugin of accessibility statements kept anything before sections.
  public func section(ofOlderStatement statement: JSONValue) -> ReportSection? { nil }
}

extension Page {
  /// Lines and columns of a stretch of the source, given as UTF-8 byte offsets. Costs two binary searches.
  public func place(of range: Range<Int>) -> Place { document.source.place(of: range) }
}

extension SourceText {
  /// Lines and columns of a stretch of UTF-8 byte offsets.
  package func place(of range: Range<Int>) -> Place {
    let first = position(at: range.lowerBound)
    let last = position(at: range.upperBound)
    return Place(line: first.line, column: first.column, endLine: last.line, endColumn: last.column)
  }
}

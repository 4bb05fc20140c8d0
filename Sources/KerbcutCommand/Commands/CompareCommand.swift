internal import ArgumentParser
internal import Foundation
internal import Kerbcut
internal import KerbcutAudit
internal import KerbcutReports
internal import KerbcutResults

/// `kerbcut compare`: says what changed between audits, finding by finding.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Says what changed between audits: new, fixed, still there, changed, no longer testable.",
    discussion: """
      Findings are compared one by one, by the rules that a baseline goes by. Pages and parts that are missing from the \
      later results are never fixed. Of more than two results, the last two are compared, and a line for each requirement \
      shows the failures over time.

      Exit codes: 0 nothing is worse, 1 something is new or worse and beyond the gate of the last audit, 2 nothing is \
      known to be worse but not everything could be compared, 64 wrong usage.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown, json }

  @Argument(
    help: "Files of results, or folders of reports with one, the oldest first: OLD NEW, or more.", completion: .file())
  var files: [String]

  @Option(help: "How to say it: text, markdown (for a pull request) or json.")
  var format = Format.text

  @Option(help: "How many different faults of each kind are told (default: \(ReportOptions.usualLimit)).")
  var limit: Int?

  @Flag(help: "Tell every fault.")
  var all = false

  func run() throws {
    guard files.count > 1 else { throw ValidationError("Name two results or more, the oldest first.") }
    if let limit, limit < 1 { throw ValidationError("--limit is 1 or more, not \(limit).") }
    let history = try Self.history(of: files)
    let text = ComparisonText(
      history, width: Terminal.width, limit: all ? nil : limit ?? ReportOptions.usualLimit)
    switch format {
    case .text: try Terminal.write(text.text)
    case .markdown: try Terminal.write(text.markdown)
    case .json: try Terminal.write(text.json)
    }
    if history.exit != .clean { throw ExitCode(Int32(history.exit.rawValue)) }
  }

  /// The history of audits by the files of their results. Only the last two are in memory as wholes.
  static func history(of files: [String]) throws -> AuditHistory {
    var entries: [AuditHistory.Entry] = []
    var last: [ComparedAudit] = []
    for file in files {
      let (audit, notTestable) = try audit(in: file)
      entries.append(AuditHistory.Entry(name: file, audit: audit, notTestable: notTestable))
      last = last.suffix(1) + [audit]
    }
    guard let old = last.first, let new = last.last else { throw CommandError.noResults(files.first ?? "") }
    return AuditHistory(entries: entries, comparison: Comparison(from: old, to: new), run: new.run)
  }

  private static func audit(in path: String) throws -> (ComparedAudit, notTestable: Int) {
    let merged = try MergedResults([results(in: path)])
    var builder = SummaryBuilder(run: merged.run, plugins: KerbcutCommand.plugins)
    var pages: [PageResult] = []
    try merged.readLines { line in
      switch line {
      case .page(let page):
        builder.add(page)
        pages.append(page.withoutSources)
      case .failure(let failure): builder.add(failure)
      case .run, .end: break
      }
    }
    let summary = builder.summary()
    return (ComparedAudit(run: merged.run, pages: pages, service: summary.service), summary.notTestable)
  }

  /// The file of results in a folder of reports; the path itself where it is none.
  private static func results(in path: String) -> String {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else { return path }
    return URL(filePath: path).appending(path: "results.ndjson").path
  }
}

extension PageResult {
  /// The page without what a comparison does not read.
  fileprivate var withoutSources: PageResult {
    var page = self
    page.facts = [:]
    page.sections = nil
    for index in page.findings.indices {
      page.findings[index].excerpt = Excerpt()
      page.findings[index].evidence = []
      page.findings[index].question = nil
    }
    return page
  }
}

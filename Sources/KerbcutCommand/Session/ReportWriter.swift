internal import Foundation
internal import Kerbcut
internal import KerbcutAudit
internal import KerbcutBasics
internal import KerbcutReports

/// Writes reports page by page, so that none is ever whole in memory.
struct ReportWriter {
  let output: OutputPlan
  let run: Run

  /// - Parameter readPages: hands every page to what it is given, in the order of the results.
  func write(_ summary: Summary, readPages: (_ take: (PageResult) throws -> Void) throws -> Void) throws {
    let reports = try output.reports.map { report in
      (
        reporter: report.reporter.init(options: options(for: report)),
        sink: try ReportSink(report, overwrites: output.overwrites)
      )
    }
    for report in reports { try report.sink.take(report.reporter.opening(run, summary)) }
    var number = 0
    if !reports.isEmpty {
      try readPages { page in
        for report in reports {
          try report.sink.take(report.reporter.page(page, number: number, run: run, summary: summary))
        }
        number += 1
      }
    }
    for report in reports {
      try report.sink.take(report.reporter.closing(run, summary))
      try report.sink.close()
    }
    try sayWhere(summary)
  }

  private func options(for report: OutputPlan.Report) -> ReportOptions {
    ReportOptions(
      hasColour: hasColour(report), width: Terminal.width, project: output.project,
      timestamp: run.date.map { $0 + "T00:00:00" }, limit: output.limit, isQuiet: output.isQuiet)
  }

  private func hasColour(_ report: OutputPlan.Report) -> Bool {
    switch output.colour {
    case .always: true
    case .never: false
    case .auto: report.path == "-" && Terminal.hasColour
    }
  }

  /// What could not be tested, where no report on the terminal names it.
  private func sayFailures(_ summary: Summary) {
    guard !output.reports.contains(where: { $0.reporter.format.id == "console" && $0.path == "-" }) else { return }
    for failure in summary.failures where failure.isFault {
      Terminal.complain("Could not be tested: \(failure.asked): \(failure.reason)")
    }
  }

  private func sayWhere(_ summary: Summary) throws {
    sayFailures(summary)
    guard !output.isQuiet else { return }
    var lines = output.reports.compactMap { $0.reporter.remark(run, summary) }
    if !output.reports.contains(where: { $0.reporter.format.id == "console" }) { lines.append(Self.sentence(summary)) }
    for report in output.reports where report.path != "-" {
      let path =
        report.reporter.format.isFolder
        ? report.path + (report.path.hasSuffix("/") ? "" : "/") + "index.html" : report.path
      lines.append("\(report.reporter.format.id): \(path)")
    }
    if let results = output.results { lines.append("results: \(results)") }
    let text = lines.joined(separator: "\n").forLog
    if output.usesStandardOutput && !output.isDefault { Terminal.complain(text) } else { try Terminal.say(text) }
  }

  /// The whole audit in a sentence or two.
  static func sentence(_ summary: Summary) -> String {
    let counts = summary.findings
    var text = "\(counted(summary.audited, "page")) audited"
    if summary.notTestable > 0 { text += ", \(summary.notTestable) could not be tested" }
    text += ". \(counted(counts.errors, "error")), \(counted(counts.warnings, "warning")), "
    text += "\(counted(counts.notices, "notice")), \(counted(counts.questions, "question")) for a person"
    if counts.suppressed > 0 { text += ", \(counts.suppressed) suppressed" }
    if let baseline = summary.baseline {
      text += ". Since the baseline: \(baseline.new) new, \(baseline.known) known, \(baseline.fixed) fixed"
    }
    return text + "."
  }

  private static func counted(_ number: Int, _ word: String) -> String { "\(number) \(word)\(number == 1 ? "" : "s")" }
}

/// Where the pieces of one report go. Pages add to many files of a folder: what is new is kept until there is enough to
/// open a file for.
final class ReportSink {
  private let report: OutputPlan.Report
  private let staged: StagedFiles?
  private var waiting: [String: String] = [:]
  private var size = 0

  /// How many bytes may wait.
  private static let limit = 4 << 20

  init(_ report: OutputPlan.Report, overwrites: Bool) throws {
    self.report = report
    staged = report.path == "-" ? nil : try StagedFiles(report, overwrites: overwrites)
  }

  func take(_ pieces: [ReportPiece]) throws {
    for piece in pieces where !piece.text.isEmpty {
      if report.path == "-" {
        try Terminal.write(piece.text)
      } else {
        waiting[piece.file, default: ""] += piece.text
        size += piece.text.utf8.count
      }
    }
    if size > Self.limit { try flush() }
  }

  private func flush() throws {
    for (name, text) in waiting.sorted(by: { $0.key < $1.key }) { try staged?.add(text, to: name) }
    waiting.removeAll(keepingCapacity: true)
    size = 0
  }

  /// Puts the whole report into its place.
  func close() throws {
    try flush()
    try staged?.put()
  }
}

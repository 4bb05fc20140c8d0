internal import ArgumentParser
internal import Foundation
internal import Kerbcut
internal import KerbcutAudit
internal import KerbcutSources

/// One audit from pages to reports: results go to a file as they come, and are read again for the reports.
struct AuditSession {
  let audit: Audit
  let asked: [String]
  let settings: [String: String]
  var part: RunPart?
  /// The day of the audit as `YYYY-MM-DD`, where it is another than the one that pages are judged by.
  var date: String?
  /// The pages of this part.
  let pages: [PageReference]
  /// The pages of all parts: every part recognises the same bodies, and none audits a framed page of another.
  let allPages: [PageReference]
  let failures: [Failure]
  let output: OutputPlan

  func run(source: some PageSource, recording: (file: BaselineFile, manner: BaselineUpdate.Manner)?) async throws {
    var run = audit.run(version: KerbcutCommand.version, asked: asked, settings: settings)
    run.part = part
    if let date { run.date = date }
    let sites = await audit.sites(of: allPages, from: source)
    run.sites = sites.bodies.isEmpty ? nil : sites.bodies
    if let recording, recording.manner == .record { run.options[Run.recordingOption] = recording.file.path }
    let locks = try output.prepare()
    defer { withExtendedLifetime(locks) {} }
    if let path = recording?.file.path { try refuse(baseline: path) }
    let (file, written) = try resultsFile()
    let results = ResultsOutput(file)
    let totals = SummaryOutput(audit.summaryBuilder(for: run))
    let recorder = recording.map { BaselineRecorder($0.file.content, in: audit.options.scope, by: $0.manner) }
    let statement = StatementSearch()
    let sinks = PagesOnce([results, totals, statement] + [recorder].compactMap(\.self))
    try sinks.take(.run(run))
    for failure in failures { try sinks.take(.failure(failure)) }
    let progress = ProgressBar(total: pages.count)
    try await audit.results(of: PageList(pages), besides: allPages, in: sites, from: source) { line in
      try sinks.take(line)
      progress.take(line)
    }
    while let reference = statement.next(among: pages, from: source) {
      // What nobody asked for is no failure where it cannot be had.
      let line = await audit.result(of: reference, in: sites, from: source)
      if case .page(let page) = line, !sinks.holds(page) { try sinks.take(line) }
    }
    progress.finish()
    try results.close()
    let summary = totals.summary
    try ReportWriter(output: output, run: run).write(summary) { take in
      try written.readLines { line in
        if case .page(let page) = line { try take(page) }
        return true
      }
    }
    if let recording, let recorder {
      try recorder.write(to: recording.file.path, with: summary.service)
      if summary.isIncomplete || summary.exit == .incomplete { throw ExitCode(Int32(Exit.incomplete.rawValue)) }
      if recording.manner == .record { return }
    }
    if summary.exit != .clean { throw ExitCode(Int32(summary.exit.rawValue)) }
  }

  /// Refuses a place of the baseline where something else is to stand.
  private func refuse(baseline path: String) throws {
    if output.sharedPath(with: [path]) != nil {
      throw CommandError.unwritable(path, "a report or the results have their place there")
    }
    try output.refuseLinks(at: path)
    try OutputFile.prepare(path, isFolder: false)
  }

  /// Where results go, and the same file for reading.
  private func resultsFile() throws -> (OutputFile, ResultsFile) {
    guard let path = output.results else {
      return try ResultsFile.unnamed(in: FileManager.default.temporaryDirectory.path)
    }
    return (try OutputFile(path: path, .stream), try ResultsFile(path: path))
  }
}

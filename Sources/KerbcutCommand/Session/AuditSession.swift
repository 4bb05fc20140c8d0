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
  let pages: [PageReference]
  let failures: [Failure]
  let output: OutputPlan

  func run(source: some PageSource, recording: BaselineFile?) async throws {
    var run = audit.run(version: KerbcutCommand.version, asked: asked, settings: settings)
    run.part = part
    if let recording { run.options[Run.recordingOption] = recording.path }
    let locks = try output.prepare()
    defer { withExtendedLifetime(locks) {} }
    if let recording {
      if output.sharedPath(with: [recording.path]) != nil {
        throw CommandError.unwritable(recording.path, "a report or the results have their place there")
      }
      try output.refuseLinks(at: recording.path)
      try OutputFile.prepare(recording.path, isFolder: false)
    }
    var builder = audit.summaryBuilder(for: run)
    var recorder = recording.map { BaselineRecorder($0.content) }
    let (results, written) = try resultsFile()
    try results.append(Results.text(.run(run)) + "\n")
    var end = RunEnd(failures: failures.count)
    for failure in failures {
      builder.add(failure)
      try results.append(Results.text(.failure(failure)) + "\n")
    }
    var progress = ProgressBar(total: pages.count)
    var statement = StatementSearch()
    // Two addresses may redirect to one page.
    var keys: Set<String> = []
    try await audit.results(of: pages, from: source) { line in
      let line = Self.told(line, keys: &keys)
      try results.append(Results.text(line) + "\n")
      switch line {
      case .page(let page):
        builder.add(page)
        recorder?.add(page)
        statement.see(page)
        progress.advance(page.path)
      case .failure(let failure):
        builder.add(failure)
        progress.advance(failure.asked)
      case .run, .end: break
      }
      end.count(line)
    }
    if let reference = statement.reference(among: pages, from: source),
      case .page(let page) = await audit.result(of: reference, from: source), !keys.contains(page.key)
    {
      try results.append(Results.text(.page(page)) + "\n")
      builder.add(page)
      recorder?.add(page)
      end.pages += 1
    }
    try results.append(Results.text(.end(end)) + "\n")
    progress.finish()
    try results.close()
    let summary = builder.summary()
    try ReportWriter(output: output, run: run).write(summary) { take in
      try written.readLines { line in
        if case .page(let page) = line { try take(page) }
        return true
      }
    }
    if let recording, var recorder {
      recorder.add(summary.service)
      try recorder.write(to: recording.path)
      if summary.notTestable > 0 || summary.exit == .incomplete { throw ExitCode(Int32(Exit.incomplete.rawValue)) }
      return
    }
    if summary.exit != .clean { throw ExitCode(Int32(summary.exit.rawValue)) }
  }

  /// The line of a page; a failure where a page that was told before answered for this address, too.
  private static func told(_ line: Results.Line, keys: inout Set<String>) -> Results.Line {
    guard case .page(let page) = line, !keys.insert(page.key).inserted else { return line }
    return .failure(
      Failure(
        asked: page.path, kind: .redirected,
        reason: "‘\(page.path)’ leads to ‘\(page.address ?? page.key)’, as another address that was asked for does."))
  }

  /// Where results go, and the same file for reading. One that nobody wants to keep has no name while it is used, so
  /// that nothing is left behind however the program ends.
  private func resultsFile() throws -> (OutputFile, ResultsFile) {
    let path =
      output.results ?? FileManager.default.temporaryDirectory.appending(path: "kerbcut-\(UUID().uuidString)").path
    let file = try OutputFile(path: path, .stream)
    defer { if output.results == nil { unlink(path) } }
    return (file, try ResultsFile(path: path))
  }
}

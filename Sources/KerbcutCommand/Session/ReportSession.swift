internal import ArgumentParser
internal import Kerbcut
internal import KerbcutAudit

/// Reports made again from results: they are read twice, first for the summary.
struct ReportSession {
  let files: [String]
  let output: OutputPlan
  var baseline: Baseline?
  var isStrict = false

  func run() throws {
    let locks = try output.prepare()
    defer { withExtendedLifetime(locks) {} }
    let merged = try MergedResults(files, baseline: baseline, isStrict: isStrict)
    let kept = try output.results.map { ResultsOutput(try OutputFile(path: $0)) }
    let totals = SummaryOutput(SummaryBuilder(run: merged.run, plugins: KerbcutCommand.plugins))
    let sinks: [any ResultSink] = [totals] + [kept].compactMap(\.self)
    for sink in sinks { try sink.take(.run(merged.run)) }
    try merged.readLines { line in for sink in sinks { try sink.take(line) } }
    try kept?.close()
    let summary = totals.summary
    try ReportWriter(output: output, run: merged.run).write(summary) { take in
      try merged.readLines { line in if case .page(let page) = line { try take(page) } }
    }
    if summary.exit != .clean { throw ExitCode(Int32(summary.exit.rawValue)) }
  }
}

internal import ArgumentParser
internal import Kerbcut
internal import KerbcutAudit

/// Reports made again from results: they are read twice, first for the summary.
struct ReportSession {
  let files: [String]
  let output: OutputPlan

  func run() throws {
    let locks = try output.prepare()
    defer { withExtendedLifetime(locks) {} }
    let merged = try MergedResults(files)
    let kept = try output.results.map { try OutputFile(path: $0) }
    try kept?.append(Results.text(.run(merged.run)) + "\n")
    var builder = SummaryBuilder(run: merged.run, plugins: KerbcutCommand.plugins)
    var end = RunEnd()
    try merged.readLines { line in
      switch line {
      case .page(let page): builder.add(page)
      case .failure(let failure): builder.add(failure)
      case .run, .end: return
      }
      end.count(line)
      try kept?.append(Results.text(line) + "\n")
    }
    try kept?.append(Results.text(.end(end)) + "\n")
    try kept?.close()
    let summary = builder.summary()
    try ReportWriter(output: output, run: merged.run).write(summary) { take in
      try merged.readLines { line in if case .page(let page) = line { try take(page) } }
    }
    if summary.exit != .clean { throw ExitCode(Int32(summary.exit.rawValue)) }
  }
}

internal import ArgumentParser
internal import Kerbcut
internal import KerbcutAudit

/// Reports made again from results: every file is read twice, first for the summary.
struct ReportSession {
  let files: [String]
  let output: OutputPlan

  func run() throws {
    var run: Run?
    for file in files {
      try ResultsFile(path: file).readLines { line in
        if case .run(let found) = line, run == nil { run = found }
        return run == nil
      }
    }
    guard let run else { throw CommandError.wrongConfiguration("\(ResultsError.withoutRun(file: files[0]))") }
    let kept = try output.results.map { try OutputFile(path: $0) }
    try kept?.append(Results.text(.run(run)) + "\n")
    var builder = SummaryBuilder(run: run, plugins: KerbcutCommand.plugins)
    for file in files {
      try ResultsFile(path: file).readLines { line in
        switch line {
        case .page(let page): builder.add(page)
        case .failure(let failure): builder.add(failure)
        case .run: return true
        }
        try kept?.append(Results.text(line) + "\n")
        return true
      }
    }
    try kept?.close()
    let summary = builder.summary()
    try ReportWriter(output: output, run: run).write(summary, from: files)
    if summary.exit != .clean { throw ExitCode(Int32(summary.exit.rawValue)) }
  }
}

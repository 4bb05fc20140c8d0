internal import Kerbcut
internal import KerbcutAudit
internal import KerbcutResults

/// Writes lines to a file of results, and at its close the mark that they are whole.
final class ResultsOutput: ResultSink {
  private let file: OutputFile
  private var end = RunEnd()

  init(_ file: OutputFile) { self.file = file }

  func take(_ line: Results.Line) throws {
    end.count(line)
    try file.append(Results.text(line) + "\n")
  }

  func close() throws {
    try file.append(Results.text(.end(end)) + "\n")
    try file.close()
  }
}

/// Adds lines up to the summary of an audit.
final class SummaryOutput: ResultSink {
  private var builder: SummaryBuilder

  init(_ builder: SummaryBuilder) { self.builder = builder }

  func take(_ line: Results.Line) {
    switch line {
    case .page(let page): builder.add(page)
    case .failure(let failure): builder.add(failure)
    case .run, .end: break
    }
  }

  var summary: Summary { builder.summary() }
}

/// Hands lines on to several sinks, each page once: where a page that was told before answered for another address, too,
/// that address is told as one that leads elsewhere.
final class PagesOnce: ResultSink {
  private let sinks: [any ResultSink]
  private var keys: Set<String> = []

  init(_ sinks: [any ResultSink]) { self.sinks = sinks }

  /// Whether a page was told before.
  func holds(_ page: PageResult) -> Bool { keys.contains(page.key) }

  func take(_ line: Results.Line) throws {
    let line = told(line)
    for sink in sinks { try sink.take(line) }
  }

  private func told(_ line: Results.Line) -> Results.Line {
    guard case .page(let page) = line, !keys.insert(page.key).inserted else { return line }
    return .failure(
      Failure(
        asked: page.path, kind: .redirected,
        reason: "‘\(page.path)’ leads to ‘\(page.address ?? page.key)’, as another address that was asked for does."))
  }
}

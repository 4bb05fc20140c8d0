internal import Kerbcut
internal import KerbcutAudit
internal import KerbcutResults

/// Writes lines to a file of results.
final class ResultsOutput: ResultSink {
  private let file: OutputFile

  init(_ file: OutputFile) { self.file = file }

  func take(_ line: Results.Line) throws { try file.append(Results.text(line) + "\n") }

  func close() throws { try file.close() }
}

/// Adds lines up to the summary of an audit.
final class SummaryOutput: ResultSink {
  private var builder: SummaryBuilder

  init(_ builder: SummaryBuilder) { self.builder = builder }

  func take(_ line: Results.Line) {
    switch line {
    case .page(let page): builder.add(page)
    case .failure(let failure): builder.add(failure)
    case .run: break
    }
  }

  var summary: Summary { builder.summary() }
}

/// Hands lines on to several sinks, each page once: two addresses may redirect to one page.
final class PagesOnce: ResultSink {
  private let sinks: [any ResultSink]
  private var keys: Set<String> = []

  init(_ sinks: [any ResultSink]) { self.sinks = sinks }

  func take(_ line: Results.Line) throws {
    if case .page(let page) = line, !keys.insert(page.key).inserted { return }
    for sink in sinks { try sink.take(line) }
  }
}

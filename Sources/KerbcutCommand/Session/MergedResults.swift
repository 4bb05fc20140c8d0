internal import Foundation
internal import Kerbcut
internal import KerbcutAudit
internal import KerbcutResults

/// The results of one audit, or of parts of one that ran on several machines, read as one.
///
/// Parts are merged in the order of the pages' paths, whatever the order of the files, and what several parts hold
/// (a statement that all of them link to) counts once. Pages are read when they are asked for; only their places are
/// kept.
struct MergedResults {
  let run: Run
  private let files: [ResultsFile]
  private let entries: [Entry]

  private struct Entry {
    var file: Int
    var span: ResultsFile.Span
    /// What is asked for, by which parts are sorted.
    var path: String
    /// What makes two lines speak of one thing.
    var identity: String
  }

  /// The plugins that complete results of older versions.
  private let plugins: [Plugin]

  /// - Parameter plugins: the plugins that complete results of older versions.
  init(_ paths: [String], plugins: [Plugin] = KerbcutCommand.plugins) throws {
    let files = try paths.map { try ResultsFile(path: $0) }
    var entries: [Entry] = []
    var runs: [Run] = []
    for (number, file) in files.enumerated() {
      var hasRun = false
      try file.readSpans { bytes, line, span in
        switch try file.line(bytes, line) {
        case .run(let run):
          runs.append(run)
          hasRun = true
        case .page(let page):
          entries.append(Entry(file: number, span: span, path: page.path, identity: page.key))
        case .failure(let failure):
          let identity = "\(failure.asked)\u{0}\(failure.reason)"
          entries.append(Entry(file: number, span: span, path: failure.asked, identity: identity))
        }
        return true
      }
      guard hasRun else { throw CommandError.wrongResults(.withoutRun(file: file.path)) }
    }
    guard let run = Run.merged(runs) else { throw CommandError.wrongResults(.withoutRun(file: paths.first ?? "")) }
    self.run = run.completed(for: plugins)
    self.plugins = plugins
    self.files = files
    self.entries = files.count > 1 ? Self.merged(entries) : entries
  }

  private static func merged(_ entries: [Entry]) -> [Entry] {
    var seen: Set<String> = []
    return entries.sorted {
      ($0.path, $0.identity, $0.span.count, $0.file) < ($1.path, $1.identity, $1.span.count, $1.file)
    }.filter { seen.insert($0.identity).inserted }
  }

  /// Calls `body` for each page and failure.
  func readLines(_ body: (Results.Line) throws -> Void) throws {
    for entry in entries {
      let line = try files[entry.file].line(at: entry.span)
      if case .page(let page) = line { try body(.page(page.completed(for: plugins))) } else { try body(line) }
    }
  }
}

extension Run {
  /// The run of several parts: what was asked for in any of them, in a lasting order.
  static func merged(_ runs: [Run]) -> Run? {
    let ordered = runs.map { ($0, $0.asked.joined(separator: "\u{0}")) }.sorted { $0.1 < $1.1 }.map(\.0)
    guard var run = ordered.first else { return nil }
    if runs.count > 1 { run.asked = Set(runs.flatMap(\.asked)).sorted() }
    return run
  }
}

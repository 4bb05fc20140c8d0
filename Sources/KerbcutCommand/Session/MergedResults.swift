internal import Foundation
internal import Kerbcut
internal import KerbcutAudit
internal import KerbcutResults
import KerbcutService

/// The results of one audit, or of parts of one that ran on several machines, read as one.
///
/// Parts are merged in the order of the pages' paths, whatever the order of the files, and what several parts hold
/// (a statement that all of them link to) counts once. Pages are read when they are asked for; only their places are
/// kept.
struct MergedResults {
  let run: Run
  private let files: [ResultsFile]
  private let entries: [Entry]
  /// What the files do not hold and should: their ends, and parts.
  private let gaps: [Failure]

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

  /// Whether what a baseline says of the pages is to be made again: parts know nothing of each other, and a baseline
  /// may be given now.
  private let isComparedAgain: Bool

  /// - Parameters:
  ///   - baseline: what is accepted, in place of what the audit was given.
  ///   - isStrict: whether accepted findings that are gone fail the gate, whatever the audit was told.
  ///   - plugins: the plugins that complete results of older versions.
  init(
    _ paths: [String], baseline: Baseline? = nil, isStrict: Bool = false,
    plugins: [Plugin] = KerbcutCommand.plugins
  ) throws {
    let files = try paths.map { try ResultsFile(path: $0) }
    var (entries, runs, gaps): ([Entry], [Run], [Failure]) = ([], [], [])
    for (number, file) in files.enumerated() {
      var hasRun = false
      var (counted, end) = (RunEnd(), RunEnd?.none)
      try file.readSpans { bytes, line, span in
        guard let found = try file.wholeLine(bytes, line, at: span) else { return false }
        counted.count(found)
        switch found {
        case .end(let told): end = told
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
      if end != counted { gaps.append(.cut(file.path)) }
    }
    guard var run = Run.merged(runs) else { throw CommandError.wrongResults(.withoutRun(file: paths.first ?? "")) }
    if let baseline { run.baseline = baseline }
    if isStrict { run.options[Run.strictOption] = "on" }
    isComparedAgain = baseline != nil || files.count > 1 && run.baseline != nil
    self.run = run.namingProfilesAndKinds.completed(for: plugins)
    self.plugins = plugins
    self.gaps = gaps + Self.missingParts(runs)
    self.files = files
    self.entries = files.count > 1 ? Self.merged(entries) : entries
  }

  /// What was asked for, and all that the files tell of.
  private var scope: AuditScope {
    var names = Set(entries.flatMap { [$0.path, $0.identity] })
    names.formUnion(gaps.map(\.asked))
    return AuditScope(
      asked: run.asked, names: names, excluded: run.excluded, isWhole: !gaps.contains { $0.kind == .lost })
  }

  private static func merged(_ entries: [Entry]) -> [Entry] {
    var seen: Set<String> = []
    return entries.sorted {
      ($0.path, $0.identity, $0.span.count, $0.file) < ($1.path, $1.identity, $1.span.count, $1.file)
    }.filter { seen.insert($0.identity).inserted }
  }

  /// Calls `body` for each page and failure.
  func readLines(_ body: (Results.Line) throws -> Void) throws {
    var matcher = isComparedAgain ? run.baseline.map { BaselineMatcher($0, in: scope) } : nil
    for entry in entries {
      let line = try files[entry.file].line(at: entry.span)
      guard case .page(let page) = line else {
        try body(line)
        continue
      }
      var completed = page.completed(for: plugins)
      matcher?.mark(&completed)
      try body(.page(completed))
    }
    for gap in gaps { try body(.failure(gap)) }
  }

  /// Parts of an audit that no file holds.
  private static func missingParts(_ runs: [Run]) -> [Failure] {
    let parts = runs.compactMap(\.part)
    guard let count = parts.map(\.count).max() else { return [] }
    let there = Set(parts.filter { $0.count == count }.map(\.number))
    return (1...count).filter { !there.contains($0) }.map { number in
      Failure(
        asked: "part \(number)/\(count)", kind: .lost,
        reason: "Part \(number) of \(count) of this audit is not among the results.")
    }
  }
}

extension Run {
  /// The run of several parts: what was asked for in any of them, in a lasting order.
  static func merged(_ runs: [Run]) -> Run? {
    let ordered = runs.map { ($0, $0.asked.joined(separator: "\u{0}")) }.sorted { $0.1 < $1.1 }.map(\.0)
    guard var run = ordered.first else { return nil }
    run.part = nil
    if runs.count > 1 {
      run.asked = Set(runs.flatMap(\.asked)).sorted()
      var seen: Set<String> = []
      let sites = ordered.flatMap { $0.sites ?? [] }.filter { seen.insert($0.site).inserted }
      run.sites = sites.isEmpty ? nil : sites.sorted { $0.site < $1.site }
    }
    return run
  }
}

extension Failure {
  /// Results that end before their audit did.
  fileprivate static func cut(_ path: String) -> Failure {
    Failure(
      asked: path, kind: .cutShort,
      reason: "The results in ‘\(path)’ end before their audit did: it was stopped, or the disk was full. "
        + "Make them again.")
  }
}

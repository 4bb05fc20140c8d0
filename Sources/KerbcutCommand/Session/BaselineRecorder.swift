internal import KerbcutReports
internal import KerbcutResults

/// Records the findings of an audit as accepted ones, or takes out what is gone.
final class BaselineRecorder: ResultSink {
  private var update: BaselineUpdate

  private let manner: BaselineUpdate.Manner
  private let before: Int

  init(_ old: Baseline, in scope: AuditScope, by manner: BaselineUpdate.Manner) {
    update = BaselineUpdate(of: old, in: scope, by: manner)
    self.manner = manner
    before = old.count
  }

  func take(_ line: Results.Line) {
    switch line {
    case .page(let page): update.add(page)
    case .failure(let failure): update.add(failure)
    case .run, .end: break
    }
  }

  /// Writes the file: what this audit found, and what stands for pages and checks that it did not look at.
  func write(to path: String, with service: ServiceResult) throws {
    update.add(service)
    let file = try OutputFile(path: path)
    let baseline = update.baseline
    try file.append(baseline.json)
    try file.close()
    switch manner {
    case .record: Terminal.complain("Recorded \(update.count.counted("finding")) in ‘\(path)’.")
    case .prune:
      let gone = before - baseline.count
      Terminal.complain(
        gone > 0 ? "Took \(gone.counted("finding")) out of ‘\(path)’." : "Nothing in ‘\(path)’ is gone.")
    }
  }
}

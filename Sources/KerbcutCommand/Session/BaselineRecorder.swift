internal import KerbcutReports
internal import KerbcutResults

/// Records the findings of an audit as accepted ones.
final class BaselineRecorder: ResultSink {
  private var update: BaselineUpdate

  init(_ old: Baseline) { update = BaselineUpdate(of: old) }

  func take(_ line: Results.Line) {
    if case .page(let page) = line { update.add(page) }
  }

  /// Writes the file: what this audit found, and what stands for pages and checks that it did not look at.
  func write(to path: String, with service: ServiceResult) throws {
    update.add(service)
    let file = try OutputFile(path: path)
    try file.append(update.baseline.json)
    try file.close()
    Terminal.complain("Recorded \(update.count.counted("finding")) in ‘\(path)’.")
  }
}

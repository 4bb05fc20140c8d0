internal import Kerbcut
internal import KerbcutAudit
internal import KerbcutReports

/// Gathers the findings of an audit as accepted ones.
struct BaselineRecorder {
  private var entries: [Baseline.Entry] = []
  /// What was accepted on audited pages of checks that were not run.
  private var kept: [Baseline.Entry] = []
  private var audited: Set<String> = [""]
  private let old: Baseline

  init(_ old: Baseline) { self.old = old }

  mutating func add(_ page: PageResult) {
    audited.insert(page.key)
    entries += page.findings.map { finding in
      Baseline.Entry(
        page: page.key, check: finding.check, exact: finding.identity.exact, moved: finding.identity.moved,
        message: finding.message, outcome: finding.outcome, component: finding.identity.component,
        members: finding.identity.members)
    }
    guard let accepted = old.entries[page.key] else { return }
    let found = Set(page.findings.map(\.check))
    kept += accepted.filter { !page.hasFinished($0.check) && !found.contains($0.check) }
  }

  mutating func add(_ service: ServiceResult) {
    entries += service.findings.map { finding in
      Baseline.Entry(
        page: "", check: finding.check, exact: finding.identity, moved: finding.identity, message: finding.message,
        outcome: finding.outcome, members: finding.pages.isEmpty ? nil : finding.pages)
    }
    kept += (old.entries[""] ?? []).filter { !service.hasConcluded($0.check) }
  }

  /// Writes the file: what this audit found, and what stands for pages and checks that it did not look at.
  func write(to path: String) throws {
    let unseen = old.entries.filter { !audited.contains($0.key) }.values.joined()
    let file = try OutputFile(path: path)
    try file.append(Baseline(entries: entries + kept + unseen).json)
    try file.close()
    Terminal.complain("Recorded \(entries.count.counted("finding")) in ‘\(path)’.")
  }
}

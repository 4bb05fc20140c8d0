/// A baseline made again: what an audit found takes the place of what was accepted, and what the audit did not look at
/// stays.
public struct BaselineUpdate: Sendable {
  private var entries: [FindingRecord] = []
  /// What was accepted on audited pages of checks that were not run.
  private var kept: [FindingRecord] = []
  private var audited: Set<String> = [""]
  private let old: Baseline

  /// An update that has recorded nothing yet: its baseline is the old one.
  public init(of old: Baseline) { self.old = old }

  /// How many findings were recorded.
  public var count: Int { entries.count }

  /// Records the findings of a page.
  public mutating func add(_ page: PageResult) {
    audited.insert(page.key)
    entries += page.findings.map { FindingRecord($0, onPage: page.key) }
    guard let accepted = old.entries[page.key] else { return }
    let found = Set(page.findings.map(\.check))
    kept += accepted.filter { !page.hasFinished($0.check) && !found.contains($0.check) }
  }

  /// Records what was concluded over all pages.
  public mutating func add(_ service: ServiceResult) {
    entries += service.findings.map(FindingRecord.init)
    kept += (old.entries[""] ?? []).filter { !service.hasConcluded($0.check) }
  }

  /// The new baseline: what was recorded, and what stands for pages and checks that were not looked at.
  public var baseline: Baseline {
    let unseen = old.entries.filter { !audited.contains($0.key) }.values.joined()
    return Baseline(entries: entries + kept + unseen)
  }
}

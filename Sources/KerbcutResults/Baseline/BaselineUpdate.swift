/// A baseline made again: what an audit found takes the place of what was accepted, what the audit did not look at
/// stays, and what was accepted on pages that are gone leaves.
public struct BaselineUpdate: Sendable {
  /// What becomes of findings.
  public enum Manner: Sendable {
    /// All that was found is accepted.
    case record
    /// Nothing is accepted that was not before: what is gone leaves.
    case prune
  }

  private var entries: [FindingRecord] = []
  /// What was accepted on audited pages of checks that were not run.
  private var kept: [FindingRecord] = []
  private var likeness: [String: String] = [:]
  /// The pages that were audited, and the names that the baseline has for them.
  private var audited: Set<String> = [""]
  private let old: Baseline
  private var scope: AuditScope
  private let manner: Manner
  private var matcher: BaselineMatcher

  /// An update that has recorded nothing yet: its baseline is the old one.
  public init(of old: Baseline, in scope: AuditScope = AuditScope(), by manner: Manner = .record) {
    self.old = old
    self.scope = scope
    self.manner = manner
    matcher = BaselineMatcher(old, in: scope)
  }

  /// How many findings were recorded.
  public var count: Int { entries.count }

  /// Records the findings of a page.
  public mutating func add(_ page: PageResult) {
    var marked = page
    matcher.mark(&marked)
    let name = matcher.otherName(of: page) ?? page.key
    audited.formUnion([page.key, name])
    scope.names.insert(page.key)
    if let text = page.likeness { likeness[page.key] = text }
    let accepted = matcher.accepted(on: page)
    entries +=
      manner == .record
      ? page.findings.map { FindingRecord($0, onPage: page.key) } : Self.known(on: marked, among: accepted)
    let found = Set(page.findings.map(\.check))
    kept += accepted.filter { !page.hasFinished($0.check) && !found.contains($0.check) }.map { entry in
      var entry = entry
      entry.page = page.key
      return entry
    }
  }

  /// Keeps what was accepted of something that could not be tested.
  public mutating func add(_ failure: Failure) {
    scope.names.insert(failure.asked)
    if failure.kind == .lost { scope.isWhole = false }
  }

  /// Records what was concluded over all pages.
  public mutating func add(_ service: ServiceResult) {
    let accepted = old.entries[""] ?? []
    let match = ConclusionMatch(service.findings, among: accepted)
    for (finding, mark) in zip(service.findings, match.marks) where manner == .record || mark.status != .new {
      // Of pages that were not audited this audit knows nothing.
      if let record = mark.record, !isAnswered(record) {
        entries.append(record)
      } else {
        entries.append(.init(finding))
      }
    }
    kept += match.left.values.joined().filter { !service.hasConcluded($0.check) || !isAnswered($0) }
  }

  /// Whether each page of a conclusion was audited, or is gone.
  private func isAnswered(_ conclusion: FindingRecord) -> Bool {
    (conclusion.members ?? []).allSatisfy { audited.contains($0) || scope.hasLost($0) }
  }

  /// The new baseline: what was recorded, and what stands for pages and checks that were not looked at.
  public var baseline: Baseline {
    let unseen = old.entries.filter { !audited.contains($0.key) && !scope.hasLost($0.key) }.values.joined()
    return Baseline(entries: entries + kept + unseen, likeness: old.likeness.merging(likeness) { $1 })
  }

  /// The findings of a page that were accepted before, of those that speak for several things the things that were.
  private static func known(on page: PageResult, among accepted: [FindingRecord]) -> [FindingRecord] {
    page.findings.compactMap { finding in
      var record = FindingRecord(finding, onPage: page.key)
      record.message = finding.message.withoutMarkWords
      guard finding.status == .new else { return record }
      guard let members = record.members else { return nil }
      let before = accepted.filter { $0.check == finding.check && ($0.outcome == nil || $0.outcome == finding.outcome) }
        .flatMap { $0.members ?? [] }.counted()
      let still = members.counted().compactMap { name, count in
        before[name].map { "\(name)*\(min($0, count))" }
      }
      record.members = still.sorted()
      return still.isEmpty ? nil : record
    }
  }
}

internal import KerbcutBasics

/// Compares the pages of an audit with a baseline, one after the other: each accepted finding counts for one that was
/// found, on whichever page it stands now.
///
/// A page that the baseline does not know may be one that it knows by another name: from another server or folder, with
/// another record in its address, or renamed. Of pages that are gone, what is told by its own content is looked for on
/// all others.
public struct BaselineMatcher: Sendable {
  private let baseline: Baseline
  private var names: BaselineNames
  /// Findings of pages that are gone and that may have moved, by check.
  private var lost: [String: [FindingRecord]]

  /// A comparison that has seen no page yet.
  public init(_ baseline: Baseline, in scope: AuditScope) {
    self.baseline = baseline
    names = BaselineNames(baseline, in: scope)
    lost = [:]
    for (page, entries) in baseline.entries where !page.isEmpty && names.hasLost(page) {
      for entry in entries where entry.traits?.content != nil && entry.members == nil {
        lost[entry.check, default: []].append(entry)
      }
    }
    for check in lost.keys { lost[check]?.sort { ($0.page, $0.exact) < ($1.page, $1.exact) } }
  }

  /// The accepted findings of a page, under the name that the baseline has for it.
  public mutating func accepted(on page: PageResult) -> [FindingRecord] {
    baseline.entries[names.name(of: page)] ?? []
  }

  /// The name that the baseline has for a page, where it is another.
  public mutating func otherName(of page: PageResult) -> String? {
    let name = names.name(of: page)
    return name == page.key ? nil : name
  }

  /// Gives every finding of a page its status, says in its message what is worse than what was accepted, and counts
  /// what is gone. Of a page that was compared before, what was said then is taken back.
  public mutating func mark(_ page: inout PageResult) {
    let name = names.name(of: page)
    let accepted = baseline.entries[name] ?? []
    forget(accepted, of: name)
    let match = FindingMatch(page.findings, among: accepted)
    var account = PageBaseline()
    if name != page.key { account.taken = [name: accepted.reduce(0) { $0 + $1.count }] }
    count(match.left, on: page, into: &account)
    for (number, mark) in match.marks.enumerated() {
      page.findings[number].message = page.findings[number].message.withoutMarkWords + mark.words
      page.findings[number].status = mark.status
    }
    takeLost(&page, &account)
    page.baseline = account
  }

  private func count(_ left: [FindingRecord], on page: PageResult, into account: inout PageBaseline) {
    let unsuppressed =
      page.suppressed.isEmpty ? left : FindingMatch(page.suppressed.map(\.finding), among: left).left
    account.fixed = unsuppressed.filter { page.hasFinished($0.check) }.reduce(0) { $0 + $1.count }
    account.notSeen = left.reduce(0) { $0 + $1.count } - account.fixed
  }

  /// What is accepted on a page under another name cannot have moved elsewhere.
  private mutating func forget(_ accepted: [FindingRecord], of name: String) {
    guard !lost.isEmpty else { return }
    for check in Set(accepted.map(\.check)) { lost[check]?.removeAll { $0.page == name } }
  }

  /// Looks for what is new among what was accepted on pages that are gone.
  private mutating func takeLost(_ page: inout PageResult, _ account: inout PageBaseline) {
    guard !lost.isEmpty else { return }
    for number in page.findings.indices where page.findings[number].status == .new {
      let finding = page.findings[number]
      guard let content = finding.identity.traits?.content, finding.identity.members == nil,
        let place = lost[finding.check]?.firstIndex(where: {
          $0.traits?.content == content && ($0.outcome == finding.outcome || finding.outcome == .cantTell)
        }), let record = lost[finding.check]?.remove(at: place)
      else { continue }
      page.findings[number].status = .moved
      page.findings[number].message = finding.message.withoutMarkWords
      account.taken = account.taken ?? [:]
      account.taken?[record.page, default: 0] += 1
    }
  }
}

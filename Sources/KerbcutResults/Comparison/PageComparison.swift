/// What became of the findings of one page that the later audit looked at.
struct PageComparison {
  private(set) var changes: [FindingChange] = []
  private let page: PageResult
  private let earlier: PageResult?

  init(_ page: PageResult, earlier: PageResult?, runs: (old: Run, new: Run)) {
    self.page = page
    self.earlier = earlier
    let records = earlier?.findings.map { FindingRecord($0, onPage: page.key) } ?? []
    let match = FindingMatch(page.findings, among: records)
    for (finding, mark) in zip(page.findings, match.marks) {
      if mark.record == nil, finding.identity.members != nil, mark.count > 0, mark != FindingMatch.Mark(status: .new) {
        addParts(of: finding, mark)
      } else {
        add(finding, mark.kind(now: finding.outcome), before: mark.record?.outcome, count: finding.thingCount)
      }
    }
    addSuppressed(among: match.left, runs.old)
  }

  /// A finding that speaks for several things: those that were there, those that were questions, and those that are new.
  private mutating func addParts(of finding: Finding, _ mark: FindingMatch.Mark) {
    add(finding, .same, before: finding.outcome, count: mark.count - mark.more)
    add(finding, .changed, before: .cantTell, count: mark.wereQuestions)
    add(finding, .new, before: nil, count: mark.more - mark.wereQuestions)
  }

  private mutating func add(_ finding: Finding, _ kind: FindingChange.Kind, before: Outcome?, count: Int) {
    guard count > 0 else { return }
    changes.append(
      FindingChange(
        kind, page: page.key, check: finding.check, requirements: finding.requirements, before: before,
        now: finding.outcome, weight: finding.weight, message: finding.message, place: finding.place, count: count,
        wasLookedFor: earlier?.hasFinished(finding.check) ?? false))
  }

  /// What was not found again: accepted since, gone, or not looked for.
  private mutating func addSuppressed(among left: [FindingRecord], _ old: Run) {
    let match = FindingMatch(page.suppressed.map(\.finding), among: left)
    for (suppressed, mark) in zip(page.suppressed, match.marks) where mark.status != .new || mark.wereQuestions > 0 {
      add(
        suppressed.finding, .suppressed, before: mark.record?.outcome ?? suppressed.finding.outcome,
        count: mark.record == nil ? mark.count - mark.more : suppressed.finding.thingCount)
    }
    changes += match.left.map { record in
      FindingChange(page.hasFinished(record.check) ? .gone : .notTestable, record, in: old)
    }
  }
}

extension Finding {
  /// How many things it speaks for.
  fileprivate var thingCount: Int { identity.members?.counted().values.reduce(0, +) ?? 1 }
}

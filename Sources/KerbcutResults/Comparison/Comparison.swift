public import KerbcutStandards

/// What changed between two audits, finding by finding. A pure function of their results: it asks no page and no check.
///
///     before  a failed   b asked    c failed   d failed
///     after   a failed   b failed   (c gone)   (d's page was not audited)   e failed
///             same       changed    gone       notTestable                  new
///
/// Findings are the same by the rules that a baseline goes by: an audit with a baseline of all that was found before
/// fails on what is new or changed for the worse here.
public struct Comparison: Sendable, Equatable {
  /// Every finding of either audit: those of pages in the order of the later audit's pages, then what only the earlier
  /// one has, then conclusions over all pages.
  public private(set) var changes: [FindingChange] = []

  /// Compares an audit with an earlier one. Costs time by the findings of both.
  public init(from old: ComparedAudit, to new: ComparedAudit) {
    let earlier = Dictionary(old.pages.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<String> = []
    for page in new.pages where seen.insert(page.key).inserted {
      changes += PageComparison(page, earlier: earlier[page.key], runs: (old.run, new.run)).changes
    }
    for page in old.pages where seen.insert(page.key).inserted {
      let records = page.findings.map { FindingRecord($0, onPage: page.key) }
      changes += records.map { FindingChange(.notTestable, $0, in: old.run) }
    }
    addConclusions(from: old, to: new)
  }

  private mutating func addConclusions(from old: ComparedAudit, to new: ComparedAudit) {
    let audited = Set(new.pages.map(\.key))
    let isWhole = old.pages.allSatisfy { audited.contains($0.key) }
    let match = ConclusionMatch(new.service.findings, among: old.service.findings.map(FindingRecord.init))
    for (finding, mark) in zip(new.service.findings, match.marks) {
      let change = FindingChange(
        mark.kind(now: finding.outcome), page: "", check: finding.check, requirements: finding.requirements,
        before: mark.record?.outcome, now: finding.outcome, weight: finding.weight, message: finding.message,
        wasLookedFor: old.service.hasConcluded(finding.check))
      changes.append(change)
    }
    for (check, records) in match.left.sorted(by: { $0.key < $1.key }) {
      // What was said of pages that are missing now, or of all pages while one is missing, may still be so.
      let hasConcluded = new.service.hasConcluded(check)
      changes += records.map { record in
        let isAnswered = hasConcluded && (record.members.map { $0.allSatisfy(audited.contains) } ?? isWhole)
        return FindingChange(isAnswered ? .gone : .notTestable, record, in: old.run)
      }
    }
  }

  /// How many findings changed in each way.
  public var counts: [FindingChange.Kind: Int] { changes.reduce(into: [:]) { $0[$1.kind, default: 0] += $1.count } }

  /// How many findings changed in each way for each requirement that a check names.
  public var countsByRequirement: [Requirement: [FindingChange.Kind: Int]] {
    changes.reduce(into: [:]) { counts, change in
      for requirement in Set(change.requirements) {
        counts[requirement, default: [:]][change.kind, default: 0] += change.count
      }
    }
  }
}

/// The results of one of two audits that are compared.
public struct ComparedAudit: Sendable {
  /// How it was made.
  public var run: Run
  /// The pages that were audited.
  public var pages: [PageResult]
  /// What was concluded over all pages.
  public var service: ServiceResult

  /// The results of one audit, all its pages in memory.
  public init(run: Run, pages: [PageResult], service: ServiceResult = ServiceResult()) {
    self.run = run
    self.pages = pages
    self.service = service
  }
}

internal import KerbcutBasics

/// Adds pages and failures up to a summary. It knows no checks: what checks conclude over all pages is handed in at the
/// end. Keeps totals only, so that memory grows by little for each page.
///
/// The summary does not depend on the order of pages and failures, so parts of an audit that ran on several machines
/// can be added in any order.
public struct SummaryTotals: Sendable {
  /// How the audit was made.
  public let run: Run
  /// The profiles that pages were judged by.
  public private(set) var profiles: Set<String> = []

  private var failures: [Failure] = []
  private var pages: [PageSummary] = []
  /// What was counted of each check of the run, in its order.
  private var totals: [CheckSummary]
  private var counts = FindingCounts()
  /// Questions of pages, each once however many pages ask it.
  private var questions: Set<String> = []
  /// The place of each check in the run.
  private let indexes: [String: Int]
  private var components = ComponentTotals()
  private var causes = CauseTotals()
  private var problems: [SuppressionProblem] = []
  private var usedSuppressions: Set<String> = []
  /// Those whose check ran on one of their pages.
  private var metSuppressions: Set<String> = []
  private var assumedRoots: Set<String> = []
  private var statuses: [FindingStatus: Int] = [:]
  /// Accepted findings that are gone from audited pages, and those that were not found there for another reason.
  private var gone = (fixed: 0, notSeen: 0)
  /// How many things accepted on a page of the baseline another page answers for.
  private var taken: [String: Int] = [:]

  /// Totals of a run without pages. Memory grows by a summary of each page, its facts, its components and causes, never
  /// by its findings.
  public init(run: Run) {
    self.run = run
    indexes = .init(run.checks.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    totals = run.checks.map { CheckSummary(check: $0.id) }
  }

  /// Whether no page was added.
  public var isEmpty: Bool { pages.isEmpty }

  /// Counts something that could not be tested.
  public mutating func add(_ failure: Failure) { failures.append(failure) }

  /// Counts what was found on a page. Costs time by the number of its findings and checks.
  public mutating func add(_ page: PageResult) {
    var own = FindingCounts(suppressed: page.suppressed.count)
    var seen: Set<String> = []
    for finding in page.findings {
      own.count(finding.outcome, finding.weight)
      if finding.outcome == .cantTell { questions.insert(finding.identity.component + finding.message) }
      if let place = indexes[finding.check] { totals[place].findings.count(finding.outcome, finding.weight) }
      if fails(finding.outcome, finding.weight, finding.status) { own.gating += 1 }
      if let status = finding.status { statuses[status, default: 0] += 1 }
      components.add(finding, page: page.key, isFirst: seen.insert(finding.identity.component).inserted)
    }
    causes.add(page)
    addChecks(of: page)
    addAccepted(on: page)
    for suppression in run.suppressions ?? [] where !metSuppressions.contains(suppression.source) {
      guard suppression.isAbout(page: page.path), page.checks.keys.contains(where: suppression.isAbout(check:)) else {
        continue
      }
      metSuppressions.insert(suppression.source)
    }
    problems += page.suppressionProblems
    counts.add(own)
    if let profile = page.profile { profiles.insert(profile) }
    if let root = page.assumedRoot { assumedRoots.insert(root) }
    pages.append(
      PageSummary(
        key: page.key, path: page.path, title: page.title, kind: page.kind, profile: page.profile,
        sections: page.sections?.map(\.plugin).unique, findings: own))
  }

  private mutating func addAccepted(on page: PageResult) {
    guard let baseline = run.baseline else { return }
    let found = page.baseline.map { ($0.fixed, $0.notSeen) } ?? baseline.gone(from: page)
    gone = (gone.fixed + found.0, gone.notSeen + found.1)
    taken.merge(page.baseline?.taken ?? [:]) { $0 + $1 }
  }

  private mutating func addChecks(of page: PageResult) {
    for (check, counts) in page.checks {
      guard let place = indexes[check] else { continue }
      totals[place].add(counts.outcome)
      if let reason = counts.untestedReason { totals[place].note(unfinishedOn: page.key, reason) }
    }
    for notRun in page.notRun {
      if let place = indexes[notRun.check] { totals[place].notRun[notRun.reason, default: 0] += 1 }
    }
    for suppressed in page.suppressed {
      usedSuppressions.insert(suppressed.source)
      if let place = indexes[suppressed.finding.check] { totals[place].findings.suppressed += 1 }
    }
  }

  private func fails(_ outcome: Outcome, _ weight: Weight, _ status: FindingStatus?) -> Bool {
    outcome == .failed && run.gate.isFailed(by: weight) && (status == nil || status == .new)
  }
}

/// What one check concluded over all pages.
public struct Conclusion: Sendable, Equatable {
  /// The id of the check.
  public var check: String
  /// What the check said of the service; `untested` where it could not finish.
  public var outcome: Outcome
  /// What a reader must act on.
  public var findings: [ServiceFinding]

  /// What a check concluded, and what of it a reader must act on.
  public init(check: String, outcome: Outcome, findings: [ServiceFinding] = []) {
    self.check = check
    self.outcome = outcome
    self.findings = findings
  }
}

// MARK: The summary

extension SummaryTotals {
  /// The summary of what was added and of what checks concluded from it.
  public func summary(concluding conclusions: [Conclusion] = []) -> Summary {
    var summary = Summary(
      found: pages.count + failures.count, audited: pages.count,
      failures: failures.sorted { ($0.asked, $0.reason) < ($1.asked, $1.reason) }, pages: pages, findings: counts,
      suppressionProblems: (problems + configurationProblems).sorted {
        ($0.source, $0.message) < ($1.source, $1.message)
      })
    var totals = totals
    summary.causes = causes.result
    summary.findings.questions = questions.count
    summary.service = service(conclusions, into: &totals, counts: &summary.findings)
    summary.checks = run.checks.compactMap { check in indexes[check.id].map { totals[$0] } }
    summary.baseline = run.baseline.map { baselineSummary($0, summary.service) }
    summary.assumedRoots = assumedRoots.isEmpty ? nil : assumedRoots.sorted()
    let isComplete = !summary.isIncomplete && !pages.isEmpty
    let isStale = run.isStrictAboutBaseline && summary.baseline?.stale ?? 0 > 0
    summary.exit = summary.findings.gating > 0 || isStale ? .findings : isComplete ? .clean : .incomplete
    return summary
  }

  private func service(
    _ conclusions: [Conclusion], into totals: inout [CheckSummary], counts: inout FindingCounts
  ) -> ServiceResult {
    var result = ServiceResult(components: components.list)
    for conclusion in conclusions {
      result.outcomes[conclusion.check] = conclusion.outcome
      if let place = indexes[conclusion.check] { totals[place].add(conclusion.outcome) }
      result.findings += conclusion.findings
    }
    run.baseline?.mark(&result.findings)
    for finding in result.findings {
      if let place = indexes[finding.check] { totals[place].findings.count(finding.outcome, finding.weight) }
      counts.count(finding.outcome, finding.weight)
      if fails(finding.outcome, finding.weight, finding.status) { counts.gating += 1 }
    }
    return result
  }

  private var configurationProblems: [SuppressionProblem] {
    let today = run.date.flatMap { CivilDate(iso8601: $0)?.daysSince1970 }
    return (run.suppressions ?? []).compactMap { suppression in
      if suppression.isExpired(today: today) {
        return SuppressionProblem(
          source: suppression.source, kind: .expired,
          message:
            "The suppression of ‘\(suppression.check)’ ran out on \(suppression.until ?? ""). Fix the finding, or decide again."
        )
      }
      guard !usedSuppressions.contains(suppression.source), isLookedFor(suppression) else { return nil }
      return SuppressionProblem(
        source: suppression.source, kind: .unused,
        message: "The suppression of ‘\(suppression.check)’ silenced nothing. Remove it, or correct its place.")
    }
  }

  /// Whether this audit could have found what a suppression is about: of other pages and checks it says nothing.
  private func isLookedFor(_ suppression: Suppression) -> Bool {
    if metSuppressions.contains(suppression.source) { return !suppression.page.isEmpty || scope.coversMore }
    guard run.checks.contains(where: { suppression.isAbout(check: $0.id) }) else { return false }
    return suppression.page.isEmpty ? scope.coversMore : scope.coversFolder(of: suppression.page)
  }

  private func baselineSummary(_ baseline: Baseline, _ service: ServiceResult) -> BaselineSummary {
    let audited = Set(pages.map(\.key))
    let scope = self.scope
    let concluded = baseline.gone(from: service) { page in
      audited.contains(page) || taken[page] != nil || scope.hasLost(page)
    }
    var summary = BaselineSummary(
      new: statuses[.new] ?? 0, known: (statuses[.known] ?? 0) + (statuses[.moved] ?? 0),
      fixed: gone.fixed + concluded.fixed, notSeen: gone.notSeen + concluded.notSeen)
    summary.new += service.findings.count { $0.status == .new }
    summary.known += service.findings.count { $0.status == .known }
    for (page, entries) in baseline.entries where !page.isEmpty && !audited.contains(page) {
      let count = entries.reduce(0) { $0 + $1.count } - (taken[page] ?? 0)
      guard count > 0 else { continue }
      if scope.hasLost(page) {
        summary.gone = (summary.gone ?? 0) + count
      } else {
        summary.notSeen += count
        if !scope.names.contains(page) { summary.elsewhere = (summary.elsewhere ?? 0) + count }
      }
    }
    return summary
  }

  /// What was asked for, and what of it is here. Where a part of the audit is missing, nobody knows what is gone.
  private var scope: AuditScope {
    AuditScope(
      asked: run.asked, names: Set(pages.map(\.key)).union(failures.map(\.asked)), excluded: run.excluded,
      isWhole: run.part == nil && !failures.contains { $0.kind == .lost })
  }
}

extension CheckSummary {
  /// Counts the outcome of one page or one conclusion.
  fileprivate mutating func add(_ outcome: Outcome) {
    switch outcome {
    case .passed: passed += 1
    case .failed: failed += 1
    case .cantTell: cantTell += 1
    case .inapplicable: inapplicable += 1
    case .untested: untested += 1
    }
  }
}

extension CheckSummary {
  /// Keeps the first page by its key, whatever the order of the pages.
  fileprivate mutating func note(unfinishedOn page: String, _ reason: String) {
    if let unfinished, unfinished.page <= page { return }
    unfinished = UnfinishedCheck(page: page, reason: reason)
  }
}

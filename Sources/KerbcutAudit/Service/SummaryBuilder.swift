public import Kerbcut
import KerbcutService
internal import KerbcutSources

/// Adds pages and failures up to a summary. Keeps facts and totals only, so that memory grows by little for each page.
///
/// The summary does not depend on the order of pages and failures, so parts of an audit that ran on several machines
/// can be added in any order.
public struct SummaryBuilder: Sendable {
  private let run: Run
  private let checks: [any ServiceCheck]

  private var failures: [Failure] = []
  private var pages: [PageSummary] = []
  /// The profiles that pages were judged by.
  private var profiles: Set<String> = []
  /// What was counted of each check of the run, in its order.
  private var totals: [CheckSummary]
  private var counts = FindingCounts()
  /// Questions of pages, each once however many pages ask it.
  private var questions: Set<String> = []
  private var facts: [String: [(page: String, facts: PackedFacts)]] = [:]
  /// What failed on each page, where a check of the run weighs what others found.
  private var failed: [Failed] = []
  /// The place of each check in the run.
  private let indexes: [String: Int32]
  private let weighsFailures: Bool
  private var components: [String: ComponentTotal] = [:]
  private var problems: [SuppressionProblem] = []
  private var usedSuppressions: Set<String> = []
  private var statuses: [FindingStatus: Int] = [:]
  /// Accepted findings that are gone from audited pages, and those that were not found there for another reason.
  private var gone = (fixed: 0, notSeen: 0)

  /// - Parameter plugins: the plugins of the audit; service checks that they do not have are left out.
  public init(run: Run, plugins: [Plugin]) {
    self.run = run
    let ids = Set(run.checks.map(\.id))
    checks = plugins.flatMap(\.checks).compactMap { $0 as? any ServiceCheck }.filter { ids.contains($0.about.id) }
    weighsFailures = checks.contains { $0 is any ConcludingCheck }
    indexes = .init(run.checks.enumerated().map { ($1.id, Int32($0)) }, uniquingKeysWith: { first, _ in first })
    totals = run.checks.map { CheckSummary(check: $0.id) }
  }

  public mutating func add(_ failure: Failure) { failures.append(failure) }

  public mutating func add(_ page: PageResult) {
    var own = FindingCounts(suppressed: page.suppressed.count)
    var seen: Set<String> = []
    for finding in page.findings {
      own.count(finding.outcome, finding.weight)
      if finding.outcome == .cantTell { questions.insert(finding.identity.component + finding.message) }
      if let place = place(of: finding.check) { totals[place].findings.count(finding.outcome, finding.weight) }
      if fails(finding.outcome, finding.weight, finding.status) { own.gating += 1 }
      if let status = finding.status { statuses[status, default: 0] += 1 }
      addComponent(finding, page: page.key, isFirst: seen.insert(finding.identity.component).inserted)
    }
    for (check, counts) in page.checks {
      if let place = place(of: check) { totals[place].add(counts.outcome) }
    }
    for notRun in page.notRun {
      if let place = place(of: notRun.check) { totals[place].notRun[notRun.reason, default: 0] += 1 }
    }
    for (check, found) in page.facts { facts[check, default: []].append((page.key, PackedFacts(found))) }
    if let found = run.baseline?.gone(from: page) {
      gone = (gone.fixed + found.fixed, gone.notSeen + found.notSeen)
    }
    keepFailures(page)
    for suppressed in page.suppressed {
      usedSuppressions.insert(suppressed.source)
      if let place = place(of: suppressed.finding.check) { totals[place].findings.suppressed += 1 }
    }
    problems += page.suppressionProblems
    counts.add(own)
    if let profile = page.profile { profiles.insert(profile) }
    pages.append(
      PageSummary(
        key: page.key, path: page.path, title: page.title, kind: page.kind, profile: page.profile, findings: own))
  }

  /// The summary of what was added.
  public func summary() -> Summary {
    var summary = Summary(
      found: pages.count + failures.count, audited: pages.count,
      failures: failures.sorted { ($0.asked, $0.reason) < ($1.asked, $1.reason) }, pages: pages, findings: counts,
      suppressionProblems: (problems + configurationProblems).sorted {
        ($0.source, $0.message) < ($1.source, $1.message)
      })
    var totals = totals
    summary.findings.questions = questions.count
    summary.service = conclusions(into: &totals, counts: &summary.findings)
    summary.checks = run.checks.compactMap { check in place(of: check.id).map { totals[$0] } }
    summary.baseline = run.baseline.map { baselineSummary($0, summary.service) }
    summary.exit = summary.findings.gating > 0 ? .findings : failures.isEmpty && !pages.isEmpty ? .clean : .incomplete
    return summary
  }

  private func place(of check: String) -> Int? { indexes[check].map(Int.init) }

  private func fails(_ outcome: Outcome, _ weight: Weight, _ status: FindingStatus?) -> Bool {
    outcome == .failed && run.gate.isFailed(by: weight) && (status == nil || status == .new)
  }
}

// MARK: Conclusions

extension SummaryBuilder {
  private func conclusions(
    into totals: inout [CheckSummary], counts: inout FindingCounts
  ) -> ServiceResult {
    var result = ServiceResult(components: componentList)
    let failed = failed.sorted { ($0.page, $0.check) < ($1.page, $1.check) }
    // Made one at a time: all of them at once would be many times what is kept.
    let failures = failed.lazy.map(failureCount)
    for check in checks where !pages.isEmpty && isOn(check.about) {
      let pages = (facts[check.about.id] ?? []).sorted { $0.page < $1.page }
      let verdicts = check.verdicts(on: pages, after: failures)
      let outcome = verdicts.map(\.outcome).max { $1.isWorse(than: $0) } ?? .inapplicable
      result.outcomes[check.about.id] = outcome
      if let place = place(of: check.about.id) { totals[place].add(outcome) }
      result.findings += findings(of: check.about, verdicts)
    }
    run.baseline?.mark(&result.findings)
    for finding in result.findings {
      if let place = place(of: finding.check) { totals[place].findings.count(finding.outcome, finding.weight) }
      counts.count(finding.outcome, finding.weight)
      if fails(finding.outcome, finding.weight, finding.status) { counts.gating += 1 }
    }
    return result
  }

  /// What the check weighs in the profile that all pages were recognised to have, if it is one. The run's catalogue
  /// holds what a chosen profile and the configuration say.
  private func recognisedWeight(of about: About) -> Weight? {
    guard run.profile == nil, profiles.count == 1, run.check(about.id)?.weight == about.weight else { return nil }
    return profiles.first.flatMap(run.profile(named:))?.weight(of: about)
  }

  /// Whether the profile of any page has the check.
  private func isOn(_ about: About) -> Bool {
    let known = profiles.compactMap(run.profile(named:))
    return known.isEmpty || known.contains { $0.includes(about) }
  }

  private func findings(of about: About, _ verdicts: [ServiceVerdict]) -> [ServiceFinding] {
    let info = run.check(about.id)
    let weight = recognisedWeight(of: about) ?? info?.weight ?? about.weight
    // A check may conclude several things of the same pages: readers of reports take equal identities for one.
    var times: [String: Int] = [:]
    return verdicts.filter { $0.outcome == .failed || $0.outcome == .cantTell }.map { verdict in
      let pages = verdict.places.map(\.page).unique.joined(separator: "\u{1F}")
      let number = times[pages, default: 0]
      times[pages] = number + 1
      var question = verdict.question
      question?.lookedAt = FindingNamer.hash("\(verdict.message)\u{1F}\(pages)")
      return ServiceFinding(
        check: about.id, outcome: verdict.outcome, weight: verdict.weight ?? weight,
        message: verdict.message, requirements: info?.requirements ?? about.requirements, places: verdict.places,
        identity: FindingNamer.hash("\(about.id)\u{1F}\(pages)" + (number > 0 ? "\u{1F}\(number)" : "")),
        question: question)
    }
  }

  private var configurationProblems: [SuppressionProblem] {
    let today = run.date.flatMap(Day.number)
    return (run.suppressions ?? []).compactMap { suppression in
      if suppression.isExpired(today: today) {
        return SuppressionProblem(
          source: suppression.source, kind: .expired,
          message:
            "The suppression of ‘\(suppression.check)’ ran out on \(suppression.until ?? ""). Mend the finding, or decide again."
        )
      }
      guard !usedSuppressions.contains(suppression.source) else { return nil }
      return SuppressionProblem(
        source: suppression.source, kind: .unused,
        message: "The suppression of ‘\(suppression.check)’ silenced nothing. Remove it, or mend its place.")
    }
  }

  private func baselineSummary(_ baseline: Baseline, _ service: ServiceResult) -> BaselineSummary {
    let audited = Set(pages.map(\.key))
    let concluded = baseline.gone(from: service)
    var summary = BaselineSummary(
      new: statuses[.new] ?? 0, known: (statuses[.known] ?? 0) + (statuses[.moved] ?? 0),
      fixed: gone.fixed + concluded.fixed, notSeen: gone.notSeen + concluded.notSeen)
    summary.new += service.findings.count { $0.status == .new }
    summary.known += service.findings.count { $0.status == .known }
    for (page, entries) in baseline.entries where !page.isEmpty && !audited.contains(page) {
      summary.notSeen += entries.reduce(0) { $0 + $1.count }
    }
    return summary
  }
}

// MARK: What checks failed where

extension SummaryBuilder {
  /// How often a check, by its place in the run, failed on a page.
  private struct Failed: Sendable {
    let page: String
    let check: Int32
    let weight: Weight
    let count: Int32
  }

  private mutating func keepFailures(_ page: PageResult) {
    guard weighsFailures else { return }
    var counts: [String: (weight: Weight, count: Int32)] = [:]
    for finding in page.findings where finding.outcome == .failed {
      let old = counts[finding.check]
      counts[finding.check] = (max(old?.weight ?? .notice, finding.weight), (old?.count ?? 0) + 1)
    }
    for (check, found) in counts {
      guard let index = indexes[check] else { continue }
      failed.append(Failed(page: page.key, check: index, weight: found.weight, count: found.count))
    }
  }

  private func failureCount(_ failed: Failed) -> FailureCount {
    let info = run.checks[Int(failed.check)]
    return FailureCount(
      page: failed.page, check: info.id, title: info.title, requirements: info.requirements, weight: failed.weight,
      count: Int(failed.count))
  }
}

// MARK: Components

extension SummaryBuilder {
  /// One fault that may stand on many pages.
  private struct ComponentTotal: Sendable {
    var component: Component
    /// Where the words of the component come from: the first page in order, so that the order of adding is no matter.
    var firstPage: String
  }

  private mutating func addComponent(_ finding: Finding, page: String, isFirst: Bool) {
    let identity = finding.identity.component
    guard !identity.isEmpty else { return }
    var total =
      components[identity]
      ?? ComponentTotal(component: Component(finding, count: 0, pageCount: 0, pages: []), firstPage: page)
    if page < total.firstPage {
      let old = total.component
      total.component = Component(finding, count: old.count, pageCount: old.pageCount, pages: old.pages)
      total.firstPage = page
    }
    total.component.count += 1
    if isFirst {
      total.component.pageCount += 1
      if total.component.pages.count < Component.pageLimit { total.component.pages.append(page) }
    }
    components[identity] = total
  }

  private var componentList: [Component] {
    components.values.map(\.component).filter { $0.pageCount > 1 }.sorted {
      ($1.pageCount, $1.count, $0.check, $0.identity) < ($0.pageCount, $0.count, $1.check, $1.identity)
    }
  }
}

extension Component {
  fileprivate init(_ finding: Finding, count: Int, pageCount: Int, pages: [String]) {
    self.init(
      identity: finding.identity.component, check: finding.check, outcome: finding.outcome, weight: finding.weight,
      message: finding.message, selector: finding.selector, count: count, pageCount: pageCount, pages: pages)
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

extension FindingCounts {
  /// Adds up two counts.
  mutating func add(_ other: FindingCounts) {
    errors += other.errors
    warnings += other.warnings
    notices += other.notices
    questions += other.questions
    suppressed += other.suppressed
    gating += other.gating
  }
}

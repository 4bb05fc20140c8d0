public import Kerbcut

/// Adds pages and failures up to a summary, and concludes over all pages from their facts. Keeps facts and totals only,
/// so that memory grows by little for each page.
///
/// The summary does not depend on the order of pages and failures, so parts of an audit that ran on several machines
/// can be added in any order.
public struct SummaryBuilder: Sendable {
  private var totals: SummaryTotals
  private let checks: [any ServiceCheck]
  private var facts: [String: [(page: String, facts: PackedFacts)]] = [:]
  /// What failed on each page, where a check of the run weighs what others found.
  private var failed: [Failed] = []
  /// The place of each check in the run.
  private let indexes: [String: Int32]
  private let weighsFailures: Bool

  private var run: Run { totals.run }

  /// - Parameter plugins: the plugins of the audit; service checks that they do not have are left out.
  public init(run: Run, plugins: [Plugin]) {
    totals = SummaryTotals(run: run.completed(for: plugins))
    let ids = Set(run.checks.map(\.id))
    checks = plugins.flatMap(\.checks).compactMap(\.serviceCheck).filter { ids.contains($0.about.id) }
    weighsFailures = checks.contains(where: \.weighsFailures)
    indexes = .init(run.checks.enumerated().map { ($1.id, Int32($0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// Counts something that could not be tested.
  public mutating func add(_ failure: Failure) { totals.add(failure) }

  /// Counts what was found on a page, and keeps its facts.
  public mutating func add(_ page: PageResult) {
    totals.add(page)
    for (check, found) in page.facts { facts[check, default: []].append((page.key, PackedFacts(found))) }
    keepFailures(page)
  }

  /// The summary of what was added.
  public func summary() -> Summary { totals.summary(concluding: conclusions) }
}

// MARK: Conclusions

extension SummaryBuilder {
  private var conclusions: [Conclusion] {
    let failed = failed.sorted { ($0.page, $0.check) < ($1.page, $1.check) }
    // Made one at a time: all of them at once would be many times what is kept.
    let failures = failed.lazy.map(failureCount)
    return checks.filter { !totals.isEmpty && isOn($0.about) }.map { check in
      let pages = (facts[check.about.id] ?? []).sorted { $0.page < $1.page }
      let verdicts = check.verdicts(on: pages, after: failures)
      return Conclusion(
        check: check.about.id, outcome: verdicts.map(\.outcome).max { $1.isWorse(than: $0) } ?? .inapplicable,
        findings: findings(of: check.about, verdicts))
    }
  }

  /// What the check weighs in the profile that all pages were recognised to have, if it is one. The run's catalogue
  /// holds what a chosen profile and the configuration say.
  private func recognisedWeight(of about: About) -> Weight? {
    let profiles = totals.profiles
    guard run.profile == nil, profiles.count == 1, run.check(about.id)?.weight == about.weight else { return nil }
    return profiles.first.flatMap(run.profile(named:))?.weight(of: about)
  }

  /// Whether the profile of any page has the check.
  private func isOn(_ about: About) -> Bool {
    let known = totals.profiles.compactMap(run.profile(named:))
    return known.isEmpty || known.contains { $0.includes(about) }
  }

  /// Whether the check came after the day that the run holds on to.
  private func isNewer(_ about: About) -> Bool { run.options[Run.checksOption].map { about.since > $0 } ?? false }

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
      question?.lookedAt = StableHash("\(verdict.message)\u{1F}\(pages)").hexadecimal
      let words = "\(about.id)\u{1F}\(pages)" + (number > 0 ? "\u{1F}\(number)" : "")
      return ServiceFinding(
        check: about.id, outcome: verdict.outcome, weight: isNewer(about) ? .notice : verdict.weight ?? weight,
        message: verdict.message, requirements: info?.requirements ?? about.requirements, places: verdict.places,
        identity: StableHash(words).hexadecimal, question: question)
    }
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

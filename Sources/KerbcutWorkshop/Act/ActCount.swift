import Kerbcut

/// How many cases the machine decides as W3C does, and how many more are decided when its questions are answered.
///
/// A check is right about a case where it fails what W3C fails and fails nothing else; passed and inapplicable are one, as
/// in W3C's reports. With answers, a check that asks is right where some answers lead to what W3C says: what a question
/// cannot bring about, no answer decides.
struct ActCount {
  private var counts: [String: Count] = [:]

  fileprivate struct Count {
    var cases = 0
    var byMachine = 0
    var withAnswers = 0
    var wrong = 0
  }

  init(_ lines: [ActOutcome], of cases: [ActCase]) {
    let outcomes = Dictionary(grouping: lines) { $0.ruleId + " " + $0.testcaseId }
    for testCase in cases {
      let found = outcomes[testCase.ruleId + " " + testCase.testcaseId] ?? []
      counts[testCase.expected, default: Count()].add(found, expected: testCase.expected)
    }
  }

  /// One line for each expected outcome.
  var text: String {
    counts.sorted { $0.key < $1.key }.map { expected, count in
      "\(expected): \(count.cases) cases, \(count.byMachine) decided by the machine, "
        + "\(count.withAnswers) with the answers that questions ask for, \(count.wrong) wrong"
    }.joined(separator: "\n")
  }
}

extension ActCount.Count {
  /// Several checks may serve a rule: the best one counts, and one that is wrong.
  fileprivate mutating func add(_ found: [ActOutcome], expected: String) {
    cases += 1
    let fails = expected == Outcome.failed.rawValue
    let clean = [Outcome.passed.rawValue, Outcome.inapplicable.rawValue]
    func isRight(_ outcome: String) -> Bool { fails ? outcome == expected : clean.contains(outcome) }
    let isDecided = found.contains { isRight($0.outcome) }
    if isDecided { byMachine += 1 }
    if isDecided || found.contains(where: { $0.answered.contains(where: isRight) }) { withAnswers += 1 }
    // What W3C passes and a check fails; what it fails and no check fails or asks about.
    let misses = fails ? found.allSatisfy { clean.contains($0.outcome) } : found.contains { $0.outcome == "failed" }
    if misses && !found.isEmpty { wrong += 1 }
  }
}

extension CheckResult {
  /// The outcomes for the page that answers to its questions can lead to; none where a failure decides already, or
  /// nothing is asked.
  var answeredOutcomes: Set<Outcome> {
    guard outcome == .cantTell, findings.allSatisfy({ $0.question != nil }) else { return [] }
    let meanings = findings.compactMap(\.question).map { Set($0.meanings.values.map(\.outcome)) }
    var outcomes: Set<Outcome> = []
    if meanings.contains(where: { $0.contains(.failed) }) { outcomes.insert(.failed) }
    guard meanings.allSatisfy({ $0.contains(.passed) || $0.contains(.inapplicable) }) else { return outcomes }
    if passedCount > 0 || meanings.contains(where: { $0.contains(.passed) }) { outcomes.insert(.passed) }
    if passedCount == 0, meanings.allSatisfy({ $0.contains(.inapplicable) }) { outcomes.insert(.inapplicable) }
    return outcomes
  }
}

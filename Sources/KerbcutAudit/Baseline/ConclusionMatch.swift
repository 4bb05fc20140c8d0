internal import Kerbcut

/// What of the conclusions over all pages stands in a baseline: the same, or one about all of its pages and more. Each
/// entry counts for one conclusion, and an accepted question accepts no failure.
struct ConclusionMatch {
  /// What the baseline says of each conclusion.
  private(set) var marks: [BaselineMatch.Mark]
  /// Accepted conclusions that nothing was matched with, by check.
  private(set) var left: [String: [Baseline.Entry]]

  init(_ findings: [ServiceFinding], accepted: [Baseline.Entry]) {
    left = Dictionary(grouping: accepted, by: \.check)
    marks = Array(repeating: BaselineMatch.Mark(status: .new), count: findings.count)
    // Failures choose first, for they can take less.
    var rest = findings.indices.filter { findings[$0].outcome == .failed }
    rest += findings.indices.filter { findings[$0].outcome != .failed }
    for isSame in [true, false] {
      rest = rest.filter { number in
        guard take(for: findings[number], as: findings[number].outcome, isSame: isSame) else { return true }
        marks[number] = .accepted(.known)
        return false
      }
    }
    for number in rest where findings[number].outcome == .failed {
      let isWorse = [true, false].contains { take(for: findings[number], as: .cantTell, isSame: $0) }
      if isWorse { marks[number].wereQuestions = 1 }
    }
  }

  /// Takes an entry for a conclusion, the same one or a wider one; false if there is none.
  private mutating func take(for finding: ServiceFinding, as outcome: Outcome, isSame: Bool) -> Bool {
    guard let entries = left[finding.check], !entries.isEmpty else { return false }
    let pages = isSame ? [] : finding.pages
    let fitting = entries.indices.filter { number in
      guard outcome != .failed || entries[number].outcome != .cantTell else { return false }
      return isSame
        ? entries[number].exact == finding.identity
        : !pages.isEmpty && Set(entries[number].members ?? []).isSuperset(of: pages)
    }
    guard let taken = fitting.first(where: { entries[$0].outcome == outcome }) ?? fitting.first else { return false }
    left[finding.check]?.remove(at: taken)
    return true
  }
}

/// Which conclusions over all pages were there before, by what was recorded of them: the same, or one about all of its pages and more. Each
/// entry counts for one conclusion, and an accepted question accepts no failure.
struct ConclusionMatch {
  /// What the records say of each conclusion.
  private(set) var marks: [FindingMatch.Mark]
  /// Accepted conclusions that nothing was matched with, by check.
  private(set) var left: [String: [FindingRecord]]

  init(_ findings: [ServiceFinding], among accepted: [FindingRecord]) {
    left = Dictionary(grouping: accepted, by: \.check)
    marks = Array(repeating: FindingMatch.Mark(status: .new), count: findings.count)
    // Failures choose first, for they can take less.
    var rest = findings.indices.filter { findings[$0].outcome == .failed }
    rest += findings.indices.filter { findings[$0].outcome != .failed }
    for isSame in [true, false] {
      rest = rest.filter { number in
        guard let record = take(for: findings[number], as: findings[number].outcome, isSame: isSame) else {
          return true
        }
        marks[number] = .accepted(.known, as: record)
        return false
      }
    }
    for number in rest where findings[number].outcome == .failed {
      guard
        let record = take(for: findings[number], as: .cantTell, isSame: true)
          ?? take(for: findings[number], as: .cantTell, isSame: false)
      else { continue }
      marks[number].wereQuestions = 1
      marks[number].record = record
    }
  }

  /// Takes an entry for a conclusion, the same one or a wider one; nil if there is none.
  private mutating func take(for finding: ServiceFinding, as outcome: Outcome, isSame: Bool) -> FindingRecord? {
    guard let entries = left[finding.check], !entries.isEmpty else { return nil }
    let pages = isSame ? [] : finding.pages
    let fitting = entries.indices.filter { number in
      guard outcome != .failed || entries[number].outcome != .cantTell else { return false }
      return isSame
        ? entries[number].exact == finding.identity
        : !pages.isEmpty && Set(entries[number].members ?? []).isSuperset(of: pages)
    }
    guard let taken = fitting.first(where: { entries[$0].outcome == outcome }) ?? fitting.first else { return nil }
    return left[finding.check]?.remove(at: taken)
  }
}

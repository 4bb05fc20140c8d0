import Kerbcut
import KerbcutResults

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

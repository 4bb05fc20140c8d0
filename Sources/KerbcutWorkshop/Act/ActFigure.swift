import Kerbcut

/// How many of W3C's cases are decided: by the machine, and with the answers that its questions ask for.
///
/// A case counts once. What checks of one rule say of it is taken together: a failure counts before a question, a question
/// before the rest.
struct ActFigure: Equatable {
  /// What the checks of a rule say of a case, and what is right.
  struct Case: Equatable {
    let rule: String
    let title: String
    /// Whether the page fails the rule, as W3C says.
    let isBad: Bool
    let outcomes: [Outcome]
    /// Whether an answer to what is asked leads to what is right: what a question cannot bring about, no answer decides.
    var isDecidedByAnswer = true

    var outcome: Outcome {
      [.failed, .cantTell, .untested, .passed].first(where: outcomes.contains) ?? .inapplicable
    }
  }

  private(set) var count = 0
  /// Decided rightly without a person.
  private(set) var byMachine = 0
  /// A question is asked, whose answer decides: the figure of those that are decided with answers is both together.
  private(set) var byAnswer = 0
  /// Good pages that fail, and bad pages of which nothing is said.
  private(set) var wrong: [String] = []

  init(_ cases: [Case]) {
    for found in cases {
      count += 1
      switch found.outcome {
      case .cantTell: byAnswer += found.isDecidedByAnswer ? 1 : 0
      case .untested: continue
      case .failed where found.isBad: byMachine += 1
      case .passed where !found.isBad, .inapplicable where !found.isBad: byMachine += 1
      case .failed: wrong.append("\(found.rule) \(found.title): fails, though the page is right")
      case .passed, .inapplicable:
        wrong.append("\(found.rule) \(found.title): is \(found.outcome.rawValue), though the page is wrong")
      }
    }
  }

  /// Lines for people.
  var lines: [String] {
    [
      "Decided by the machine: \(byMachine) of \(count) (\(Self.share(byMachine, of: count)))",
      "Decided with the answers that questions ask for: \(byMachine + byAnswer) of \(count) "
        + "(\(Self.share(byMachine + byAnswer, of: count)))",
      "Wrong: \(wrong.count)",
    ] + wrong.map { "  " + $0 }
  }

  private static func share(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "0.0 %" }
    let tenths = (part * 2_000 + whole) / (2 * whole)
    return "\(tenths / 10).\(tenths % 10) %"
  }
}

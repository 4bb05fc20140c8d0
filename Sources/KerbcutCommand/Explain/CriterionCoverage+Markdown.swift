package import Kerbcut
package import KerbcutStandards

extension CriterionCoverage {
  /// The coverage of one criterion as a page.
  package var markdown: String {
    let level = criterion.level.map { " (level \($0))" } ?? ""
    var lines = ["# WCAG 2.2, \(criterion.number) \(criterion.title)\(level)", ""]
    lines += Self.list("Kerbcut decides, as far as a page shows it", deciding.map(Self.words))
    lines += Self.list("Kerbcut asks", asking.map(Self.words))
    lines += Self.list("ACT rules behind these checks", rules.map { "\($0.number) \($0.title)" })
    lines += Self.list("ACT rules that no check implements", otherRules.map { "\($0.number) \($0.title)" })
    if deciding.isEmpty, asking.isEmpty { lines += ["No check of Kerbcut looks at this.", ""] }
    lines += Self.list("A person must ask, whatever was found", criterion.questions)
    if let unseen = criterion.unseen { lines += ["What Kerbcut cannot see: \(unseen.lowercasedFirst)", ""] }
    lines.append("No findings does not mean that the criterion is met.")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func words(_ about: About) -> String { "\(about.id): \(about.title)" }

  private static func list(_ title: String, _ items: [String]) -> [String] {
    items.isEmpty ? [] : ["\(title):", ""] + items.map { "- \($0)" } + [""]
  }

  /// The row of the table.
  fileprivate var row: String {
    let decided = rules.filter { rule in deciding.contains { $0.requirements.contains(.act(rule.number)) } }
    let decides = deciding.map { "`\($0.id)`" } + decided.map { "ACT \($0.number)" }
    let asks = asking.map { "`\($0.id)`" } + rules.filter { !decided.contains($0) }.map { "ACT \($0.number)" }
    let cells = [
      "\(criterion.number) \(criterion.title)", criterion.level ?? "", decides.joined(separator: ", "),
      asks.joined(separator: ", "),
      criterion.questions.joined(separator: " "), criterion.unseen ?? "",
    ]
    return "| " + cells.joined(separator: " | ") + " |"
  }

  /// The table of all criteria.
  package static func markdown(of standard: Standard, by plugins: [Plugin]) -> String {
    let all = standard.points.map { CriterionCoverage(of: $0, by: plugins) }
    let decided = all.count { !$0.deciding.isEmpty }
    let asked = all.count { $0.deciding.isEmpty && !$0.asking.isEmpty }
    var lines = [
      "# What Kerbcut sees of WCAG 2.2", "",
      "<!-- Made by `swift run KerbcutWorkshop docs`. Change the checks or KerbcutStandards, not this file. -->", "",
      "No findings does not mean that a page conforms. Of \(all.count) success criteria, checks can fail a page against "
        + "\(decided), can only ask about \(asked), and do not look at \(all.count - decided - asked). "
        + "For no criterion do they see all.",
      "",
      "A check that can fail may also ask: it decides what the page shows, and puts the rest to a person.", "",
    ]
    for (group, criteria) in all.grouped {
      lines += ["## \(group)", ""]
      lines.append("| criterion | level | decided by | asked by | a person must ask | Kerbcut cannot see |")
      lines.append("|---|---|---|---|---|---|")
      lines += criteria.map(\.row) + [""]
    }
    return lines.joined(separator: "\n")
  }
}

extension [CriterionCoverage] {
  /// By the guideline, in order.
  fileprivate var grouped: [(group: String, criteria: [CriterionCoverage])] {
    var groups: [(group: String, criteria: [CriterionCoverage])] = []
    for coverage in self {
      let group = coverage.criterion.group ?? ""
      if groups.last?.group != group { groups.append((group, [])) }
      groups[groups.count - 1].criteria.append(coverage)
    }
    return groups
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}

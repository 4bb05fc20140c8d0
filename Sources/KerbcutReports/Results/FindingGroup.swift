import KerbcutResults
import KerbcutStandards

/// The findings of one check and one kind on one page, with what the catalogue says of the check.
struct FindingGroup {
  var kind: FindingKind
  var check: CheckInfo
  var findings: [Finding]

  /// The findings of a page by check: errors first, then in the order in which the page shows them.
  static func groups(of page: PageResult, run: Run) -> [FindingGroup] { groups(of: page.findings, run: run) }

  static func groups(of findings: [Finding], run: Run) -> [FindingGroup] {
    struct Key: Hashable {
      var check: String
      var kind: FindingKind
    }
    var groups: [FindingGroup] = []
    var indexes: [Key: Int] = [:]
    for finding in findings {
      let key = Key(check: finding.check, kind: finding.kind)
      if let index = indexes[key] {
        groups[index].findings.append(finding)
      } else {
        indexes[key] = groups.count
        groups.append(
          FindingGroup(kind: finding.kind, check: run.checkInfo(finding.check), findings: [finding]))
      }
    }
    return groups.enumerated().sorted { ($0.element.kind, $0.offset) < ($1.element.kind, $1.offset) }.map(\.element)
  }
}

extension Run {
  /// The catalogue entry of a check; one made from the id if the results do not hold it.
  func checkInfo(_ id: String) -> CheckInfo { check(id) ?? CheckInfo(id: id, plugin: "", title: id) }
}

extension [Requirement] {
  /// As people call them, ACT rules aside: those are how a check was written, not what it is for.
  var labels: [String] { filter { $0.standard != .act }.map(\.label) }
}

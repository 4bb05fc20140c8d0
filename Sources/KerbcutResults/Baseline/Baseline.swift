internal import FoundationEssentials

/// Findings accepted for now: an audit with a baseline fails on what is new only.
///
/// The results hold it too, so that reports that are made again say what the audit said.
public struct Baseline: Sendable, Equatable {
  /// Entries by page key; those of the service stand under an empty key.
  public private(set) var entries: [String: [Entry]]

  /// What pages are known by under another name, by their keys, as `PageLikeness` writes it.
  public private(set) var likeness: [String: String]

  /// One accepted finding.
  public typealias Entry = FindingRecord

  /// A baseline of these entries, in any order.
  ///
  /// - Parameter likeness: what pages are known by under another name; of pages without entries it is dropped.
  public init(entries: [Entry] = [], likeness: [String: String] = [:]) {
    let entries = Dictionary(grouping: entries, by: \.page)
    self.entries = entries
    self.likeness = likeness.filter { entries[$0.key] != nil }
  }

  /// How many findings are accepted.
  public var count: Int { entries.values.reduce(0) { $0 + $1.count } }

  /// The version of the file's format. A reader refuses a newer one.
  public static let format = 1

  /// Gives every finding of a page its status: `known` where the same stands in the baseline, `moved` where it stands
  /// there elsewhere on the page, else `new`, and says in its message what is worse than what was accepted.
  public func mark(_ result: inout PageResult) {
    let match = FindingMatch(result.findings, among: entries[result.key] ?? [])
    for (number, mark) in match.marks.enumerated() {
      result.findings[number].status = mark.status
      result.findings[number].message += mark.words
    }
  }

  /// How many accepted findings are gone from a page that was audited, and how many others were not found on it: a
  /// check that did not run has mended nothing, nor has a suppression. Each thing that a finding speaks for is counted.
  ///
  /// For results of versions that did not keep it with the page.
  public func gone(from page: PageResult) -> (fixed: Int, notSeen: Int) {
    guard let accepted = entries[page.key] else { return (0, 0) }
    let left = FindingMatch(page.findings, among: accepted).left
    let unsuppressed =
      page.suppressed.isEmpty ? left : FindingMatch(page.suppressed.map(\.finding), among: left).left
    let fixed = unsuppressed.filter { page.hasFinished($0.check) }.reduce(0) { $0 + $1.count }
    return (fixed, left.reduce(0) { $0 + $1.count } - fixed)
  }

  /// Gives every conclusion its status, as `mark` does for findings of a page.
  public func mark(_ findings: inout [ServiceFinding]) {
    let match = ConclusionMatch(findings, among: entries[""] ?? [])
    for (number, mark) in match.marks.enumerated() {
      findings[number].status = mark.status
      findings[number].message += mark.words
    }
  }

  /// How many accepted conclusions are gone, and how many others were not concluded: of pages of which one was not
  /// audited nothing is known.
  ///
  /// - Parameter isAnswered: whether a page was audited, or is gone.
  public func gone(
    from service: ServiceResult, isAnswered: (String) -> Bool = { _ in true }
  ) -> (fixed: Int, notSeen: Int) {
    let left = ConclusionMatch(service.findings, among: entries[""] ?? []).left.values.joined()
    let fixed = left.count { service.hasConcluded($0.check) && ($0.members ?? []).allSatisfy(isAnswered) }
    return (fixed, left.count - fixed)
  }
}

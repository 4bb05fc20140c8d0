internal import KerbcutBasics
internal import KerbcutResults

extension Suppression {
  /// Moves what it accepts out of the page's findings.
  func apply(to result: inout PageResult, today: Int?) {
    guard !isExpired(today: today), page.isEmpty || Glob(page).matches(result.path) else { return }
    guard result.findings.contains(where: matches) else { return }
    result.suppressed += result.findings.filter(matches).map { finding in
      SuppressedFinding(finding: finding, reason: reason, owner: owner, until: until, source: source)
    }
    result.findings.removeAll(where: matches)
  }
}

import KerbcutResults

extension Summary {
  /// The components that a page's findings belong to, by identity.
  func components(of page: PageResult) -> [String: Component] {
    var found: [String: Component] = [:]
    for identity in Set(page.findings.map(\.identity.component)) {
      if let component = service.component(identity), component.pageCount > 1 { found[identity] = component }
    }
    return found
  }

  /// Whether a page is the first that has any finding, shown or suppressed: what a list needs to set its commas.
  func isFirstWithFindings(_ number: Int, countingSuppressed: Bool = false) -> Bool {
    let first = pages.firstIndex { $0.findings.all + (countingSuppressed ? $0.findings.suppressed : 0) > 0 }
    return first.map { number <= $0 } ?? true
  }

  /// Why checks were not run, most checks first: the reason and the ids.
  var notRunReasons: [(reason: String, checks: [String])] {
    var checksByReason: [String: [String]] = [:]
    for check in checks where !check.hasRun {
      for reason in check.notRun.keys { checksByReason[reason, default: []].append(check.check) }
    }
    return checksByReason.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      .map { (reason: $0.key, checks: $0.value) }
  }
}

public import Kerbcut

/// Runs one check on one page as an audit does, with places, identities and suppressing comments: for the harness.
public enum PageAudit {
  /// The result of a page on which only this check runs.
  public static func result(of check: any AnyCheck, on page: Page, path: String) -> PageResult {
    let plugin = Plugin(id: "example", title: "Example", checks: [check])
    var options = AuditOptions()
    // The check runs whatever profiles it belongs to.
    let profiles = check.about.profiles
    options.profile = Profile(id: "example", title: "Example", switchesOn: profiles.isEmpty ? nil : profiles)
    let auditor = PageAuditor(
      catalogue: CheckCatalogue(host: CompiledChecks([plugin]), options: options), options: options)
    var watch = Stopwatch(clock: nil)
    var result = PageLook(page, of: Site("", Sites()), auditor: auditor, watch: &watch).result
    PageComments(page.document).apply(to: &result, path: path, known: auditor.catalogue)
    return result
  }
}

/// Runs one service check as an audit does: facts go through their written form.
public enum ServiceAudit {
  /// What the check concludes about pages by key.
  public static func verdicts(
    of check: some ServiceCheck, on pages: [(key: String, page: Page)], after failures: [FailureCount] = []
  ) -> [ServiceVerdict] {
    let facts = pages.map { (page: $0.key, facts: check.encodedFacts(of: $0.page)) }.filter { !$0.facts.isEmpty }
    return check.verdicts(
      on: facts.sorted { $0.page < $1.page }.map { ($0.page, PackedFacts($0.facts)) }, after: failures)
  }
}

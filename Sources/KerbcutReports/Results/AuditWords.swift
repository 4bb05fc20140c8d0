import KerbcutBasics
import KerbcutResults
import KerbcutStandards

/// The sentences that every report says of an audit in the same words.
enum AuditWords {
  static func pages(_ summary: Summary) -> String {
    var text = "\(summary.found.counted("page")) found, \(summary.audited.grouped) audited"
    if let skipped = summary.account[.skipped] { text += ", \(skipped.grouped) \(Summary.Place.skipped.words)" }
    guard summary.notTestable > 0 else { return text + "." }
    return text + ", \(summary.notTestable.grouped) could not be tested (\(places(summary)))."
  }

  /// The folders that were taken for the root of a server, and how to say so; nil where there are none.
  static func assumedRoots(_ summary: Summary) -> String? {
    guard let roots = summary.assumedRoots, !roots.isEmpty else { return nil }
    let names = roots.prefix(5).map { "‘\($0.harmless(upTo: 200))’" } + (roots.count > 5 ? ["others"] : [])
    return "Style sheets at ‘/…’ were found in \(names.sentenceList). If another folder is served as ‘/’, say so with "
      + "--root /=FOLDER."
  }

  /// What became of everything that could not be tested, in numbers that add up.
  private static func places(_ summary: Summary) -> String {
    summary.placeCounts.filter { $0.place != .audited && $0.place != .skipped }
      .map { "\($0.count.grouped) \($0.place.words)" }.joined(separator: ", ")
  }

  static func checks(_ summary: Summary) -> String {
    ([ran(summary)] + unfinished(summary)).joined(separator: " ")
  }

  /// The checks that could not be finished, a sentence each.
  static func unfinished(_ summary: Summary) -> [String] {
    let checks = summary.unfinishedChecks
    let shown = checks.prefix(5).compactMap { check in
      check.unfinished.map { unfinished in
        let page = unfinished.page.harmless(upTo: 200)
        let pages = check.untested == 1 ? page : "\(check.untested.grouped) pages, the first is \(page)"
        return "‘\(check.check)’ could not be finished on \(pages): \(clause(unfinished.reason.harmless(upTo: 300)))."
      }
    }
    return checks.count > 5 ? shown + ["So it is with \((checks.count - 5).counted("more check"))."] : shown
  }

  private static func ran(_ summary: Summary) -> String {
    let run = "\(summary.checksRun.counted("check")) run"
    guard summary.checksNotRun > 0 else { return run + "." }
    var reasons = summary.notRunReasons.map { "\($0.checks.count.grouped): \(clause($0.reason))" }
    let named = Set(summary.notRunReasons.flatMap(\.checks))
    let others = summary.checks.filter { !$0.hasRun && !named.contains($0.check) }
    let unfinished = others.count { $0.untested > 0 }
    if unfinished > 0 { reasons.append("\(unfinished.grouped): could not be tested to the end") }
    if others.count > unfinished { reasons.append("\((others.count - unfinished).grouped): not for these pages") }
    let why = reasons.isEmpty ? "" : " (" + reasons.joined(separator: "; ") + ")"
    return run + ", \(summary.checksNotRun.grouped) not run\(why)."
  }

  /// A sentence as a part of another.
  private static func clause(_ sentence: String) -> String {
    let words = sentence.hasSuffix(".") ? sentence.dropLast() : sentence[...]
    return words.prefix(1).lowercased() + words.dropFirst()
  }

  /// The plugins that were loaded, and from where; nil where there are none.
  static func loaded(_ run: Run) -> String? {
    let loaded = run.plugins.compactMap { plugin in
      plugin.origin.map { "\(plugin.title.harmless(upTo: 100)) from ‘\($0.harmless(upTo: 200))’" }
    }
    return loaded.isEmpty ? nil : "Plugins loaded: \(loaded.joined(separator: ", "))."
  }

  static func findings(_ summary: Summary) -> String {
    let counts = summary.findings
    guard counts.suppressed > 0 else { return counts.sentence.capitalisedSentence }
    return counts.sentence.capitalisedSentence + " \(counts.suppressed.grouped) more suppressed."
  }

  static func baseline(_ summary: Summary) -> String? {
    summary.baseline.map { baseline in
      // What stands on pages that nobody asked for is no news.
      let unseen = baseline.notSeen - (baseline.elsewhere ?? 0)
      var notSeen = unseen > 0 ? ", \(unseen.grouped) not looked at or suppressed" : ""
      if let gone = baseline.gone { notSeen += ", \(gone.grouped) on pages that are gone" }
      return "Against the baseline: \(baseline.new.grouped) new, \(baseline.known.grouped) known, "
        + "\(baseline.fixed.grouped) fixed\(notSeen)."
    }
  }

  /// The kind of a page and what it was recognised by.
  static func kind(of page: PageResult, _ run: Run) -> String? {
    page.kind.map { kind in
      run.title(ofKind: kind) + (page.kindReason.map { " (\($0.harmless(upTo: 100)))" } ?? "")
    }
  }

  /// The profile that a page was judged by and what it was recognised by.
  static func profile(of page: PageResult, _ run: Run) -> String? {
    page.profile.map { id in
      (run.profile(named: id)?.title ?? id)
        + (page.profileReason.map { " (recognised by: \($0.harmless(upTo: 100)))" } ?? " (chosen)")
    }
  }

  /// The profile that was chosen, or those that pages were recognised to have.
  static func profiles(_ run: Run, _ summary: Summary) -> String {
    if let chosen = run.profile { return "\(run.profile(named: chosen)?.title ?? chosen) (\(chosen), chosen)" }
    let sites = sites(run)
    if !sites.isEmpty { return sites.joined(separator: " ").droppingFullStop }
    let found = summary.profiles(of: run)
    guard !found.isEmpty else { return "recognised from each page" }
    let parts = found.map { "\($0.profile.title) (\($0.profile.id)) on \($0.pages.counted("page"))" }
    return "recognised from the pages: " + parts.sentenceList
  }

  /// Where to read on about what a check asks for, in a line; empty where nobody said.
  static func guidance(on check: CheckInfo) -> String {
    check.guidance.map { "Official guidance: \($0.title.harmless(upTo: 200)), \($0.address.harmless(upTo: 500))" } ?? ""
  }

  /// Whose pages were audited and what they are judged as, in a line that reports begin with; nil where nobody looked.
  static func heading(_ run: Run, _ summary: Summary) -> String? {
    guard let body = run.body, let standard = Standards.standard(summary.standard(of: run)) else { return nil }
    let kind = run.profile(named: body.profile)?.title ?? body.profile
    let name = body.name.map { $0.harmless(upTo: 120) + ", judged" } ?? "Judged"
    return "\(name) as: \(kind). Reported against: \(standard.title)."
  }

  /// How each site was recognised, a sentence each, of the first sites.
  static func sites(_ run: Run) -> [String] {
    let sites = run.profile == nil ? run.sites ?? [] : []
    let shown = sites.prefix(20).map { site(of: $0, isOnly: sites.count == 1, run) }
    return sites.count > 20 ? shown + ["And \((sites.count - 20).grouped) more sites."] : shown
  }

  private static func site(of body: SiteBody, isOnly: Bool, _ run: Run) -> String {
    let kind = run.profile(named: body.profile)?.title ?? body.profile
    let name = body.name ?? (isOnly || body.site.isEmpty ? "The site" : body.site)
    var text = isOnly ? "" : body.name == nil || body.site.isEmpty ? "" : "\(body.site.harmless(upTo: 200)): "
    text += "\(name.harmless(upTo: 120)) is judged as \(kind) (\(body.profile)). "
    if !body.doubts.isEmpty {
      return text + "Its pages contradict each other: \(phrases(body.doubts)). Say which it is with --profile."
    }
    return text + (body.evidence.isEmpty ? "Nothing shows whose it is." : "Recognised by: \(phrases(body.evidence)).")
  }

  private static func phrases(_ phrases: [String]) -> String {
    phrases.prefix(4).map { $0.harmless(upTo: 160) }.joined(separator: "; ")
  }

  /// The standard that the audit reports against, and why that one.
  static func choice(_ run: Run, _ summary: Summary) -> String? {
    guard let standard = Standards.standard(summary.standard(of: run)) else { return nil }
    let reason =
      run.standard != nil
      ? "it was chosen" : run.profile != nil ? "by the chosen profile" : "by the profile that most pages show"
    return "This audit reports against: \(standard.title) (\(reason))."
  }

  /// What the pages show of the chosen standard, in a sentence or two.
  static func standard(_ conclusion: StandardConclusion) -> String {
    let count = conclusion.points.count
    return "\(conclusion.title): findings against \(conclusion.pointsWithFindings.grouped) of "
      + "\(count.counted("point")); \(conclusion.pointsNotLookedAt.grouped) could not be looked at. "
      + "A person must judge each."
  }

  static let caution =
    "No findings does not mean that a page conforms: a machine can decide only part of each standard."

  /// The result for people who have never seen an exit code.
  static func resultForReviewers(_ run: Run, _ summary: Summary) -> String {
    let incomplete = summary.isIncomplete ? " The audit is incomplete: see what could not be tested." : ""
    switch summary.exit {
    case .clean where run.gate == .never: return "This audit set no limit: it does not say pass or fail."
    case .clean: return "Nothing stands in the way of this audit’s own limit\(run.gate.limit)."
    case .findings:
      let number = summary.findings.gating.counted("finding is", "findings are")
      return "\(number) beyond this audit’s own limit\(run.gate.limit).\(incomplete)"
    case .incomplete: return "The audit is incomplete: not everything that was asked for could be tested."
    }
  }

  static func result(_ run: Run, _ summary: Summary) -> String {
    if run.isRecording, summary.audited > 0 {
      return !summary.isIncomplete
        ? "Result: what was found is recorded as accepted. Exit code 0."
        : "Result: what was found is recorded as accepted, but the audit is incomplete. Exit code 2."
    }
    return gateResult(run, summary)
  }

  /// What is said where nothing is new and the baseline is longer than it need be.
  private static func stale(_ summary: Summary) -> String {
    let count = summary.baseline?.stale ?? 0
    return "\(count.counted("accepted finding")) \(count == 1 ? "is" : "are") gone and still in the baseline, which "
      + "fails this audit (strict-baseline). Take \(count == 1 ? "it" : "them") out with ‘kerbcut baseline prune’."
  }

  private static func gateResult(_ run: Run, _ summary: Summary) -> String {
    switch summary.exit {
    case .clean where run.gate == .never:
      "Result: findings do not fail this audit (fail-on is ‘never’). Exit code 0."
    case .clean: "Result: nothing fails the gate\(run.gate.limit). Exit code 0."
    case .findings where summary.findings.gating == 0: "Result: \(stale(summary)) Exit code 1."
    case .findings:
      "Result: \(summary.findings.gating.counted("finding")) \(summary.findings.gating == 1 ? "fails" : "fail") the "
        + "gate\(run.gate.limit)\(summary.isIncomplete ? ", and the audit is incomplete" : ""). Exit code 1."
    case .incomplete: "Result: the audit is incomplete: not everything asked for could be tested. Exit code 2."
    }
  }
}

extension Gate {
  /// What fails it, in brackets behind what it is called; empty where nothing does.
  fileprivate var limit: String {
    switch self {
    case .error: " (errors fail)"
    case .warning: " (errors and warnings fail)"
    case .notice: " (every failure fails)"
    case .never: ""
    }
  }
}

extension String {
  /// The text without the full stop at its end.
  fileprivate var droppingFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}

extension [Requirement] {
  /// The day on which the first checked of them was last checked against its source; nil where none is known.
  var lastChecked: String? { compactMap(\.lastChecked).min() }
}

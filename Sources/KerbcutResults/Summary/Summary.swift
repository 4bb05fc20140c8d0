/// The honest totals of an audit, made from its pages and failures. A reporter gets it before the pages.
public struct Summary: Codable, Sendable, Equatable {
  /// Pages that were asked for or found in what was asked for.
  public var found: Int
  /// Pages that were audited, whatever was found on them.
  public var audited: Int
  /// What was asked for and could not be tested.
  public var failures: [Failure]
  /// Every audited page in the order of the results.
  public var pages: [PageSummary]
  /// Every check of the run, in the run's order.
  public var checks: [CheckSummary]
  /// Findings of pages and of the service.
  public var findings: FindingCounts
  /// What was concluded over all pages.
  public var service: ServiceResult
  /// What became of a baseline; nil without one.
  public var baseline: BaselineSummary?
  /// Suppressions that silenced nothing, ran out, or are malformed.
  public var suppressionProblems: [SuppressionProblem]
  /// Folders that were taken for the root of a server, because style sheets at `/…` lie in them and nobody said which
  /// folder is served as `/`. Nil where there are none.
  public var assumedRoots: [String]?
  /// What findings of pages have in common that one change mends, what comes first for people first.
  public var causes = Causes()
  /// How the audit ended, which is the exit code of the program.
  public var exit: Exit

  /// Totals as given; without arguments those of an audit of nothing. `SummaryTotals` makes those of results.
  public init(
    found: Int = 0, audited: Int = 0, failures: [Failure] = [], pages: [PageSummary] = [],
    checks: [CheckSummary] = [], findings: FindingCounts = .init(), service: ServiceResult = .init(),
    baseline: BaselineSummary? = nil, suppressionProblems: [SuppressionProblem] = [], exit: Exit = .clean
  ) {
    self.found = found
    self.audited = audited
    self.failures = failures
    self.pages = pages
    self.checks = checks
    self.findings = findings
    self.service = service
    self.baseline = baseline
    self.suppressionProblems = suppressionProblems
    self.exit = exit
  }

  /// How many things that were asked for could not be tested, what the configuration skips aside.
  public var notTestable: Int { failures.count(where: \.isFault) }

  /// The checks that could not be finished on some page.
  public var unfinishedChecks: [CheckSummary] { checks.filter { $0.unfinished != nil } }
  /// Whether something that was asked for could not be tested, or not to the end.
  public var isIncomplete: Bool { notTestable > 0 || !unfinishedChecks.isEmpty }

  /// How many checks ran to the end on at least one page, and how many did not run on any.
  public var checksRun: Int { checks.count { $0.hasRun } }
  /// How many checks did not run to the end on any page.
  public var checksNotRun: Int { checks.count - checksRun }
}

/// How an audit ended; the raw value is the exit code.
public enum Exit: Int, Codable, Sendable {
  /// Nothing fails the gate.
  case clean = 0
  /// Findings fail the gate.
  case findings = 1
  /// Something that was asked for could not be tested.
  case incomplete = 2
}

/// One page in an index.
public struct PageSummary: Codable, Sendable, Equatable {
  /// What identifies the page over runs.
  public var key: String
  /// What people call it: a path as given, or an address.
  public var path: String
  /// The text of its `title` element; nil where it has none.
  public var title: String?
  /// The kind of the page, for example `question`, if it was configured or recognised.
  public var kind: String?
  /// The profile that the page was judged by.
  public var profile: String?
  /// The ids of the plugins that added sections to the page; nil where none did.
  public var sections: [String]?
  /// How many findings it has of each kind.
  public var findings: FindingCounts

  /// A page of an index, without findings if none are given.
  public init(
    key: String, path: String, title: String? = nil, kind: String? = nil, profile: String? = nil,
    sections: [String]? = nil, findings: FindingCounts = .init()
  ) {
    self.key = key
    self.path = path
    self.title = title
    self.kind = kind
    self.profile = profile
    self.sections = sections
    self.findings = findings
  }
}

/// What one check concluded over all pages.
public struct CheckSummary: Codable, Sendable, Equatable {
  /// The id of the check.
  public var check: String
  /// How many pages had each outcome; for a service check one conclusion.
  public var passed: Int
  /// How many pages have at least one target that failed.
  public var failed: Int
  /// How many pages have no failure, and at least one question.
  public var cantTell: Int
  /// How many pages have nothing that the check is about.
  public var inapplicable: Int
  /// Pages where it could not finish.
  public var untested: Int
  /// Pages where it could not be run, by reason.
  public var notRun: [String: Int]
  /// Findings by weight.
  public var findings: FindingCounts
  /// Where it could not be finished, and why; nil where it ran to the end wherever it ran.
  public var unfinished: UnfinishedCheck?

  /// The conclusions of a check; without counts those of one that saw no page.
  public init(
    check: String, passed: Int = 0, failed: Int = 0, cantTell: Int = 0, inapplicable: Int = 0, untested: Int = 0,
    notRun: [String: Int] = [:], findings: FindingCounts = .init()
  ) {
    self.check = check
    self.passed = passed
    self.failed = failed
    self.cantTell = cantTell
    self.inapplicable = inapplicable
    self.untested = untested
    self.notRun = notRun
    self.findings = findings
  }

  /// Whether it ran to the end on at least one page.
  public var hasRun: Bool { passed + failed + cantTell + inapplicable > 0 }
}

/// Where a check could not be finished, and why.
public struct UnfinishedCheck: Codable, Sendable, Equatable {
  /// The first of the pages, by their keys.
  public var page: String
  /// The reason on that page, as a sentence.
  public var reason: String

  /// A page and a reason.
  public init(page: String, reason: String) {
    self.page = page
    self.reason = reason
  }
}

/// What a comparison with a baseline says.
public struct BaselineSummary: Codable, Sendable, Equatable {
  /// Things that were not accepted, or are worse than what was accepted.
  public var new: Int
  /// Things that were accepted and are still there, also where they moved on their page.
  public var known: Int
  /// Things that were accepted and are gone from a page that was audited.
  public var fixed: Int
  /// Things that were accepted and that this audit does not tell of: their page or check was not looked at, or they are
  /// suppressed.
  public var notSeen: Int
  /// Of those the ones on pages that the audit was not asked for; nil where there are none.
  public var elsewhere: Int?
  /// Things that were accepted on pages that are gone; nil where there are none.
  public var gone: Int?

  /// Things that were accepted and are there no more: their entries can leave the baseline.
  public var stale: Int { fixed + (gone ?? 0) }

  /// Counts of a comparison; without arguments those of two audits that found nothing.
  public init(
    new: Int = 0, known: Int = 0, fixed: Int = 0, notSeen: Int = 0, elsewhere: Int? = nil, gone: Int? = nil
  ) {
    self.elsewhere = elsewhere
    self.gone = gone
    self.new = new
    self.known = known
    self.fixed = fixed
    self.notSeen = notSeen
  }
}

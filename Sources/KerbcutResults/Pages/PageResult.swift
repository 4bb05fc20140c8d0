public import KerbcutBasics

/// What an audit found out about one page. One line of a results file.
public struct PageResult: Codable, Sendable, Equatable {
  /// What identifies the page over runs: its path or address without what changes by itself.
  public var key: String
  /// What people call it: a path as given, or an address.
  public var path: String
  /// The address that the page was had from; nil for a file.
  public var address: String?
  /// What the page is called that shows this one in a frame, the first if several do; nil for a page that was asked for.
  public var framedBy: String?
  /// The text of its `title` element; nil where it has none.
  public var title: String?
  /// The language tag of the page as written.
  public var language: String?
  /// The kind of the page, for example `question`, if it was configured or recognised.
  public var kind: String?
  /// What the kind was recognised by, as a phrase.
  public var kindReason: String?
  /// The profile that the page was judged by.
  public var profile: String?
  /// What the profile was recognised by, as a phrase; nil if the user chose it.
  public var profileReason: String?
  /// Whether the page is an accessibility statement; nil where it is none, and in results of versions before sections.
  public var isStatement: Bool?
  /// What versions before sections kept of an accessibility statement; `sections` holds it now.
  public var statement: JSONValue?
  /// Tables that plugins added; nil where none did.
  public var sections: [ReportSection]?
  /// Where links lead that name an accessibility statement, the first few.
  public var statementLinks: [String]?
  /// The encoding that the page was read in, for example `UTF-8`.
  public var encoding: String?
  /// The status that the server answered with; nil where no server did.
  public var status: Int?
  /// The size of the source in bytes.
  public var size: Int
  /// What each check that ran concluded, by check id.
  public var checks: [String: CheckCounts]
  /// Failed and undecided targets in source order, suppressed ones aside.
  public var findings: [Finding]
  /// Findings that the owner accepted, with the reason.
  public var suppressed: [SuppressedFinding]
  /// Checks that could not be run on this page, and why.
  public var notRun: [NotRun]
  /// What service checks keep of the page, by check id.
  public var facts: [String: [JSONValue]]
  /// Suppressions in the page's own comments that silenced nothing or are malformed.
  public var suppressionProblems: [SuppressionProblem]
  /// Style sheets and other files that the page refers to and that were not read, and why.
  public var missing: [MissingFile]
  /// The folder that was taken for the root of the server, because style sheets of the page at `/…` lie in it and
  /// nobody said which folder is served as `/`; nil where that was not needed.
  public var assumedRoot: String?
  /// Parts of the source that the tree does not show as written, in words.
  public var losses: [String]
  /// Some of its texts as short hashes, by which it is known under another name; nil where it has none.
  public var likeness: String?
  /// What became of accepted findings of the page; nil without a baseline.
  public var baseline: PageBaseline?
  /// Seconds of processor time by stage; not part of what two runs share.
  public var timing: [String: Double]?

  /// The result of a page; without findings and counts that of one that no check looked at.
  public init(
    key: String, path: String, address: String? = nil, title: String? = nil, language: String? = nil,
    kind: String? = nil, kindReason: String? = nil, profile: String? = nil, profileReason: String? = nil,
    isStatement: Bool? = nil, statement: JSONValue? = nil, sections: [ReportSection]? = nil,
    statementLinks: [String]? = nil, encoding: String? = nil, status: Int? = nil, size: Int = 0,
    checks: [String: CheckCounts] = [:], findings: [Finding] = [], suppressed: [SuppressedFinding] = [],
    notRun: [NotRun] = [], facts: [String: [JSONValue]] = [:], suppressionProblems: [SuppressionProblem] = [],
    missing: [MissingFile] = [], assumedRoot: String? = nil, losses: [String] = [], timing: [String: Double]? = nil,
    framedBy: String? = nil
  ) {
    self.key = key
    self.path = path
    self.address = address
    self.framedBy = framedBy
    self.title = title
    self.language = language
    self.kind = kind
    self.kindReason = kindReason
    self.profile = profile
    self.profileReason = profileReason
    self.isStatement = isStatement
    self.statement = statement
    self.sections = sections
    self.statementLinks = statementLinks
    self.encoding = encoding
    self.status = status
    self.size = size
    self.checks = checks
    self.findings = findings
    self.suppressed = suppressed
    self.notRun = notRun
    self.facts = facts
    self.suppressionProblems = suppressionProblems
    self.missing = missing
    self.assumedRoot = assumedRoot
    self.losses = losses
    self.timing = timing
  }

  /// Where the page was found, if that is elsewhere than where it was asked for.
  public var redirectTarget: String? {
    guard path.contains("://"), let address, address != path else { return nil }
    return address
  }

  /// Whether a check ran to its end on the page, so that what it did not find is not there.
  public func hasFinished(_ check: String) -> Bool { checks[check].map { $0.outcome != .untested } ?? false }
}

/// How many targets of one page had each outcome for one check.
public struct CheckCounts: Codable, Sendable, Equatable {
  /// Targets that meet every expectation.
  public var passed: Int
  /// Targets that do not meet at least one.
  public var failed: Int
  /// Targets that a person must look at.
  public var cantTell: Int
  /// Why the check could not finish; nil if it did.
  public var untestedReason: String?
  /// Findings that are counted but not listed, because one page has too many.
  public var omitted: Int?

  /// Counts of a check that ran to its end, unless a reason says otherwise.
  public init(
    passed: Int = 0, failed: Int = 0, cantTell: Int = 0, untestedReason: String? = nil, omitted: Int? = nil
  ) {
    self.omitted = omitted
    self.passed = passed
    self.failed = failed
    self.cantTell = cantTell
    self.untestedReason = untestedReason
  }

  /// The outcome for the page as a whole, by ACT's order: untested, failed, cantTell, passed, inapplicable.
  public var outcome: Outcome {
    if untestedReason != nil { return .untested }
    if failed > 0 { return .failed }
    if cantTell > 0 { return .cantTell }
    return passed > 0 ? .passed : .inapplicable
  }
}

/// A check that was not run, and why.
public struct NotRun: Codable, Sendable, Hashable {
  /// The id of the check.
  public var check: String
  /// Why not, as a phrase: `the page came without response headers`.
  public var reason: String

  /// A check that was not run.
  public init(check: String, reason: String) {
    self.check = check
    self.reason = reason
  }
}

/// A file that a page refers to and that was not read.
public struct MissingFile: Codable, Sendable, Hashable {
  /// The address as the page has it.
  public var address: String
  /// Why not, as a phrase.
  public var reason: String

  /// A file that was not read.
  public init(address: String, reason: String) {
    self.address = address
    self.reason = reason
  }
}

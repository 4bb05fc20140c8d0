public import Kerbcut
internal import KerbcutSources

/// What a user says about how pages are judged.
public struct AuditOptions: Sendable {
  public var selection: Selection
  /// The profile that every page is judged by; nil to recognise it page by page.
  public var profile: Profile?
  /// What is known of pages beside what checks find out.
  public var knowledge: PageKnowledge
  /// The user's own profiles, which pages may be recognised to have.
  public var ownProfiles: [Profile]
  /// The standard to report against; nil for the profile's.
  public var standard: StandardID?
  /// Weights by check id, over the profile's and the checks' own.
  public var weights: [String: Weight]
  /// Kinds of pages by pattern over paths; the first that fits counts.
  public var kinds: [PageKindRule]
  /// What servers are meant to answer, by pattern over addresses; the first that fits counts. Without one a page is
  /// meant to come with a status of success.
  public var expected: [ExpectedStatus] = []
  public var suppressions: [Suppression]
  public var baseline: Baseline?
  /// The day whose checks are held on to, as `YYYY-MM-DD`: failures of newer ones are notices.
  public var checksAsOf: String?
  /// What holds for some pages only; what comes later wins.
  public var overrides: [PageOverride] = []
  /// What was asked for and what there is, by which a baseline tells pages that are gone.
  public var scope = AuditScope()
  public var gate: Gate
  public var devices: [Device]
  public var isScripting: Bool
  /// An encoding in place of what pages say.
  public var encoding: String?
  /// Today as days since 1 January 1970.
  public var today: Int?
  public var stepsPerCheck: Int
  public var lists: [String: [String]]
  /// How many pages are audited at the same time.
  public var jobs: Int
  /// Processor seconds of the calling thread; nil where timing is not wanted.
  public var clock: (@Sendable () -> Double)?

  public init(
    selection: Selection = .init(), knowledge: PageKnowledge = .none, profile: Profile? = nil,
    ownProfiles: [Profile] = [], standard: StandardID? = nil, weights: [String: Weight] = [:],
    kinds: [PageKindRule] = [], suppressions: [Suppression] = [], baseline: Baseline? = nil, gate: Gate = .error,
    devices: [Device] = [.desktop], isScripting: Bool = true, encoding: String? = nil, today: Int? = nil,
    stepsPerCheck: Int = 5_000_000, lists: [String: [String]] = [:], jobs: Int = 1,
    clock: (@Sendable () -> Double)? = nil
  ) {
    self.selection = selection
    self.knowledge = knowledge
    self.profile = profile
    self.ownProfiles = ownProfiles
    self.standard = standard
    self.weights = weights
    self.kinds = kinds
    self.suppressions = suppressions
    self.baseline = baseline
    self.gate = gate
    self.devices = devices.isEmpty ? [.desktop] : devices
    self.isScripting = isScripting
    self.encoding = encoding
    self.today = today
    self.stepsPerCheck = stepsPerCheck
    self.lists = lists
    self.jobs = max(1, jobs)
    self.clock = clock
  }
}

/// Pages by a pattern over their paths, and the kind that they are.
public struct PageKindRule: Sendable, Equatable {
  public var pattern: String
  public var kind: String

  public init(pattern: String, kind: String) {
    self.pattern = pattern
    self.kind = kind
  }
}

/// Addresses by a pattern, and the status that they are meant to answer with.
public struct ExpectedStatus: Sendable, Equatable {
  public var pattern: String
  public var status: Int

  public init(pattern: String, status: Int) {
    self.pattern = pattern
    self.status = status
  }
}

/// What holds for the pages of a pattern in place of what holds for all.
public struct PageOverride: Sendable, Equatable {
  /// A pattern over paths of pages.
  public var pattern: String
  /// The profile that they are judged by.
  public var profile: Profile?
  /// Checks, plugins and requirements that are not for them.
  public var skip: [String]
  /// Weights by check id.
  public var weights: [String: Weight]
  /// Where it stands, for example `.kerbcut.yml:12`.
  public var source: String

  public init(
    pattern: String, profile: Profile? = nil, skip: [String] = [], weights: [String: Weight] = [:], source: String = ""
  ) {
    self.pattern = pattern
    self.profile = profile
    self.skip = skip
    self.weights = weights
    self.source = source
  }
}

extension AuditOptions {
  /// Whether a check came, or changed its verdicts, after the day that is held on to.
  func isNewer(_ about: About) -> Bool { checksAsOf.map { about.since > $0 } ?? false }

  /// Whether a check is on for any page.
  func mayInclude(_ about: About) -> Bool {
    guard let profile else { return true }
    return ([profile] + overrides.compactMap(\.profile)).contains { $0.includes(about) }
  }

  /// What holds for one page, all that fits it put together.
  func override(for path: String) -> PageOverride? {
    let fitting = overrides.filter { Glob($0.pattern).matches(path) }
    guard var whole = fitting.first else { return nil }
    for next in fitting.dropFirst() {
      whole.profile = next.profile ?? whole.profile
      whole.skip += next.skip
      whole.weights.merge(next.weights) { $1 }
    }
    return whole
  }

  /// The status that an address is meant to answer with, if somebody said.
  func expectedStatus(of name: String) -> Int? {
    expected.first { Glob($0.pattern).matches(name) }?.status
  }
}

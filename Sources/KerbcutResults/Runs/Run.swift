public import KerbcutStandards

/// How an audit was made: what is true of all its pages. The first line of a results file.
public struct Run: Codable, Sendable, Equatable {
  /// The program that made the results.
  public var tool: String
  /// The version of that program.
  public var version: String
  /// What the user asked to have audited, as written.
  public var asked: [String]
  /// The plugins whose checks were there to choose from.
  public var plugins: [PluginInfo]
  /// The checks that were switched on, in the order of their plugins.
  public var checks: [CheckInfo]
  /// The devices through which each page was looked at.
  public var devices: [DeviceInfo]
  /// Whether pages were parsed as by a browser that runs scripts (`noscript` is text then).
  public var isScripting: Bool
  /// The profile that the user chose.
  public var profile: String?
  /// The profiles of the user's own, beside those that Kerbcut brings.
  public var ownProfiles: [Profile]?
  /// The profiles that Kerbcut brought; nil in results of versions that did not keep them.
  public var profiles: [Profile]?
  /// What readers call each kind of page; nil in results of versions that did not keep it.
  public var pageKinds: [String: String]?
  /// Whose the sites are that were audited, where pages were recognised; nil in results of versions that judged each
  /// page by itself.
  public var sites: [SiteBody]?
  /// The standard that the user chose to report against; nil to report against the profile's.
  public var standard: StandardID?
  /// The day of the audit as `YYYY-MM-DD`, if one was given.
  public var date: String?
  /// Options that change outcomes, as written on the command line or in configuration.
  public var options: [String: String]
  /// What fails the gate.
  public var gate: Gate
  /// The suppressions of the configuration, if there are any: what they silenced is with the pages.
  public var suppressions: [Suppression]?
  /// The accepted findings that the audit was given.
  public var baseline: Baseline?
  /// Which part of an audit on several machines it is; nil for a whole one.
  public var part: RunPart?

  /// A run that is whole; `part` is set afterwards.
  public init(
    tool: String = "Kerbcut", version: String, asked: [String] = [], plugins: [PluginInfo] = [],
    checks: [CheckInfo] = [], devices: [DeviceInfo] = [], isScripting: Bool = true, profile: String? = nil,
    ownProfiles: [Profile]? = nil, profiles: [Profile]? = nil, pageKinds: [String: String]? = nil,
    standard: StandardID? = nil, date: String? = nil, options: [String: String] = [:],
    gate: Gate = .error, suppressions: [Suppression]? = nil, baseline: Baseline? = nil
  ) {
    self.suppressions = suppressions
    self.baseline = baseline
    self.tool = tool
    self.version = version
    self.asked = asked
    self.plugins = plugins
    self.checks = checks
    self.devices = devices
    self.isScripting = isScripting
    self.profile = profile
    self.ownProfiles = ownProfiles
    self.profiles = profiles
    self.pageKinds = pageKinds
    self.standard = standard
    self.date = date
    self.options = options
    self.gate = gate
  }

  /// A profile by its id: the user's own, else one that Kerbcut brings.
  public func profile(named id: String) -> Profile? {
    ownProfiles?.first { $0.id == id } ?? profiles?.first { $0.id == id }
  }

  /// The one body whose pages were audited; nil where there are several, or nobody looked.
  public var body: SiteBody? { sites?.count == 1 ? sites?.first : nil }

  /// What readers call a kind of page; the kind itself where nobody said.
  public func title(ofKind kind: String) -> String { pageKinds?[kind] ?? kind }

  /// The catalogue entry of a check.
  public func check(_ id: String) -> CheckInfo? { checks.first { $0.id == id } }
}

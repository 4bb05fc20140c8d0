public import Kerbcut
public import KerbcutService

/// How an audit was made: what is true of all its pages. The first line of a results file.
public struct Run: Codable, Sendable, Equatable {
  /// The program that made the results.
  public var tool: String
  public var version: String
  /// What the user asked to have audited, as written.
  public var asked: [String]
  public var plugins: [PluginInfo]
  /// The checks that were switched on, in the order of their plugins.
  public var checks: [CheckInfo]
  public var devices: [Device]
  /// Whether pages were parsed as by a browser that runs scripts (`noscript` is text then).
  public var isScripting: Bool
  /// The profile that the user chose.
  public var profile: String?
  /// The profiles of the user's own, beside those that Kerbcut brings.
  public var ownProfiles: [Profile]?
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

  public init(
    tool: String = "Kerbcut", version: String, asked: [String] = [], plugins: [PluginInfo] = [],
    checks: [CheckInfo] = [], devices: [Device] = [.desktop], isScripting: Bool = true, profile: String? = nil,
    ownProfiles: [Profile]? = nil, standard: StandardID? = nil, date: String? = nil, options: [String: String] = [:],
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
    self.standard = standard
    self.date = date
    self.options = options
    self.gate = gate
  }

  /// A profile by its id: the user's own, else one that Kerbcut brings.
  public func profile(named id: String) -> Profile? { ownProfiles?.first { $0.id == id } ?? Profile.named(id) }

  /// The catalogue entry of a check.
  public func check(_ id: String) -> CheckInfo? { checks.first { $0.id == id } }
}

/// The least weight of a failure that fails the gate.
public enum Gate: String, Codable, Sendable, CaseIterable {
  case error, warning, notice, never

  /// Whether a failure of this weight fails the gate.
  public func isFailed(by weight: Weight) -> Bool {
    switch self {
    case .error: weight == .error
    case .warning: weight >= .warning
    case .notice: true
    case .never: false
    }
  }
}

/// A plugin as results name it.
public struct PluginInfo: Codable, Sendable, Equatable {
  public var id: String
  public var title: String

  public init(id: String, title: String) {
    self.id = id
    self.title = title
  }
}

/// The catalogue entry of a check: everything that a report says of it.
public struct CheckInfo: Codable, Sendable, Equatable {
  public var id: String
  /// The id of its plugin.
  public var plugin: String
  public var title: String
  public var why: String
  public var fix: String
  /// The weight of a failure, after the profile's and the configuration's overrides.
  public var weight: Weight
  public var requirements: [Requirement]
  /// Whether it concludes once over all pages.
  public var isAboutService: Bool
  public var profiles: [String]
  public var needs: [Need]

  public init(
    id: String, plugin: String, title: String, why: String = "", fix: String = "", weight: Weight = .error,
    requirements: [Requirement] = [], isAboutService: Bool = false, profiles: [String] = [], needs: [Need] = []
  ) {
    self.id = id
    self.plugin = plugin
    self.title = title
    self.why = why
    self.fix = fix
    self.weight = weight
    self.requirements = requirements
    self.isAboutService = isAboutService
    self.profiles = profiles
    self.needs = needs
  }
}

public import KerbcutStandards

/// A plugin as results name it.
public struct PluginInfo: Codable, Sendable, Equatable {
  public var id: String
  public var title: String
  /// What the first page of a report says of its checks by themselves; nil for most plugins.
  public var overview: ReportOverview?

  public init(id: String, title: String, overview: ReportOverview? = nil) {
    self.id = id
    self.title = title
    self.overview = overview
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

public import KerbcutStandards

/// A plugin as results name it.
public struct PluginInfo: Codable, Sendable, Equatable {
  /// Words in kebab case by which other programs know it, for example `plain-english`.
  public var id: String
  /// The name that people read.
  public var title: String
  /// What the first page of a report says of its checks by themselves; nil for most plugins.
  public var overview: ReportOverview?
  /// The library that it was loaded from; nil for those that the program holds.
  public var origin: String?

  /// A plugin without its checks.
  public init(id: String, title: String, overview: ReportOverview? = nil) {
    self.id = id
    self.title = title
    self.overview = overview
  }
}

/// The catalogue entry of a check: everything that a report says of it.
public struct CheckInfo: Codable, Sendable, Equatable {
  /// Words in kebab case, never reused: `image-has-name`.
  public var id: String
  /// The id of its plugin.
  public var plugin: String
  /// What is right, as a sentence without full stop.
  public var title: String
  /// Whom a failure hurts, and how.
  public var why: String
  /// How to fix a failure.
  public var fix: String
  /// The official page that explains what is asked for; nil in results of versions that named none.
  public var guidance: Guidance?
  /// The weight of a failure, after the profile's and the configuration's overrides.
  public var weight: Weight
  /// What it gives evidence about.
  public var requirements: [Requirement]
  /// Whether it concludes once over all pages.
  public var isAboutService: Bool
  /// The profiles in which it is on; empty means all.
  public var profiles: [String]
  /// What it must know besides the page; without it, it is not run.
  public var needs: [Need]
  /// The day on which it came or last changed its verdicts; nil in results of versions that did not keep it.
  public var since: String?

  /// An entry. Without more than its names it is that of a check of single pages whose failures are errors.
  public init(
    id: String, plugin: String, title: String, why: String = "", fix: String = "", guidance: Guidance? = nil,
    weight: Weight = .error,
    requirements: [Requirement] = [], isAboutService: Bool = false, profiles: [String] = [], needs: [Need] = [],
    since: String? = nil
  ) {
    self.since = since
    self.id = id
    self.plugin = plugin
    self.title = title
    self.why = why
    self.fix = fix
    self.guidance = guidance
    self.weight = weight
    self.requirements = requirements
    self.isAboutService = isAboutService
    self.profiles = profiles
    self.needs = needs
  }
}

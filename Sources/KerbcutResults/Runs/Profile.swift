public import KerbcutStandards

/// What is expected of a kind of public body: which checks are on, what failures weigh, which standard reports follow.
/// A profile is data; users add their own with the same fields.
public struct Profile: Sendable, Equatable, Codable, Identifiable {
  /// Words in kebab case: `northern-ireland`.
  public var id: String
  /// The name that people read, for example `GOV.UK service`.
  public var title: String
  /// The service standard that reports show their points by.
  public var standard: StandardID
  /// Checks that name one of these in `About.profiles` are on, besides those that name none.
  public var switchesOn: [String]
  /// Checks that are on besides, by id; an id that ends in `*` stands for all that begin so.
  public var on: [String]
  /// Checks that are off all the same, by id; an id that ends in `*` stands for all that begin so.
  public var off: [String]
  /// What a failure of a check weighs here, by id or beginning of an id with `*`.
  public var weights: [String: Weight]
  /// The profile that this one starts from, which checks take it for.
  public var extends: String?
  /// Hosts whose pages have this profile, with the hosts below them: `gov.wales`; `*-ni.gov.uk` for all that end so.
  public var hosts: [String]
  /// Classes of elements by which a page shows that it has this profile.
  public var classes: [String]

  /// A profile. Without `switchesOn` it switches on the checks that name itself.
  public init(
    id: String, title: String, standard: StandardID = .govukServiceStandard, switchesOn: [String]? = nil,
    on: [String] = [], off: [String] = [], weights: [String: Weight] = [:], extends: String? = nil,
    hosts: [String] = [], classes: [String] = []
  ) {
    self.id = id
    self.title = title
    self.standard = standard
    self.switchesOn = switchesOn ?? [id]
    self.on = on
    self.off = off
    self.weights = weights
    self.extends = extends
    self.hosts = hosts
    self.classes = classes
  }

  /// Whether a check is on that is for some profiles only, or for all where it names none.
  public func includes(check: String, for profiles: [String]) -> Bool {
    let isMeant = profiles.isEmpty || profiles.contains(where: switchesOn.contains)
    guard isMeant || on.contains(where: { Self.pattern($0, matches: check) }) else { return false }
    return !off.contains { Self.pattern($0, matches: check) }
  }

  /// What a failure of a check weighs, if not what the check says itself. The longest pattern wins.
  public func weight(ofCheck check: String) -> Weight? {
    guard !weights.isEmpty else { return nil }
    return weights.filter { Self.pattern($0.key, matches: check) }.max { $0.key.utf8.count < $1.key.utf8.count }?
      .value
  }

  /// The profile of Kerbcut's own that checks take it for.
  public var base: String { extends ?? id }

  private static func pattern(_ pattern: String, matches id: String) -> Bool {
    pattern.hasSuffix("*") ? id.hasPrefix(pattern.dropLast()) : pattern == id
  }
}

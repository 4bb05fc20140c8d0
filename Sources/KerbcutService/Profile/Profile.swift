public import Kerbcut
public import KerbcutStandards

/// What is expected of a kind of public body: which checks are on, what failures weigh, which standard reports follow.
/// A profile is data; users add their own with the same fields.
public struct Profile: Sendable, Equatable, Codable, Identifiable {
  /// Words in kebab case: `northern-ireland`.
  public var id: String
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

  /// Whether a check is on.
  public func includes(_ about: About) -> Bool {
    let isMeant = about.profiles.isEmpty || about.profiles.contains(where: switchesOn.contains)
    guard isMeant || on.contains(where: { Self.pattern($0, matches: about.id) }) else { return false }
    return !off.contains { Self.pattern($0, matches: about.id) }
  }

  /// What a failure of a check weighs, if not what the check says itself. The longest pattern wins.
  public func weight(of about: About) -> Weight? {
    guard !weights.isEmpty else { return nil }
    return weights.filter { Self.pattern($0.key, matches: about.id) }.max { $0.key.utf8.count < $1.key.utf8.count }?
      .value
  }

  /// The profile of Kerbcut's own that checks take it for.
  public var base: String { extends ?? id }

  private static func pattern(_ pattern: String, matches id: String) -> Bool {
    pattern.hasSuffix("*") ? id.hasPrefix(pattern.dropLast()) : pattern == id
  }
}

extension Profile {
  /// The profiles that Kerbcut brings.
  public static let all: [Profile] = [
    .public, .govuk, .council, .nhs, .scotland, .wales, .northernIreland, .prototype, .act,
  ]

  /// The profile with this id.
  public static func named(_ id: String) -> Profile? { all.first { $0.id == id } }

  /// ACT Rules one by one: also the parts of rules that say nothing by themselves, for people who compare tools.
  public static let act = Profile(id: "act", title: "ACT Rules one by one", switchesOn: ["act", "public"])

  /// Pages of any public body of the United Kingdom.
  public static let `public` = Profile(id: "public", title: "UK public body")

  /// Services and content on GOV.UK.
  public static let govuk = Profile(
    id: "govuk", title: "GOV.UK service",
    hosts: ["service.gov.uk", "www.gov.uk", "blog.gov.uk", "publishing.service.gov.uk"])

  /// Local government with its own brand.
  public static let council = Profile(id: "council", title: "Council", hosts: ["gov.uk"])

  /// NHS services: the NHS service manual in place of GOV.UK style.
  public static let nhs = Profile(
    id: "nhs", title: "NHS service", standard: .nhsServiceStandard, hosts: ["nhs.uk", "nhs.net"])

  public static let scotland = Profile(
    id: "scotland", title: "Scottish public body", standard: .digitalScotland, switchesOn: ["scotland", "public"],
    hosts: ["gov.scot", "nhs.scot", "parliament.scot"], classes: ["ds_site-header", "ds_page"])

  public static let wales = Profile(
    id: "wales", title: "Welsh public body", standard: .digitalWales, switchesOn: ["wales", "public"],
    hosts: ["gov.wales", "llyw.cymru", "nhs.wales", "gig.cymru", "senedd.wales", "senedd.cymru"])

  /// There is no numbered standard of Northern Ireland's own: reports follow the GOV.UK points.
  public static let northernIreland = Profile(
    id: "northern-ireland", title: "Northern Ireland public body", standard: .northernIreland,
    switchesOn: ["northern-ireland", "public"], hosts: ["nidirect.gov.uk", "hscni.net", "*-ni.gov.uk"])

  /// Unfinished work: what only a finished service has is not asked for.
  public static let prototype = Profile(
    id: "prototype", title: "Prototype", switchesOn: ["prototype", "govuk"],
    off: [
      "stmt-*", "privacy-cookie*", "privacy-cookies-*", "nav-footer-*", "form-autocomplete-personal",
      "form-date-of-birth-tokens", "legacy-frontend-version", "comp-outdated-markup", "site-headers-*",
    ])
}

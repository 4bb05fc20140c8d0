/// Every standard that Kerbcut knows. A new edition is a new value in `Data` and a line here: its points name the points
/// that they go on from (`Point.related`), and every check that gives evidence about those gives it about the new ones.
public enum Standards {
  public static let all: [Standard] = [
    .wcag22, .act, .govuk, .digitalScotland, .digitalWales, .nhs, .northernIreland,
    .technologyCode, .secureByDesign, .localDigital, .psbar2018, .pecr2003, .welshLanguage,
  ]

  /// Those that an audit can report against: ACT rules are how checks are written, and no standard of a service.
  public static let reported = all.filter { $0.id != .act }

  private static let byID = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  private static let points: [Requirement: Standard.Point] = .init(
    all.flatMap { standard in standard.points.map { (Requirement(standard.id, $0.number), $0) } },
    uniquingKeysWith: { first, _ in first })

  /// The standard with this id.
  public static func standard(_ id: StandardID) -> Standard? { byID[id] }

  /// The point that a requirement names.
  public static func point(_ requirement: Requirement) -> Standard.Point? { points[requirement] }

  /// Where the point is explained: on its own page where its standard has one for each, else where the standard stands.
  public static func address(of requirement: Requirement) -> String? {
    guard let point = point(requirement), let standard = standard(requirement.standard) else { return nil }
    switch requirement.standard {
    case .wcag22: return point.slug.map { "https://www.w3.org/WAI/WCAG22/Understanding/\($0)" }
    case .act: return "https://www.w3.org/WAI/standards-guidelines/act/rules/\(requirement.number)/"
    case .govukServiceStandard: return point.slug.map { "\(standard.address)/point-\(requirement.number)-\($0)" }
    case .psbar2018: return "\(standard.address)/regulation/\(requirement.number)"
    case .pecr2003:
      let part = requirement.number.first?.isNumber ?? false ? "regulation" : "schedule"
      return "\(standard.address)/\(part)/\(requirement.number)"
    default: return standard.address.isEmpty ? nil : standard.address
    }
  }

  /// Where to read on about a requirement.
  public static func guidance(on requirement: Requirement) -> Guidance? {
    address(of: requirement).map { Guidance(title: requirement.label, address: $0) }
  }

  /// What a person must still ask about a point: its own questions, else those of the GOV.UK points behind it.
  public static func questions(about requirement: Requirement) -> [String] {
    own(requirement, \.questions.nonEmpty) ?? []
  }

  /// How much of a point can leave any trace on a page, by our estimate: its own share, else that of the GOV.UK point
  /// behind it.
  public static func share(of requirement: Requirement) -> String? { own(requirement, \.share) }

  /// What evidence a page can give about a point, found like the share.
  public static func evidence(about requirement: Requirement) -> String? {
    point(requirement)?.share == nil ? own(requirement, \.evidence) : point(requirement)?.evidence
  }

  /// A value of the point, else of the GOV.UK points behind it, those that ask for the same in full first.
  private static func own<Value>(_ requirement: Requirement, _ value: (Standard.Point) -> Value?) -> Value? {
    if let found = point(requirement).flatMap(value) { return found }
    return Crosswalk.govuk(for: requirement).filter { $0 != requirement }.lazy.compactMap(point).compactMap(value).first
  }

  private static func exists(_ requirement: Requirement) -> Bool { points[requirement] != nil }
}

extension Requirement {
  /// Whether the standard and the number are known.
  public var exists: Bool { Standards.point(self) != nil }
  /// The title of the criterion or point; empty if it is not known.
  public var title: String { Standards.point(self)?.title ?? "" }

  /// When what Kerbcut knows of it was last checked against its source, as `YYYY-MM-DD`; nil if it is not known.
  public var lastChecked: String? { exists ? Standards.standard(standard)?.date : nil }

  /// How people call it, for example `WCAG 1.1.1 Non-text Content`.
  public var label: String {
    let name = standard.shortName
    return title.isEmpty ? "\(name) \(number)" : "\(name) \(number) \(title)"
  }
}

extension StandardID {
  /// The name before a number in running text, for example `WCAG`.
  public var shortName: String { Standards.standard(self)?.shortName ?? rawValue }
}

extension [String] {
  fileprivate var nonEmpty: [String]? { isEmpty ? nil : self }
}

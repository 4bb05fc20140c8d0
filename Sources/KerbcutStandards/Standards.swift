/// Every standard that Kerbcut knows. A new edition is a new value in `Data` and a line here.
public enum Standards {
  public static let all: [Standard] = [
    .wcag22, .act, .govuk, .digitalScotland, .digitalWales, .nhs, .technologyCode,
    .secureByDesign, .localDigital, .psbar2018, .welshLanguage,
  ]

  private static let byID = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  private static let points: [Requirement: Standard.Point] = .init(
    all.flatMap { standard in standard.points.map { (Requirement(standard.id, $0.number), $0) } },
    uniquingKeysWith: { first, _ in first })

  /// The standard with this id.
  public static func standard(_ id: StandardID) -> Standard? { byID[id] }

  /// The point that a requirement names.
  public static func point(_ requirement: Requirement) -> Standard.Point? { points[requirement] }

  /// Where the point is explained, if its standard has an address for each.
  public static func address(of requirement: Requirement) -> String? {
    switch requirement.standard {
    case .wcag22: point(requirement)?.slug.map { "https://www.w3.org/WAI/WCAG22/Understanding/\($0)" }
    case .act:
      exists(requirement) ? "https://www.w3.org/WAI/standards-guidelines/act/rules/\(requirement.number)/" : nil
    default: nil
    }
  }

  private static func exists(_ requirement: Requirement) -> Bool { points[requirement] != nil }
}

extension Requirement {
  /// Whether the standard and the number are known.
  public var exists: Bool { Standards.point(self) != nil }
  /// The title of the criterion or point; empty if it is not known.
  public var title: String { Standards.point(self)?.title ?? "" }

  /// How people call it, for example `WCAG 1.1.1 Non-text Content`.
  public var label: String {
    let name = standard.shortName
    return title.isEmpty ? "\(name) \(number)" : "\(name) \(number) \(title)"
  }
}

extension StandardID {
  /// The name before a number in running text, for example `WCAG`.
  public var shortName: String {
    switch self {
    case .wcag22: "WCAG"
    case .act: "ACT rule"
    case .govukServiceStandard: "Service Standard"
    case .digitalScotland: "Digital Scotland"
    case .digitalWales: "Digital Service Standards for Wales"
    case .nhsServiceStandard: "NHS service standard"
    case .technologyCode: "Technology Code of Practice"
    case .secureByDesign: "Secure by Design"
    case .localDigital: "Local Digital Declaration"
    case .psbar2018: "Accessibility regulations 2018, regulation"
    case .welshLanguage: "Welsh Language Standards"
    default: rawValue
    }
  }
}

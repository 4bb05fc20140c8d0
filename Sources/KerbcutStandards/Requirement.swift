/// A criterion outside Kerbcut that a check gives evidence about: a success criterion, an ACT rule, a point of a
/// service standard, a regulation.
public struct Requirement: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
  /// The edition of the standard, for example `wcag22`.
  public let standard: StandardID
  /// The number or name within the standard, for example `1.1.1`.
  public let number: String

  public init(_ standard: StandardID, _ number: String) {
    self.standard = standard
    self.number = number
  }

  /// Standard and number, for example `wcag22:1.1.1`.
  public var description: String { "\(standard.rawValue):\(number)" }

  public static func < (left: Requirement, right: Requirement) -> Bool { left.description < right.description }

  /// A success criterion of WCAG 2.2.
  public static func wcag(_ number: String) -> Requirement { .init(.wcag22, number) }
  /// An ACT rule by its six-character id.
  public static func act(_ id: String) -> Requirement { .init(.act, id) }
  /// A point of the GOV.UK Service Standard, 1 to 14.
  public static func govuk(_ point: Int) -> Requirement { .init(.govukServiceStandard, String(point)) }
  /// A criterion of the Digital Scotland Service Standard, 1 to 14.
  public static func scotland(_ point: Int) -> Requirement { .init(.digitalScotland, String(point)) }
  /// A standard of the Digital Service Standards for Wales, 1 to 12.
  public static func wales(_ point: Int) -> Requirement { .init(.digitalWales, String(point)) }
  /// A point of the NHS service standard, 1 to 17.
  public static func nhs(_ point: Int) -> Requirement { .init(.nhsServiceStandard, String(point)) }
  /// A point of the GOV.UK Service Standard as Northern Ireland uses it, 1 to 14.
  public static func northernIreland(_ point: Int) -> Requirement { .init(.northernIreland, String(point)) }
  /// A point of the Technology Code of Practice, 1 to 13.
  public static func technologyCode(_ point: Int) -> Requirement { .init(.technologyCode, String(point)) }
  /// A principle of Secure by Design, 1 to 10.
  public static func secureByDesign(_ principle: Int) -> Requirement { .init(.secureByDesign, String(principle)) }
  /// A principle of the Local Digital Declaration, 1 to 5.
  public static func localDigital(_ principle: Int) -> Requirement { .init(.localDigital, String(principle)) }
  /// A regulation of the Public Sector Bodies (Websites and Mobile Applications) Accessibility Regulations 2018.
  public static func regulation(_ number: String) -> Requirement { .init(.psbar2018, number) }
  /// A regulation of the Privacy and Electronic Communications (EC Directive) Regulations 2003, or its Schedule A1.
  public static func pecr(_ number: String) -> Requirement { .init(.pecr2003, number) }
  /// A website standard of the Welsh Language Standards.
  public static func welshLanguage(_ number: String) -> Requirement { .init(.welshLanguage, number) }
}

/// The id of one edition of a standard.
public struct StandardID: RawRepresentable, Hashable, Sendable, Codable {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  public static let wcag22 = StandardID(rawValue: "wcag22")
  public static let act = StandardID(rawValue: "act")
  public static let govukServiceStandard = StandardID(rawValue: "govuk")
  public static let digitalScotland = StandardID(rawValue: "scotland")
  public static let digitalWales = StandardID(rawValue: "wales")
  public static let nhsServiceStandard = StandardID(rawValue: "nhs")
  public static let northernIreland = StandardID(rawValue: "northern-ireland")
  public static let technologyCode = StandardID(rawValue: "tcop")
  public static let secureByDesign = StandardID(rawValue: "secure-by-design")
  public static let localDigital = StandardID(rawValue: "local-digital")
  public static let psbar2018 = StandardID(rawValue: "psbar")
  public static let pecr2003 = StandardID(rawValue: "pecr")
  public static let welshLanguage = StandardID(rawValue: "welsh-language")
}

extension Requirement {
  /// Reads standard and number, for example `wcag22:1.1.1`.
  public init?(description: String) {
    let parts = description.split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    self.init(StandardID(rawValue: String(parts[0])), String(parts[1]))
  }

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let requirement = Requirement(description: text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "‘\(text)’ does not name a requirement"))
    }
    self = requirement
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

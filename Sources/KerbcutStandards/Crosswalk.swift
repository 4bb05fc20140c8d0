/// Which points of other standards ask for much the same as a point of the GOV.UK Service Standard.
///
/// The table is ours, by the meaning of the titles. Checks name GOV.UK points where those fit; reports for another
/// nation or body translate through this table.
public enum Crosswalk {
  /// The points of `standard` that ask for what `requirement` asks for; itself if it is of that standard.
  public static func points(of standard: StandardID, for requirement: Requirement) -> [Requirement] {
    if requirement.standard == standard { return [requirement] }
    let rows = rows(for: requirement)
    return rows.flatMap { $0 }.filter { $0.standard == standard }.sortedUnique
  }

  /// The points of the GOV.UK Service Standard behind a point of another service standard.
  public static func govuk(for requirement: Requirement) -> [Requirement] {
    points(of: .govukServiceStandard, for: requirement)
  }

  private static func rows(for requirement: Requirement) -> [[Requirement]] {
    // Success criteria are how point 5 (and its partners) is measured.
    if requirement.standard == .wcag22 || requirement.standard == .act || requirement.standard == .psbar2018 {
      return table.filter { $0.contains(.govuk(5)) }
    }
    return table.filter { $0.contains(requirement) }
  }

  private static let table: [[Requirement]] = rowTexts.split(separator: "\n").map { line in
    line.split(separator: " ").compactMap(requirement)
  }

  /// `S12` is Digital Scotland 12; letters as in `prefixes`.
  private static func requirement(_ code: Substring) -> Requirement? {
    let letters = code.prefix { !$0.isNumber }
    return prefixes[String(letters)].map { Requirement($0, String(code.dropFirst(letters.count))) }
  }

  private static let prefixes: [String: StandardID] = [
    "G": .govukServiceStandard, "S": .digitalScotland, "W": .digitalWales, "N": .nhsServiceStandard,
    "T": .technologyCode, "SbD": .secureByDesign, "L": .localDigital,
  ]

  private static let rowTexts = """
    G1 S1 W3 N1 T1 L1
    G2 S2 W4 N2 T1 L1
    G3 S3 W4 N3 L1
    G4 S4 W5 N4 T1 SbD4 L1
    G5 S5 W5 W2 N5 T2 L1
    G6 S6 W6 W7 N6 L4
    G7 S7 W8 N7 L5
    G8 S7 W8 N8 SbD10 L5
    G9 S8 W11 N9 T6 T7 SbD1 SbD2 SbD3 SbD4 SbD5 SbD6 SbD7 SbD8 SbD9 SbD10 L3
    G10 S9 W12 N10 T10
    G11 S10 W10 N11 T5 T9 T11 SbD2 SbD6 L2
    G12 S11 W9 N12 T3 L5
    G13 S12 W9 N13 T4 T8 L2
    G14 S13 W10 N14 T5 T9 SbD5 SbD9 L2
    """
}

extension [Requirement] {
  fileprivate var sortedUnique: [Requirement] {
    Array(Set(self)).sorted { $0.number.count == $1.number.count ? $0 < $1 : $0.number.count < $1.number.count }
  }
}

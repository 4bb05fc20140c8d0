/// Which points of other standards ask for much the same as a point of the GOV.UK Service Standard.
///
/// The table is ours, by the meaning of the titles. Checks name GOV.UK points where those fit; reports for another
/// nation or body translate through this table.
public enum Crosswalk {
  /// A GOV.UK point and what asks for the same elsewhere.
  public struct Row: Sendable, Equatable {
    /// In the order of the table; the first is the GOV.UK point.
    public let requirements: [Requirement]
    /// Those that ask for only a part of the row.
    public let partial: Set<Requirement>
  }

  /// The whole table.
  public static let rows: [Row] = rowTexts.split(separator: "\n").map(row)

  /// The standards that the table translates between, and those that use their points.
  public static let standards: Set<StandardID> = {
    let tabled = Set(rows.flatMap(\.requirements).map(\.standard))
    let using = Standards.all.filter { standard in
      standard.points.contains { $0.related.contains { tabled.contains($0.standard) } }
    }
    return tabled.union(using.map(\.id))
  }()

  /// The points of `standard` that ask for what `requirement` asks for; itself if it is of that standard.
  public static func points(of standard: StandardID, for requirement: Requirement) -> [Requirement] {
    if requirement.standard == standard { return [requirement] }
    let known = rows(for: requirement)
    let tabled = known.flatMap(\.requirements).filter { $0.standard == standard }
    return Array(Set(tabled + successors(of: requirement, and: known, in: standard))).sorted(by: isBefore)
  }

  /// The points of an edition, known to `Standards` or not, that a requirement is evidence for.
  public static func points(ofEdition edition: Standard, for requirement: Requirement) -> [Requirement] {
    let related = edition.points.filter { $0.related.contains(requirement) }.map { Requirement(edition.id, $0.number) }
    return Array(Set(points(of: edition.id, for: requirement) + related)).sorted(by: isBefore)
  }

  /// The points of the GOV.UK Service Standard behind a point of another service standard, those that it asks for in
  /// full first.
  public static func govuk(for requirement: Requirement) -> [Requirement] {
    let followed = Standards.point(requirement)?.related.filter { $0.standard == .govukServiceStandard } ?? []
    guard followed.isEmpty else { return followed }
    let known = rows(for: requirement)
    let whole = known.filter { !$0.partial.contains(requirement) }
    let part = known.filter { $0.partial.contains(requirement) }
    return (whole + part).compactMap(\.requirements.first)
  }

  private static func rows(for requirement: Requirement) -> [Row] {
    // Success criteria are how point 5 (and its partners) is measured.
    if requirement.standard == .wcag22 || requirement.standard == .act || requirement.standard == .psbar2018 {
      return rows.filter { $0.requirements.contains(.govuk(5)) }
    }
    return rows.filter { $0.requirements.contains(requirement) }
  }

  /// Points of an edition that goes on from the points of another.
  private static func successors(
    of requirement: Requirement, and rows: [Row], in standard: StandardID
  ) -> [Requirement] {
    guard standard != .act, let points = Standards.standard(standard)?.points else { return [] }
    let sources = Set([requirement] + rows.compactMap(\.requirements.first))
    return points.filter { !sources.isDisjoint(with: $0.related) }.map { Requirement(standard, $0.number) }
  }

  private static func isBefore(_ left: Requirement, _ right: Requirement) -> Bool {
    left.number.count == right.number.count ? left < right : left.number.count < right.number.count
  }

  private static func row(_ line: Substring) -> Row {
    let codes = line.split(separator: " ")
    let partial = codes.filter { $0.hasSuffix("~") }.compactMap { requirement($0.dropLast()) }
    return Row(
      requirements: codes.compactMap { requirement($0.hasSuffix("~") ? $0.dropLast() : $0) }, partial: Set(partial))
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

  /// A row a line; `~` behind what asks for a part of it only.
  static let rowTexts = """
    G1 S1 W3 N1 T1 L1
    G2 S2 W4 N2 T1 L1
    G3 S3 W4 N3 L1
    G4 S4 W5~ N4 T1 SbD4 L1
    G5 S5 W5 W2 N5 T2 L1
    G6 S6 W6 W7 N6 L4
    G7 S7~ W8~ N7 L5
    G8 S7 W8 N8 SbD10 L5
    G9 S8 W11 N9 T6 T7 SbD1 SbD2 SbD3 SbD4 SbD5 SbD6 SbD7 SbD8 SbD9 SbD10 L3
    G10 S9 W12 N10 T10
    G11 S10 W10 N11 T5 T9 T11 SbD2 SbD6 L2
    G12 S11 W9 N12 T3 L5
    G13 S12 W9~ N13 T4 T8 L2
    G14 S13 W10~ N14 T5 T9 SbD5 SbD9 L2
    """
}

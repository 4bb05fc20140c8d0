import KerbcutHTML

/// What a specification says of a role: its characteristics table.
public struct RoleDefinition: Sendable {
  public enum Specification: Character, Sendable {
    case aria12 = "2"
    case aria13 = "3"
    case dpub = "d"
    case graphics = "g"
  }

  public let name: String
  public let specification: Specification
  public let isAbstract: Bool
  public let isDeprecated: Bool
  public let isNameRequired: Bool
  public let takesNameFromContents: Bool
  public let takesNameFromAuthor: Bool
  public let prohibitsName: Bool
  public let hasPresentationalChildren: Bool
  public let superclasses: [Role]
  /// Required accessibility parents (“Required Context Role”); empty if any parent will do.
  public let requiredContext: [Role]
  /// What it may own (“Required Owned Elements”), each a path: `[group, option]` is an option inside a group.
  public let owned: [[Role]]
  /// The role's own required attributes, without those that superclasses require.
  public let ownRequired: AttributeSet
  /// The role's own supported attributes.
  public let ownSupported: AttributeSet
  public let prohibited: AttributeSet
  /// Values that attributes have on this role where the author gives none.
  public let implied: [AttributeDefinition.Number: String]

  /// Required attributes, inherited ones too.
  public var required: AttributeSet { Self.inherited[Int(role.number)].required }

  /// All attributes that may stand on the role, global ones too, prohibited ones not.
  public var allowed: AttributeSet { Self.inherited[Int(role.number)].allowed }

  let role: Role

}

extension RoleDefinition {
  /// Every role's definition in the order of `Role.number`.
  static let all: [RoleDefinition] = {
    let lines = RoleTable.text.split(separator: "\n")
    var numbers: [Substring: Role] = [:]
    for (number, line) in lines.enumerated() {
      numbers[line.prefix { $0 != " " }] = Role(number: UInt8(truncatingIfNeeded: number))
    }
    return lines.enumerated().map {
      RoleDefinition(line: $1, role: Role(number: UInt8(truncatingIfNeeded: $0)), numbers: numbers)
    }
  }()

  static let byName: [String: Role] = {
    var found = Dictionary(all.map { ($0.name, $0.role) }, uniquingKeysWith: { first, _ in first })
    found["img"] = .image
    found["presentation"] = .presentation
    return found
  }()

  static let ancestors: [RoleSet] = all.map { definition in
    var found = RoleSet()
    var open = definition.superclasses
    while let next = open.popLast() {
      if found.contains(next) { continue }
      found.insert(next)
      open += all[Int(next.number)].superclasses
    }
    return found
  }

  /// The attributes of each role with those of its superclasses (WAI-ARIA, section 5.2.4).
  static let inherited: [(required: AttributeSet, allowed: AttributeSet)] = all.map { definition in
    var required = definition.ownRequired
    var allowed = definition.ownSupported.union(AttributeDefinition.global)
    for role in ancestors[Int(definition.role.number)].roles {
      required.formUnion(all[Int(role.number)].ownRequired)
      allowed.formUnion(all[Int(role.number)].ownSupported)
    }
    return (required, allowed.union(required).subtracting(definition.prohibited))
  }

  private init(line: Substring, role: Role, numbers: [Substring: Role]) {
    let parts = line.split(separator: ";").map { $0.split(separator: " ") }
    let head = parts.first ?? []
    let flags = head.count > 1 ? head[1] : ""
    func row(_ key: String) -> ArraySlice<Substring> {
      parts.dropFirst().first { $0.first.map { $0 == key } ?? false }?.dropFirst() ?? []
    }
    func attributes(_ key: String) -> AttributeSet {
      AttributeSet(row(key).compactMap { AttributeDefinition.numbersByShortName[$0] })
    }
    self.role = role
    name = head.first.map(String.init) ?? ""
    specification = flags.first.flatMap(Specification.init) ?? .aria12
    isAbstract = flags.contains("A")
    isDeprecated = flags.contains("D")
    isNameRequired = flags.contains("N")
    takesNameFromContents = flags.contains("C")
    takesNameFromAuthor = flags.contains("U")
    prohibitsName = flags.contains("X")
    hasPresentationalChildren = flags.contains("P")
    superclasses = head.dropFirst(2).compactMap { numbers[$0] }
    requiredContext = row("context").compactMap { numbers[$0] }
    owned = row("owns").map { $0.split(separator: ">").compactMap { numbers[$0] } }
    ownRequired = attributes("requires")
    ownSupported = attributes("supports")
    prohibited = attributes("prohibits").union(Self.prohibitedByDraft(name, flags))
    implied = Dictionary(
      row("implies").compactMap { pair in
        let halves = pair.split(separator: "=")
        guard halves.count == 2, let number = AttributeDefinition.numbersByShortName[halves[0]] else { return nil }
        return (number, String(halves[1]))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The 1.3 draft, which brings names for Braille, prohibits them wherever WAI-ARIA prohibits the others. It prohibits
  /// names of terms, their definitions and times too.
  private static func prohibitedByDraft(_ name: String, _ flags: Substring) -> AttributeSet {
    if ["definition", "term", "time"].contains(name) { return [.ariaLabel, .ariaLabelledby, .ariaBraillelabel] }
    guard flags.contains("X"), flags.first != "d" else { return [] }
    return name == "generic" ? [.ariaBraillelabel, .ariaBrailleroledescription] : [.ariaBraillelabel]
  }
}

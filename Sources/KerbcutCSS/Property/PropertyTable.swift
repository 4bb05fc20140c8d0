/// All that the engine knows of a longhand property, in one row.
struct PropertyRow: Sendable {
  let property: Property
  /// In style sheets.
  let name: String
  let isInherited: Bool
  let initial: Value
  let grammar: PropertyForm
  /// Other names under which browsers take it.
  let aliases: [String]

  init(
    _ property: Property, _ name: String, isInherited: Bool, initial: Value, grammar: PropertyForm,
    aliases: [String] = []
  ) {
    self.property = property
    self.name = name
    self.isInherited = isInherited
    self.initial = initial
    self.grammar = grammar
    self.aliases = aliases
  }
}

/// The rows of all longhand properties, in the order of `Property`.
enum PropertyTable {
  static let rows: [PropertyRow] = inherited + boxes + paint + layout + placement + flowRelative

  static let initialOfInherited: [Value] = inherited.map(\.initial)
  /// Of those that are not inherited, flow-relative ones aside: computed styles do not hold these.
  static let initialOfOwn: [Value] = (boxes + paint + layout + placement).map(\.initial)

  /// By name and alias.
  static let byAtom: [Atom: Property] = {
    var table: [Atom: Property] = [:]
    for row in rows {
      for name in [row.name] + row.aliases { table[Atom(hashing: name)] = row.property }
    }
    return table
  }()
}

import KerbcutHTML

/// What attributes of tables say of borders (HTML Standard, section 15.3.9).
extension PresentationalHints {
  /// The sides that a `frame` draws, from the top clockwise (HTML Standard, section 15.3.9, and as browsers do).
  private static let frames: [String: [Bool]] = [
    "void": [false, false, false, false], "above": [true, false, false, false], "below": [false, false, true, false],
    "hsides": [true, false, true, false], "vsides": [false, true, false, true], "lhs": [false, false, false, true],
    "rhs": [false, true, false, false], "box": [true, true, true, true], "border": [true, true, true, true],
  ]

  private static let rulings: [String: String] = [
    "all": "solid", "rows": "solid none", "cols": "none solid", "groups": "none", "none": "none",
  ]

  func hasFrame(_ table: NodeID) -> Bool {
    document.string(.frame, of: table).map { Self.frames[$0.lowercased()] != nil } ?? false
  }

  mutating func frame(_ value: String) {
    guard let sides = Self.frames[value.lowercased()] else { return }
    add("border-width", "thin")
    add("border-style", sides.map { $0 ? "solid" : "hidden" }.joined(separator: " "))
  }

  private func hasBorder(_ table: NodeID) -> Bool {
    document.string(.border, of: table).map { LegacyLength.pixels($0.trimmingSpace) != "0px" } ?? false
  }

  mutating func borderColor(_ value: String, _ table: NodeID) {
    if hasBorder(table), !hasFrame(table) { add("border-style", "solid") }
    color("border-color", value)
  }

  /// What `rules=groups` of a table says of its groups of rows and columns.
  mutating func group(_ name: Name, _ node: NodeID) {
    guard let table = document.parentElement(of: node), document.name(of: table) == .table,
      document.value(.rules, of: table)?.equalsIgnoringCase("groups") ?? false
    else { return }
    for side in name == .colgroup ? ["left", "right"] : ["top", "bottom"] {
      add("border-\(side)-width", "thin")
      add("border-\(side)-style", "solid")
    }
  }

  mutating func rules(_ value: String, _ table: NodeID) {
    guard Self.rulings[value.lowercased()] != nil else { return }
    add("border-collapse", "collapse")
    if !hasBorder(table), !hasFrame(table) { add("border-style", "hidden") }
  }

  /// What a table's attributes say of its cells.
  mutating func cell(_ node: NodeID) {
    guard let table = document.ancestors(of: node).first(where: { document.name(of: $0) == .table }) else { return }
    if let padding = document.string(.cellpadding, of: table).flatMap(LegacyLength.pixels) { add("padding", padding) }
    if let rules = document.string(.rules, of: table), let style = Self.rulings[rules.lowercased()] {
      if style != "none" {
        add("border-width", "1px")
        add("border-style", style)
        add("border-color", "inherit")
      }
    } else if hasBorder(table) {
      add("border", document.hasAttribute(.bordercolor, of: table) ? "1px solid" : "1px inset")
      add("border-color", "inherit")
    }
  }
}

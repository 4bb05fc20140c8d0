/// Where Chromium departs from the specifications: each class with its reason. Read by `KerbcutWorkshop names`.
extension NamesDifference {
  struct Departure {
    let id: String
    let reason: String
    let holds: (NamesDifference) -> Bool
  }

  static let departures: [Departure] = [
    Departure(
      id: "hidden-input",
      reason: "Chromium answers ‘textbox’ for type=hidden, which HTML-AAM does not map and which is in no tree."
    ) { $0.fact.tag == "input" && $0.tree.inputType(of: $0.node) == .hidden },
    Departure(
      id: "layout-cell-name",
      reason: "Chromium gives cells of layout tables, which have no role, a name from their contents."
    ) { ["td", "th"].contains($0.fact.tag) && $0.sameRole && $0.ours.role.isEmpty && $0.ours.name.isEmpty },
    Departure(
      id: "media-fallback", reason: "Chromium names media that it cannot play with a text of its own."
    ) { ["audio", "video"].contains($0.fact.tag) && $0.theirs.name == "Unable to play media." },
    Departure(
      id: "file-input", reason: "Chromium adds the words on a file input's button."
    ) { $0.fact.tag == "input" && $0.tree.inputType(of: $0.node) == .file },
  ]
}

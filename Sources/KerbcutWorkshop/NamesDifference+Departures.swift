import KerbcutARIA

/// Where Chromium departs from the specifications: each class with its reason. Read by `KerbcutWorkshop names`.
extension NamesDifference {
  struct Departure: Sendable {
    let id: String
    let reason: String
    let holds: @Sendable (NamesDifference) -> Bool
  }

  static let departures: [Departure] = [
    Departure(
      id: "hidden-input",
      reason: "Chromium answers ‘textbox’ for type=hidden, which HTML-AAM does not map and which is in no tree."
    ) { $0.fact.tag == "input" && $0.tree.inputType(of: $0.node) == .hidden },
    Departure(
      id: "ignored-image",
      reason: "Chromium answers ‘image’ for an img with alt=\"\" that its tree leaves out; HTML-AAM says none."
    ) { $0.fact.tag == "img" && $0.ours.role.isEmpty && $0.theirs.role == "image" && $0.sameName },
    Departure(
      id: "hidden-role", reason: "A role or name of an element that is in no tree: nobody is given it."
    ) { $0.isHidden && (!$0.sameRole || $0.ours.name.isEmpty) },
    Departure(
      id: "lone-list-item",
      reason: "Chromium answers ‘listitem’ for li outside any list; HTML-AAM says generic."
    ) { $0.fact.tag == "li" && $0.ours.role.isEmpty && $0.theirs.role == "listitem" && $0.sameName },
    Departure(
      id: "password",
      reason: "Chromium answers ‘textbox’ for type=password; HTML-AAM and ARIA in HTML give it no ARIA role."
    ) { $0.fact.tag == "input" && $0.ours.role.isEmpty && $0.tree.inputType(of: $0.node) == .password },
    Departure(
      id: "area-without-image", reason: "Chromium leaves out areas of images that it could not load."
    ) { $0.fact.tag == "area" && $0.theirs.role.isEmpty },
    Departure(
      id: "media-fallback", reason: "Chromium names media that it cannot play with a text of its own."
    ) { ["audio", "video"].contains($0.fact.tag) && $0.theirs.name == "Unable to play media." },
    Departure(
      id: "file-input", reason: "Chromium adds the words on a file input's button."
    ) { $0.fact.tag == "input" && $0.tree.inputType(of: $0.node) == .file },
  ]
}

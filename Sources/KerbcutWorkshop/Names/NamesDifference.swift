import KerbcutARIA
import KerbcutCSS
import KerbcutHTML

/// One element of which a browser computes another role or name than we do.
struct NamesDifference {
  /// Role and name as they are compared: `generic`, `none` and no role are one, white space is collapsed.
  struct Side: Equatable {
    let role: String
    let name: String

    init(role: String, name: String) {
      self.role =
        switch role {
        case "img": "image"
        case "generic", "none", "presentation": ""
        default: role
        }
      self.name = name.split(whereSeparator: { $0 == " " || $0.isNewline || $0 == "\t" || $0 == "\u{A0}" })
        .joined(separator: " ")
    }
  }

  let node: NodeID
  let fact: NamesPage.Facts
  let ours: Side
  let theirs: Side
  let tree: AccessibilityTree

  /// The class of the difference and why it is there. Classes that begin with `open` are ours to look at.
  var classified: (id: String, reason: String) {
    for departure in Self.departures where departure.holds(self) { return (departure.id, departure.reason) }
    let what =
      ours.role != theirs.role
      ? "role" : ours.name.isEmpty ? "missing-name" : theirs.name.isEmpty ? "extra-name" : "name"
    let roles = ours.role != theirs.role ? " \(ours.role)≠\(theirs.role)" : " \(ours.role)"
    return ("open \(what) <\(fact.tag)>\(roles)", "")
  }

  /// Both sides, the names from a little before the place where they part.
  var shown: String {
    let common = zip(ours.name, theirs.name).prefix { $0 == $1 }.count
    let start = max(common - 12, 0)
    return "ours \(ours.role)|\(ours.name.dropFirst(start).prefix(70))  theirs \(theirs.role)|"
      + theirs.name.dropFirst(start).prefix(70) + tree.hidingReasons(of: node).map { " [\($0)]" }.joined()
      + " in "
      + tree.document.ancestors(of: node).prefix(4).compactMap { above in
        tree.document.isElement(above)
          ? tree.document.localName(of: tree.document.name(of: above)) + "/" + (tree.role(of: above)?.rawValue ?? "")
          : nil
      }.joined(separator: " ")
  }

  var isHidden: Bool { tree.isHidden(node) }
  var sameRole: Bool { ours.role == theirs.role }
  var sameName: Bool { ours.name == theirs.name }
}

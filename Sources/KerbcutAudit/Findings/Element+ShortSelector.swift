internal import Kerbcut

extension Element {
  /// A short selector for people: from the nearest id down, at most four steps, with places among equals where needed.
  var shortSelector: String {
    var steps: [String] = []
    var current: Element? = self
    while let element = current, steps.count < 4 {
      if let id = element.id, Self.isIdentifier(id) {
        steps.append("#" + id)
        break
      }
      let isRoot = element.parent == nil || element.is(.html, .body, .head)
      steps.append(element.localName + (isRoot ? "" : element.placeAmongEquals))
      if isRoot && steps.count > 1 || element.is(.html) { break }
      current = element.parent
    }
    return String(steps.reversed().joined(separator: " > ").prefix(300))
  }

  /// `:nth-of-type()` where there are several; nothing where there are so many that counting would cost.
  private var placeAmongEquals: String {
    guard let parent = document.parent(of: node) else { return "" }
    var place = 0
    var count = 0
    var looked = 0
    for sibling in document.children(of: parent) {
      looked += 1
      if looked > 400 { return "" }
      guard document.name(of: sibling) == tag else { continue }
      count += 1
      if sibling == node { place = count }
      if place > 0 && count > place { break }
    }
    return count > 1 ? ":nth-of-type(\(place))" : ""
  }

  /// Whether an id can stand in a selector as it is.
  private static func isIdentifier(_ text: String) -> Bool {
    guard let first = text.utf8.first, text.utf8.count <= 60 else { return false }
    let isStart = (0x61...0x7A).contains(first | 0x20) || first == UInt8(ascii: "_")
    return isStart
      && text.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || "-_".utf8.contains(byte)
      }
  }
}

import KerbcutHTML

/// The names that were found, by the element that has them. Names are asked for by many checks, so finding one costs two
/// looks into arrays.
struct KeptNames {
  private var names: [AccessibleText] = []
  /// The place of each element's name in `names`, counted from 1; 0 where none is kept.
  private var places: [UInt32] = []

  subscript(element: NodeID) -> AccessibleText? {
    guard !places.isEmpty else { return nil }
    let place = places[Int(element.index)]
    return place == 0 ? nil : names[Int(place) - 1]
  }

  /// The text alone, which costs less to hand out.
  func text(of element: NodeID) -> String? {
    guard !places.isEmpty else { return nil }
    let place = places[Int(element.index)]
    return place == 0 ? nil : names[Int(place) - 1].text
  }

  mutating func keep(_ name: AccessibleText, of element: NodeID, among nodes: Int) {
    if places.isEmpty { places = Array(repeating: 0, count: nodes) }
    let place = places[Int(element.index)]
    if place > 0 {
      names[Int(place) - 1] = name
    } else {
      names.append(name)
      places[Int(element.index)] = UInt32(names.count)
    }
  }
}

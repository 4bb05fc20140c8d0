/// The order of a page's cascade layers (CSS Cascade 5, section 6.4.1): by first appearance, a layer's own rules behind
/// those of the layers in it, rules in no layer behind all.
struct LayerOrder {
  private var numbers: [String: UInt16] = [:]
  /// The number of rules in no layer.
  let unlayered: UInt16

  init(_ sheets: [LoadedSheet]) {
    var root = Node()
    for sheet in sheets where sheet.origin == .author {
      if let outer = sheet.outerLayer { root.insert(outer.split(separator: ".")[...]) }
      for path in sheet.layerPaths { root.insert(path.split(separator: ".")[...]) }
    }
    var next: UInt16 = 0
    Self.number(root, path: "", &numbers, &next)
    unlayered = next
  }

  func number(_ path: String) -> UInt16 { numbers[path] ?? unlayered }

  private struct Node {
    var children: [(name: Substring, node: Node)] = []
    /// The place of each child: a page may name thousands of layers.
    private var places: [Substring: Int] = [:]

    mutating func insert(_ path: ArraySlice<Substring>) {
      guard let first = path.first else { return }
      if let index = places[first] {
        children[index].node.insert(path.dropFirst())
      } else {
        var node = Node()
        node.insert(path.dropFirst())
        places[first] = children.count
        children.append((first, node))
      }
    }
  }

  /// Layer paths are at most as deep as rules nest, so this recursion is bounded.
  private static func number(_ node: Node, path: String, _ numbers: inout [String: UInt16], _ next: inout UInt16) {
    for (name, child) in node.children {
      let childPath = path.isEmpty ? String(name) : "\(path).\(name)"
      number(child, path: childPath, &numbers, &next)
      numbers[childPath] = next
      if next < 16_000 { next += 1 }
    }
  }
}

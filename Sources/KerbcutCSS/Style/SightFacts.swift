import KerbcutHTML

/// What keeps an element from sight although it is rendered: of each style once, and of each element with its ancestors.
struct SightFacts: OptionSet {
  let rawValue: UInt8

  /// `visibility` is not `visible`; of the style only, for it inherits by itself.
  static let invisible = SightFacts(rawValue: 1)
  static let clipped = SightFacts(rawValue: 2)
  static let movedAway = SightFacts(rawValue: 4)
  static let transparent = SightFacts(rawValue: 8)
  static let hidesContents: SightFacts = [.clipped, .movedAway, .transparent]
}

/// The facts of every element of a page, in two flat lists: what its own style says, and what it and its ancestors in
/// the flat tree say together.
final class SightTable {
  let own: [SightFacts]
  let withAncestors: [SightFacts]

  init(
    _ document: Document, styleOf: [Int32], facts: (Int32) -> SightFacts, isSqueezed: (NodeID) -> Bool
  ) {
    var own = [SightFacts](repeating: [], count: styleOf.count)
    for node in document.nodes where document.isElement(node) && styleOf[Int(node.index)] >= 0 {
      own[Int(node.index)] = facts(styleOf[Int(node.index)])
      if isSqueezed(node) { own[Int(node.index)].insert(.clipped) }
    }
    var all = own
    if document.hasShadowTrees {
      Self.addFlatAncestors(to: &all, of: document)
    } else {
      for node in document.nodes where document.isElement(node) {
        guard let parent = document.parentElement(of: node) else { continue }
        all[Int(node.index)].formUnion(all[Int(parent.index)])
      }
    }
    self.own = own
    withAncestors = all
  }

  /// A parent in the flat tree may lie behind its child, so ancestors are looked up first; each node is done once.
  private static func addFlatAncestors(to all: inout [SightFacts], of document: Document) {
    var isDone = [Bool](repeating: false, count: all.count)
    var chain: [NodeID] = []
    for node in document.nodes where document.isElement(node) && !isDone[Int(node.index)] {
      var next: NodeID? = node
      while let current = next, !isDone[Int(current.index)] {
        isDone[Int(current.index)] = true
        chain.append(current)
        next = document.flatParent(of: current)
      }
      var above = next.map { all[Int($0.index)] } ?? []
      while let current = chain.popLast() {
        all[Int(current.index)].formUnion(above)
        above = all[Int(current.index)]
      }
    }
  }
}

/// The facts of single elements and their ancestors, where not all elements of a page are styled.
struct SightOneByOne {
  struct Entry {
    var isRendered: Bool
    var own: SightFacts
    var withAncestors: SightFacts
  }

  private var entries: [NodeID: Entry] = [:]

  mutating func of(_ node: NodeID, _ styles: PageStyles) -> Entry {
    var chain: [NodeID] = []
    var current: NodeID? = node
    while let element = current, styles.document.isElement(element), entries[element] == nil {
      chain.append(element)
      current = styles.document.flatParent(of: element)
    }
    for element in chain.reversed() { entries[element] = entry(of: element, styles) }
    return entries[node] ?? Entry(isRendered: false, own: [], withAncestors: [])
  }

  /// The entry of an element whose parent has one.
  private func entry(of node: NodeID, _ styles: PageStyles) -> Entry {
    let document = styles.document
    var own = styles.engine.number(of: node, .none).map(styles.sightFacts(ofStyle:)) ?? []
    if styles.isSqueezed(node) { own.insert(.clipped) }
    let hasBox =
      !styles.engine.traits(of: node).contains(.makesNoBox)
      && !(document.isScripting && document.name(of: node) == .noscript)
    guard let parent = document.flatParent(of: node), let above = entries[parent] else {
      let isInTree = !document.hasShadowTrees || node == document.documentElement
      return Entry(isRendered: hasBox && isInTree, own: own, withAncestors: own)
    }
    return Entry(
      isRendered: hasBox && above.isRendered && !styles.skipsContents(of: parent, for: node), own: own,
      withAncestors: own.union(above.withAncestors))
  }
}

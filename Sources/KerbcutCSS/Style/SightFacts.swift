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
struct SightTable {
  let own: [SightFacts]
  let withAncestors: [SightFacts]

  init(_ document: Document, styleOf: [Int32], facts: (Int32) -> SightFacts) {
    var own = [SightFacts](repeating: [], count: styleOf.count)
    for node in document.nodes where document.isElement(node) && styleOf[Int(node.index)] >= 0 {
      own[Int(node.index)] = facts(styleOf[Int(node.index)])
    }
    var all = own
    if document.hasShadowTrees {
      // A parent in the flat tree may lie behind its child.
      for node in document.nodes where document.isElement(node) {
        for ancestor in document.flatAncestors(of: node) where document.isElement(ancestor) {
          all[Int(node.index)].formUnion(own[Int(ancestor.index)])
        }
      }
    } else {
      for node in document.nodes where document.isElement(node) {
        guard let parent = document.parentElement(of: node) else { continue }
        all[Int(node.index)].formUnion(all[Int(parent.index)])
      }
    }
    self.own = own
    withAncestors = all
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
    let own = styles.engine.number(of: node, .none).map(styles.sightFacts(ofStyle:)) ?? []
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

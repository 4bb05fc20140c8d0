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

  init(_ document: Document, styleOf: [Int32], facts: [SightFacts]) {
    var own = [SightFacts](repeating: [], count: styleOf.count)
    for node in document.nodes where document.isElement(node) && styleOf[Int(node.index)] >= 0 {
      own[Int(node.index)] = facts[Int(styleOf[Int(node.index)])]
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

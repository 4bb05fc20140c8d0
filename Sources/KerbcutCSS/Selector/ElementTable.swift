import KerbcutHTML

/// What selectors ask of a page's elements, in flat arrays by node, made in one pass.
struct ElementTable {
  let document: Document
  /// Whether ids and classes are compared without regard to case (Quirks Mode Standard, section 3.4).
  let isQuirky: Bool
  /// Elements' local names.
  private(set) var nameAtoms: [Atom]
  private(set) var ids: [Atom]
  /// Elements' classes: a range of `classes`.
  private(set) var classStarts: [UInt32]
  private(set) var classes: [Atom] = []
  /// The element before among its siblings; 0 for none (node 0 is the document).
  private(set) var previous: [UInt32]
  /// Elements with a `style` attribute.
  private(set) var styled: [NodeID: AttributeID] = [:]

  /// Atoms of well-known names, by number.
  private static let wellKnownAtoms: [Atom] = Name.wellKnownList.map { Atom(hashing: $0) }

  init(_ document: Document) {
    self.document = document
    isQuirky = document.quirks == .full
    let count = document.shadowEnd.index
    nameAtoms = Array(repeating: 0, count: Int(count))
    ids = Array(repeating: 0, count: Int(count))
    previous = Array(repeating: 0, count: Int(count))
    classStarts = Array(repeating: 0, count: Int(count) + 1)
    var lastChild: [UInt32] = Array(repeating: 0, count: Int(count))
    let wellKnown = Self.wellKnownAtoms
    for node in document.nodes {
      let index = Int(node.index)
      classStarts[index] = UInt32(truncatingIfNeeded: classes.count)
      guard document.isElement(node) else { continue }
      let name = document.name(of: node)
      nameAtoms[index] =
        Int(name.number) < wellKnown.count
        ? wellKnown[Int(name.number)] : Atom(hashing: document.localName(of: name))
      if let parent = document.parent(of: node) {
        previous[index] = lastChild[Int(parent.index)]
        lastChild[Int(parent.index)] = node.index
      }
      readAttributes(node)
    }
    classStarts[Int(count)] = UInt32(truncatingIfNeeded: classes.count)
  }

  private mutating func readAttributes(_ node: NodeID) {
    for attribute in document.attributes(of: node) {
      switch document.name(of: attribute) {
      case .id:
        let value = document.value(of: attribute)
        if value.count > 0 { ids[Int(node.index)] = isQuirky ? Atom(lowercasing: value) : Atom(hashing: value) }
      case .class: readClasses(document.value(of: attribute))
      case .style: styled[node] = attribute
      default: break
      }
    }
  }

  private mutating func readClasses(_ value: UTF8Text) {
    var bits = Atom.seed
    var isInside = false
    for byte in value {
      if byte.isCSSSpace {
        if isInside { classes.append(bits.finished) }
        bits = Atom.seed
        isInside = false
      } else {
        bits = bits.adding(isQuirky ? byte.lowercased : byte)
        isInside = true
      }
    }
    if isInside { classes.append(bits.finished) }
  }

  @inline(__always)
  func classRange(of node: NodeID) -> Range<Int> {
    Int(classStarts[Int(node.index)])..<Int(classStarts[Int(node.index) + 1])
  }

  @inline(__always)
  func hasClass(_ atom: Atom, _ node: NodeID) -> Bool {
    for index in classRange(of: node) where classes[index] == atom { return true }
    return false
  }

  @inline(__always)
  func previousElement(_ node: NodeID) -> NodeID? {
    let before = previous[Int(node.index)]
    return before == 0 ? nil : NodeID(before)
  }

  func nextElement(_ node: NodeID) -> NodeID? {
    var next = document.nextSibling(of: node)
    while let sibling = next, !document.isElement(sibling) { next = document.nextSibling(of: sibling) }
    return next
  }

  func isHTML(_ node: NodeID) -> Bool { document.name(of: node).namespace == .html }
}

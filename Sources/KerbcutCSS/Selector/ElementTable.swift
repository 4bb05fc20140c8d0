import KerbcutHTML

/// What selectors ask of a page's elements, in flat arrays by node, made in one pass.
struct ElementTable {
  let document: Document
  /// Whether ids and classes are compared without regard to case (Quirks Mode Standard, section 3.4).
  let isQuirky: Bool
  /// By number of a name: its atom.
  private let atoms: [Atom]
  /// Numbers of the names that this page alone has.
  private let ownNumbers: [Atom: Int]
  /// Elements' local names.
  private(set) var nameAtoms: [Atom]
  private(set) var ids: [Atom]
  /// Elements' classes: a range of `classes`.
  private(set) var classStarts: [UInt32]
  private(set) var classes: [Atom] = []
  /// By element: the bits of its name, id and classes.
  private(set) var keys: [UInt64]
  /// The element before among its siblings; 0 for none (node 0 is the document).
  private(set) var previous: [UInt32]
  /// Elements with a `style` attribute.
  private(set) var styled: [NodeID: AttributeID] = [:]

  /// Atoms of well-known names, by number.
  private static let wellKnownAtoms: [Atom] = Name.wellKnownList.map { Atom(hashing: $0) }
  private static let wellKnownNumbers: [Atom: Int] = .init(
    zip(wellKnownAtoms, 0...), uniquingKeysWith: { first, _ in first })

  init(_ document: Document) {
    self.document = document
    isQuirky = document.quirks == .full
    let count = document.shadowEnd.index
    var atoms = Self.wellKnownAtoms
    var ownNumbers: [Atom: Int] = [:]
    for number in atoms.count..<max(document.nameCount, atoms.count) {
      let name = Name(number: UInt32(truncatingIfNeeded: number))
      let atom = Atom(hashing: document.localName(of: name))
      atoms.append(atom)
      ownNumbers[atom] = number
    }
    self.atoms = atoms
    self.ownNumbers = ownNumbers
    nameAtoms = Array(repeating: 0, count: Int(count))
    keys = Array(repeating: 0, count: Int(count))
    ids = Array(repeating: 0, count: Int(count))
    previous = Array(repeating: 0, count: Int(count))
    classStarts = Array(repeating: 0, count: Int(count) + 1)
    var lastChild: [UInt32] = Array(repeating: 0, count: Int(count))
    for node in document.nodes {
      let index = Int(node.index)
      classStarts[index] = UInt32(truncatingIfNeeded: classes.count)
      guard document.isElement(node) else { continue }
      nameAtoms[index] = atoms[Int(document.name(of: node).number)]
      if let parent = document.parent(of: node) {
        previous[index] = lastChild[Int(parent.index)]
        lastChild[Int(parent.index)] = node.index
      }
      readAttributes(node)
      var bits = nameAtoms[index].bit
      if ids[index] != 0 { bits |= ids[index].bit }
      for place in Int(classStarts[index])..<classes.count { bits |= classes[place].bit }
      keys[index] = bits
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

  /// The number of a name in this page.
  func number(of atom: Atom) -> Int? { Self.wellKnownNumbers[atom] ?? ownNumbers[atom] }

  /// The attribute with this local name in no namespace. (`*|name` would find others too; rare enough to allow.)
  @inline(__always)
  func attribute(_ atom: Atom, of node: NodeID) -> AttributeID? {
    for attribute in document.attributes(of: node) {
      let name = document.name(of: attribute)
      if atoms[Int(name.number)] == atom, name.namespace == .html { return attribute }
    }
    return nil
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

extension Document {
  /// How many nodes there are, template contents included.
  @inlinable public var nodeCount: Int { kinds.count }

  /// All nodes that a user can meet: the document's tree and its shadow trees, without template contents.
  @inlinable public var nodes: Range<NodeID> { .root..<shadowEnd }

  @inlinable public func kind(of node: NodeID) -> NodeKind { kinds[Int(node.index)] }

  @inlinable public func isElement(_ node: NodeID) -> Bool { kinds[Int(node.index)] == .element }

  /// The name of an element; an unused name for other nodes.
  @inlinable
  public func name(of node: NodeID) -> Name {
    isElement(node) ? names[Int(node.index)] : Name(number: 0x0FFF_FFFF, namespace: .other)
  }

  /// The target of a processing instruction; empty for other nodes.
  public func target(of node: NodeID) -> String {
    kind(of: node) == .processingInstruction ? localName(of: names[Int(node.index)]) : ""
  }

  /// The parent in the tree of nodes; nil for the document and for roots of fragments.
  @inlinable
  public func parent(of node: NodeID) -> NodeID? {
    let parent = parents[Int(node.index)]
    return parent == .max ? nil : NodeID(parent)
  }

  @inlinable
  public func parentElement(of node: NodeID) -> NodeID? {
    guard let parent = parent(of: node), isElement(parent) else { return nil }
    return parent
  }

  /// The place behind the last descendant.
  @inlinable public func end(of node: NodeID) -> NodeID { NodeID(ends[Int(node.index)]) }

  /// All descendants in tree order: a range, so a test costs two comparisons.
  @inlinable
  public func descendants(of node: NodeID) -> Range<NodeID> { node.advanced(by: 1)..<end(of: node) }

  @inlinable
  public func isInclusiveAncestor(_ ancestor: NodeID, of node: NodeID) -> Bool {
    ancestor <= node && node < end(of: ancestor)
  }

  @inlinable public func children(of node: NodeID) -> Children { Children(document: self, parent: node) }

  @inlinable
  public func firstChild(of node: NodeID) -> NodeID? {
    let first = node.advanced(by: 1)
    return first < end(of: node) ? first : nil
  }

  @inlinable
  public func nextSibling(of node: NodeID) -> NodeID? {
    guard let parent = parent(of: node) else { return nil }
    let next = end(of: node)
    return next < end(of: parent) ? next : nil
  }

  /// Ancestors from the parent up, within the same tree (not through a shadow root to its host).
  @inlinable public func ancestors(of node: NodeID) -> Ancestors { Ancestors(document: self, current: node) }

  /// The root of the tree that holds the node: the document or a fragment.
  public func treeRoot(of node: NodeID) -> NodeID {
    if node < treeEnd { return .root }
    var current = node
    while let parent = parent(of: current) { current = parent }
    return current
  }

  /// The root of an element's declarative shadow tree.
  public func shadowRoot(of host: NodeID) -> NodeID? { shadowRoots.isEmpty ? nil : shadowRoots[host] }

  /// The root of the contents of a `template`.
  public func templateContents(of template: NodeID) -> NodeID? { templates.isEmpty ? nil : templates[template] }

  /// The element that a fragment's root belongs to.
  public func host(of fragment: NodeID) -> NodeID? { hosts[fragment] }

  public var hasShadowTrees: Bool { !shadowRoots.isEmpty }

  /// The root element, usually `html`.
  public var documentElement: NodeID? { children(of: .root).first(where: isElement) }

  /// The `head` or `body` (or `frameset`) child of an HTML root element.
  public var head: NodeID? {
    documentElement.flatMap { children(of: $0).first { name(of: $0) == .head } }
  }

  public var body: NodeID? {
    documentElement.flatMap { children(of: $0).first { name(of: $0) == .body || name(of: $0) == .frameset } }
  }

  /// The children of a node from first to last.
  @frozen
  public struct Children: Sequence, IteratorProtocol {
    @usableFromInline let document: Document
    @usableFromInline var upcoming: UInt32
    @usableFromInline let end: UInt32

    @usableFromInline
    init(document: Document, parent: NodeID) {
      self.document = document
      upcoming = parent.index + 1
      end = document.ends[Int(parent.index)]
    }

    @inlinable
    public mutating func next() -> NodeID? {
      guard upcoming < end else { return nil }
      defer { upcoming = document.ends[Int(upcoming)] }
      return NodeID(upcoming)
    }
  }

  /// The ancestors of a node from its parent to its root.
  @frozen
  public struct Ancestors: Sequence, IteratorProtocol {
    @usableFromInline let document: Document
    @usableFromInline var current: NodeID

    @usableFromInline
    init(document: Document, current: NodeID) {
      self.document = document
      self.current = current
    }

    @inlinable
    public mutating func next() -> NodeID? {
      guard let parent = document.parent(of: current) else { return nil }
      current = parent
      return parent
    }
  }
}

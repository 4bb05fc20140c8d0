public import KerbcutHTML

/// The first element of each id, per tree (DOM Standard, `getElementById`). Built in one pass at first use.
struct IDIndex {
  private let trees: [NodeID: [Key: NodeID]]

  init(_ document: Document) {
    var found: [NodeID: [Key: NodeID]] = [:]
    var current: [Key: NodeID] = [:]
    var root = NodeID.root
    for node in document.nodes {
      if document.kind(of: node) == .fragment {
        found[root] = current
        root = node
        current = [:]
        continue
      }
      guard document.isElement(node), let id = document.value(.id, of: node), !id.isEmpty else { continue }
      let key = Key(text: id)
      if current[key] == nil { current[key] = node }
    }
    found[root] = current
    trees = found
  }

  /// The element with an id in the tree with this root.
  func element(_ id: UTF8Text, in root: NodeID) -> NodeID? { trees[root]?[Key(text: id)] }

  struct Key: Hashable {
    let text: UTF8Text

    static func == (left: Key, right: Key) -> Bool { left.text == right.text }
    func hash(into hasher: inout Hasher) {
      hasher.combine(text.count)
      for byte in text { hasher.combine(byte) }
    }
  }
}

extension AccessibilityTree {
  /// The elements that an attribute with a list of ids refers to, in its order, without those that do not exist.
  public func references(_ name: Name, of element: NodeID) -> [NodeID] {
    guard let value = document.value(name, of: element) else { return [] }
    let root = document.treeRoot(of: element)
    return value.tokens.prefix(1000).compactMap { ids.element($0, in: root) }
  }

  /// The element with an id in the same tree as another element.
  public func element(id: UTF8Text, inTreeOf element: NodeID) -> NodeID? {
    ids.element(id, in: document.treeRoot(of: element))
  }
}

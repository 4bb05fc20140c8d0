import KerbcutHTML

extension Page {
  /// The elements that have one of these class names, in tree order.
  public func elements(withClass classes: String...) -> [Element] { elements(withClasses: classes) }

  /// The elements that have one of these class names, in tree order.
  public func elements(withClasses classes: [String]) -> [Element] {
    let index = classIndex
    let nodes = Self.merged(classes.compactMap { index[$0] })
    budget.spend(nodes.count)
    return nodes.map(element)
  }

  /// The class names that occur on the page, each with the first element that has it.
  public var classNames: [(name: String, element: Element)] {
    classIndex.compactMap { name, nodes in nodes.first.map { (name, element($0)) } }.sorted { $0.name < $1.name }
  }

  /// The first element with this id.
  public func element(id: String) -> Element? {
    if lists.byID == nil { lists.byID = idIndex() }
    return lists.byID?[id].map(element)
  }

  /// Whether an element or an ancestor has a class name.
  func isInside(_ node: NodeID, classNamed name: StaticString) -> Bool {
    let name = name.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    if let ranges = lists.rangesByClass[name] { return ranges.holds(node) }
    let ranges = outermostRanges(of: classIndex[name] ?? [])
    lists.rangesByClass[name] = ranges
    return ranges.holds(node)
  }

  /// The subtrees of nodes in tree order, those inside others left out.
  func outermostRanges(of nodes: [NodeID]) -> [Range<NodeID>] {
    var ranges: [Range<NodeID>] = []
    for node in nodes {
      if let last = ranges.last, last.contains(node) { continue }
      ranges.append(node..<document.end(of: node))
    }
    return ranges
  }

  private var classIndex: [String: [NodeID]] {
    if let index = lists.byClass { return index }
    var index: [String: [NodeID]] = [:]
    for node in document.nodes {
      guard let classes = document.value(.class, of: node) else { continue }
      for token in classes.tokens { index[String(token), default: []].appendOnce(node) }
    }
    lists.byClass = index
    return index
  }

  private func idIndex() -> [String: NodeID] {
    var index: [String: NodeID] = [:]
    for node in document.nodes {
      guard let id = document.string(.id, of: node), !id.isEmpty, index[id] == nil else { continue }
      index[id] = node
    }
    return index
  }
}

extension [NodeID] {
  /// Appends a node unless it is the last.
  fileprivate mutating func appendOnce(_ node: NodeID) {
    if last != node { append(node) }
  }
}

extension [Range<NodeID>] {
  /// Whether a node lies in one of the ranges, which are in order and apart.
  func holds(_ node: NodeID) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].upperBound <= node { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].contains(node)
  }
}

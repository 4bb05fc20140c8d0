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

  private var classIndex: [String: [NodeID]] {
    if let index = lists.byClass { return index }
    var index: [String: [NodeID]] = [:]
    for node in document.nodes {
      guard let classes = document.value(.class, of: node) else { continue }
      for name in Set(classes.tokens.map { String($0) }) { index[name, default: []].append(node) }
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

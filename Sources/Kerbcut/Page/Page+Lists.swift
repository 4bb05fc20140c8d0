public import KerbcutARIA
public import KerbcutHTML

/// The lists of one page, each made once.
struct PageLists {
  var elements: [NodeID]?
  var byName: [Name: [NodeID]]?
  var byAttribute: [Name: [NodeID]]?
  var byRole: [Role: [NodeID]]?
  var byInheritedRole: [Role: [NodeID]] = [:]
  var base: WebAddress?
  var byClass: [String: [NodeID]]?
  /// The outermost subtrees under a class name, of names that were asked for.
  var rangesByClass: [String: [Range<NodeID>]] = [:]
  var byID: [String: NodeID]?
  /// Subtrees hidden from sight by class.
  var visuallyHidden: [Range<NodeID>]?
  var service = ServiceParts()
  var languageParts: [LanguagePart]?
  var scripts: PageScripts?
  var host: String??
  /// Links with an address.
  var links: [NodeID]?
  /// Addresses as written, resolved, and how many bytes all take.
  var addresses: [String: WebAddress?] = [:]
  var addressBytes = 0
  /// Rendered texts of elements that were asked for, and how many bytes all take.
  var renderedTexts: [NodeID: String] = [:]
  var renderedPhrases: [NodeID: String] = [:]
  var renderedBytes = 0
}

extension Page {
  /// Every element that a user can meet, shadow trees included, template contents not, in tree order.
  public var elements: [Element] { nodes.map(element) }

  private var nodes: [NodeID] {
    let nodes = lists.elements ?? document.nodes.filter(document.isElement)
    lists.elements = nodes
    budget.spend(nodes.count)
    return nodes
  }

  /// The elements with one of these names.
  public func elements(named names: Name...) -> [Element] {
    let index = lists.byName ?? Dictionary(grouping: nodes, by: document.name(of:))
    lists.byName = index
    return merged(names.map { index[$0] ?? [] })
  }

  /// The elements that carry one of these attributes.
  public func elements(with attributes: Name...) -> [Element] {
    let index = elementsByAttribute
    return merged(attributes.map { index[$0] ?? [] })
  }

  /// The elements that carry an attribute whose name meets a condition. It is asked of each name once.
  public func elements(withAttribute condition: (Name) -> Bool) -> [Element] {
    merged(elementsByAttribute.filter { condition($0.key) }.map(\.value))
  }

  private var elementsByAttribute: [Name: [NodeID]] {
    if let index = lists.byAttribute { return index }
    let index = attributeIndex()
    lists.byAttribute = index
    return index
  }

  /// The elements exposed with one of these roles.
  public func elements(role roles: Role...) -> [Element] { elements(roles: roles) }

  /// The elements exposed with one of these roles.
  public func elements(roles: [Role]) -> [Element] {
    let index = lists.byRole ?? roleIndex()
    lists.byRole = index
    return merged(roles.map { index[$0] ?? [] })
  }

  private func attributeIndex() -> [Name: [NodeID]] {
    var index: [Name: [NodeID]] = [:]
    for node in nodes {
      for attribute in document.attributes(of: node) { index[document.name(of: attribute), default: []].append(node) }
    }
    return index
  }

  private func roleIndex() -> [Role: [NodeID]] {
    var index: [Role: [NodeID]] = [:]
    for node in nodes where accessibility.isExposed(node) {
      if let role = accessibility.role(of: node) { index[role, default: []].append(node) }
    }
    return index
  }

  private func merged(_ groups: [[NodeID]]) -> [Element] {
    elements(at: groups.count == 1 ? groups[0] : Self.merged(groups))
  }

  /// The elements at these nodes. Counts against the step budget.
  func elements(at nodes: [NodeID]) -> [Element] {
    budget.spend(nodes.count)
    return nodes.map(element)
  }

  /// The nodes of several lists in tree order, each once. The lists are in tree order themselves.
  static func merged(_ groups: [[NodeID]]) -> [NodeID] {
    let groups = groups.filter { !$0.isEmpty }
    guard groups.count > 1 else { return groups.first ?? [] }
    var all = Array(groups.joined())
    all.sort()
    var last: NodeID?
    all.removeAll { node in
      defer { last = node }
      return node == last
    }
    return all
  }
}

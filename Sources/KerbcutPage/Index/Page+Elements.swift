public import KerbcutARIA
public import KerbcutHTML

extension Page {
  /// Every element that a user can meet, shadow trees included, template contents not, in tree order.
  public var elements: [Element] {
    let all = index.elements
    budget.spend(all.count)
    return all
  }

  /// The elements with one of these names.
  public func elements(named names: Name...) -> [Element] {
    let index = index.byName
    return merged(names.compactMap { index[$0] })
  }

  /// The elements that carry one of these attributes.
  public func elements(with attributes: Name...) -> [Element] {
    let index = index.byAttribute
    return merged(attributes.compactMap { index[$0] })
  }

  /// The elements that carry an attribute whose name meets a condition. It is asked of each name once.
  public func elements(withAttribute condition: (Name) -> Bool) -> [Element] {
    merged(index.byAttribute.filter { condition($0.key) }.map(\.value))
  }

  /// The elements exposed with one of these roles.
  public func elements(role roles: Role...) -> [Element] { elements(roles: roles) }

  /// The elements exposed with one of these roles.
  public func elements(roles: [Role]) -> [Element] {
    let index = index.byRole
    return merged(roles.compactMap { index[$0] })
  }

  /// The elements at these nodes. Counts against the step budget.
  func elements(at nodes: [NodeID]) -> [Element] {
    budget.spend(nodes.count)
    return nodes.map(element)
  }

  /// The elements of several lists in tree order, each once. The lists are in tree order themselves. Counts against the
  /// step budget.
  func merged(_ groups: [[Element]]) -> [Element] {
    guard groups.count > 1 else {
      budget.spend(groups.first?.count ?? 0)
      return groups.first ?? []
    }
    var all = Array(groups.joined())
    budget.spend(all.count)
    all.sort { $0.node < $1.node }
    var last: NodeID?
    all.removeAll { element in
      defer { last = element.node }
      return element.node == last
    }
    return all
  }
}

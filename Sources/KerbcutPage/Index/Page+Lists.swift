public import KerbcutARIA
import KerbcutBasics
public import KerbcutHTML

/// The lists of one page, each made once.
struct PageLists {
  var elements: [Element]?
  var byName: [Name: [Element]]?
  var byAttribute: [Name: [Element]]?
  var byRole: [Role: [Element]]?
  var byInheritedRole: [Role: [Element]] = [:]
  var base: WebAddress?
  var byClass: [String: [Element]]?
  /// The outermost subtrees under a class name, of names that were asked for.
  var rangesByClass: [String: [Range<NodeID>]] = [:]
  var byID: [String: NodeID]?
  /// Subtrees hidden from sight by class.
  var visuallyHidden: [Range<NodeID>]?
  var parts = PageParts()
  var languageParts: [LanguagePart]?
  var scripts: PageScripts?
  var host: String??
  /// Links with an address.
  var links: [Element]?
  /// Addresses as written, resolved, and how many bytes all take.
  var addresses: [String: WebAddress?] = [:]
  var addressBytes = 0
  /// The words that users are given on the page.
  var renderedText: RenderedText?
  /// The same without what is only for screen readers.
  var visibleText: RenderedText?
}

extension Page {
  /// Every element that a user can meet, shadow trees included, template contents not, in tree order.
  public var elements: [Element] {
    let all = lists.elements ?? document.nodes.filter(document.isElement).map(element)
    if lists.elements == nil { lists.elements = all }
    budget.spend(all.count)
    return all
  }

  /// The elements with one of these names.
  public func elements(named names: Name...) -> [Element] {
    let index = lists.byName ?? Dictionary(grouping: elements, by: \.tag)
    if lists.byName == nil { lists.byName = index }
    return merged(names.compactMap { index[$0] })
  }

  /// The elements that carry one of these attributes.
  public func elements(with attributes: Name...) -> [Element] {
    let index = elementsByAttribute
    return merged(attributes.compactMap { index[$0] })
  }

  /// The elements that carry an attribute whose name meets a condition. It is asked of each name once.
  public func elements(withAttribute condition: (Name) -> Bool) -> [Element] {
    merged(elementsByAttribute.filter { condition($0.key) }.map(\.value))
  }

  private var elementsByAttribute: [Name: [Element]] {
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
    if lists.byRole == nil { lists.byRole = index }
    return merged(roles.compactMap { index[$0] })
  }

  private func attributeIndex() -> [Name: [Element]] {
    var index: [Name: [Element]] = [:]
    for element in elements {
      for attribute in document.attributes(of: element.node) {
        index[document.name(of: attribute), default: []].append(element)
      }
    }
    return index
  }

  private func roleIndex() -> [Role: [Element]] {
    var index: [Role: [Element]] = [:]
    for element in elements where element.isExposed {
      if let role = element.role { index[role, default: []].append(element) }
    }
    return index
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

import KerbcutARIA
import KerbcutHTML
import KerbcutText

/// The elements of one page by name, attribute, role, class and id, each list made once. A page holds its index itself,
/// not among its views: it is asked at every step.
final class PageIndex {
  private let page: Page
  private var document: Document { page.document }

  init(_ page: Page) { self.page = page }

  private(set) lazy var elements = document.nodes.filter(document.isElement).map(page.element)
  private(set) lazy var byName = Dictionary(grouping: elements, by: \.tag)
  private(set) lazy var byAttribute = makeAttributeIndex()
  private(set) lazy var byRole = makeRoleIndex()
  private(set) lazy var byClass = makeClassIndex()
  private(set) lazy var byID = makeIDIndex()
  /// The outermost subtrees that are hidden from sight by class, in tree order.
  private(set) lazy var visuallyHidden = page.outermostRanges(
    of: page.elements(withClasses: page.options.classes.visuallyHidden))
  /// The elements of a role and of those that inherit from it, of roles that were asked for.
  var byInheritedRole: [Role: [Element]] = [:]
  /// The outermost subtrees under a class name, of names that were asked for.
  private var rangesByClass: [String: [Range<NodeID>]] = [:]

  func ranges(classNamed name: String) -> [Range<NodeID>] {
    if let ranges = rangesByClass[name] { return ranges }
    let ranges = page.outermostRanges(of: byClass[name] ?? [])
    rangesByClass[name] = ranges
    return ranges
  }

  private func makeAttributeIndex() -> [Name: [Element]] {
    var index: [Name: [Element]] = [:]
    for element in elements {
      for attribute in document.attributes(of: element.node) {
        index[document.name(of: attribute), default: []].append(element)
      }
    }
    return index
  }

  private func makeRoleIndex() -> [Role: [Element]] {
    var index: [Role: [Element]] = [:]
    for element in elements where element.isExposed {
      if let role = element.role { index[role, default: []].append(element) }
    }
    return index
  }

  private func makeClassIndex() -> [String: [Element]] {
    var index: [String: [Element]] = [:]
    for node in document.nodes {
      guard let classes = document.value(.class, of: node) else { continue }
      let element = page.element(node)
      for token in classes.tokens { index[String(token), default: []].appendOnce(element) }
    }
    return index
  }

  private func makeIDIndex() -> [String: NodeID] {
    var index: [String: NodeID] = [:]
    for node in document.nodes {
      guard let id = document.string(.id, of: node), !id.isEmpty, index[id] == nil else { continue }
      index[id] = node
    }
    return index
  }
}

extension Page {
  var index: PageIndex {
    if let madeIndex { return madeIndex }
    let index = PageIndex(self)
    madeIndex = index
    return index
  }
}

extension [Element] {
  /// Appends an element unless it is the last.
  fileprivate mutating func appendOnce(_ element: Element) {
    if last?.node != element.node { append(element) }
  }
}

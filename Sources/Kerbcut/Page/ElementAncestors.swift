import KerbcutHTML

/// The elements around an element, nearest first, within its own tree. Nothing is made but what is asked for.
public struct ElementAncestors: Sequence, IteratorProtocol {
  private let page: Page
  private let document: Document
  private var upcoming: NodeID?

  init(of element: Element) {
    page = element.page
    document = page.document
    upcoming = document.parent(of: element.node)
  }

  /// The element itself first.
  init(from element: Element) {
    page = element.page
    document = page.document
    upcoming = element.node
  }

  public mutating func next() -> Element? {
    while let node = upcoming {
      upcoming = document.parent(of: node)
      if document.isElement(node) { return page.element(node) }
    }
    return nil
  }

  /// The outermost element for which the condition holds.
  public func last(where condition: (Element) -> Bool) -> Element? {
    var found: Element?
    for element in self where condition(element) { found = element }
    return found
  }
}

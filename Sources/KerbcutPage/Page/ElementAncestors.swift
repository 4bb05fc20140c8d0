import KerbcutHTML

/// The elements around an element, nearest first, within its own tree. Nothing is made but what is asked for.
public struct ElementAncestors: Sequence, IteratorProtocol {
  private let page: Page
  private let document: Document
  private var upcoming: NodeID?
  private var steps = 0

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
      steps += 1
      // Counted by sixteen: most elements have fewer around them.
      if steps & 15 == 0 {
        page.budget.spend(2)
        if page.budget.isSpent { return nil }
      }
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

import KerbcutARIA
import KerbcutBasics
import KerbcutHTML
import KerbcutText

/// What people hear around a link without moving on (ACT: programmatically determined link context).
public struct LinkContext {
  /// The exposed elements of the context, each once, in tree order.
  public let elements: [Element]

  fileprivate let link: Element
  /// The nearest block around the link.
  fileprivate let block: Element?

  /// The words of the context besides the link's own. Made anew each time.
  public var text: String {
    // Of a block that holds blocks only the link's line counts, so it does not cover what it holds.
    let covers = elements.filter { !($0 == block && $0.isMixed) }
    let outermost = elements.filter { element in !covers.contains { element.isInside($0) } }
    let texts = outermost.map { $0 == block && $0.isMixed ? link.textBeside(in: $0) : $0.textWithout(link) }
    return texts.joined(separator: " ").collapsed
  }
}

extension Element {
  public var linkContext: LinkContext {
    var found: [Element] = []
    var block: Element?
    var cell: Element?
    for ancestor in document.ancestors(of: node) where document.isElement(ancestor) {
      let element = page.element(ancestor)
      let role = element.role
      if role == .listitem { found.append(element) }
      if block == nil, element.isBlockLevel { block = element }
      if cell == nil, role == .cell || role == .gridcell { cell = element }
    }
    found += [block, cell].compactMap { $0 }
    if let cell { found += page.accessibility.headers(ofCell: cell.node).map(page.element) }
    if has(.ariaDescribedby) { found += elements(referencedBy: .ariaDescribedby) }
    let elements = found.unique.filter { !$0.isProgrammaticallyHidden }.sorted { $0.node < $1.node }
    return LinkContext(elements: elements, link: self, block: block)
  }

  /// Whether the element holds blocks: the words beside a link in it are then those of the link's line only.
  fileprivate var isMixed: Bool { !self.is(.li, .td, .th, .dd) && children.contains { $0.isBlockLevel } }

  /// The words before and after the element up to the next block in an ancestor.
  fileprivate func textBeside(in block: Element) -> String {
    var line = self
    while let parent = line.parent, parent != block { line = parent }
    var texts: [String] = []
    for child in document.children(of: block.node) {
      let isBlock = document.isElement(child) && page.element(child).isBlockLevel
      if isBlock, child < line.node { texts = [] }
      if isBlock, child > line.node { break }
      guard !isBlock else { continue }
      if child == line.node {
        texts.append(line.textWithout(self))
      } else if document.isElement(child) {
        texts.append(page.element(child).exposedText)
      } else if document.kind(of: child) == .text {
        texts.append(String(document.text(of: child)))
      }
    }
    return texts.joined(separator: " ")
  }

  fileprivate func textWithout(_ other: Element) -> String {
    if other == self { return "" }
    guard other.isInside(self) else { return exposedText }
    return seenText(without: [other.node])
  }
}

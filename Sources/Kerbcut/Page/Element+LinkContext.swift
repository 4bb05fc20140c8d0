import KerbcutARIA

/// What people hear around a link without moving on (ACT: programmatically determined link context).
public struct LinkContext {
  /// The exposed elements of the context, each once, in tree order.
  public let elements: [Element]

  /// The words of the context besides the link's own.
  public let text: String
}

extension Element {
  public var linkContext: LinkContext {
    var found: [Element] = []
    let block = ancestors.first { $0.isBlockContainer }
    let cell = ancestor(role: .cell, .gridcell)
    found += ancestors.filter { $0.role == .listitem }
    found += [block, cell].compactMap { $0 }
    if let cell { found += page.accessibility.headers(ofCell: cell.node).map(page.element) }
    found += elements(referencedBy: .ariaDescribedby)
    let elements = found.unique.filter { !$0.isProgrammaticallyHidden }.sorted { $0.node < $1.node }
    let outermost = elements.filter { element in !elements.contains { element.isInside($0) } }
    let text = outermost.map { $0 == block && $0.isMixed ? textBeside(in: $0) : $0.textWithout(self) }
    return LinkContext(elements: elements, text: text.joined(separator: " ").collapsed)
  }

  /// Whether the element holds blocks: the words beside a link in it are then those of the link's line only.
  private var isMixed: Bool { !self.is(.li, .td, .th, .dd) && children.contains { $0.isBlockContainer } }

  /// The words before and after the element up to the next block in an ancestor.
  private func textBeside(in block: Element) -> String {
    var line = self
    while let parent = line.parent, parent != block { line = parent }
    var texts: [String] = []
    for child in document.children(of: block.node) {
      let isBlock = document.isElement(child) && page.element(child).isBlockContainer
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

  private func textWithout(_ other: Element) -> String {
    if other == self { return "" }
    guard other.isInside(self) else { return exposedText }
    return seenText(without: [other.node])
  }
}

public import KerbcutCSS
public import KerbcutHTML

/// A text of a page's tree as it is written between two tags: also a target of its own.
public struct TextTarget {
  public let page: Page
  public let node: NodeID

  public init(page: Page, node: NodeID) {
    self.page = page
    self.node = node
  }

  /// The element straight around it.
  public var parent: Element? { page.document.parentElement(of: node).map(page.element) }
  /// The text as it stands in the tree.
  public var text: String { String(utf8) }
  /// The same without making a string.
  public var utf8: UTF8Text { page.document.text(of: node) }
  /// Whether it has nothing but white space.
  public var isBlank: Bool { utf8.isBlank }
  /// Whether it is rendered.
  public var isRendered: Bool { page.styles.isRendered(node) }
  /// Its computed style: that of the element around it.
  public var style: ComputedStyle { page.styles.style(of: node) }
  /// Whether people can see it by its computed style: see `Element.isVisible`.
  public var isVisible: Bool { page.styles.isVisible(node) }
}

extension PageText {
  /// All texts of the tree in order, hidden ones and those of scripts and styles too. Counts against the step budget.
  public var nodes: [TextTarget] {
    let document = page.document
    page.budget.spend(document.nodeCount / 8)
    return document.nodes.lazy.filter { document.kind(of: $0) == .text }.map { TextTarget(page: self.page, node: $0) }
  }

  /// Those of all texts of the tree but scripts and styles for whose bytes a condition holds, in order. Where few do it
  /// costs a fraction of `nodes`. Counts against the step budget.
  public func nodes(where condition: (UTF8Text) -> Bool) -> [TextTarget] {
    let document = page.document
    page.budget.spend(document.nodeCount / 8)
    var found: [TextTarget] = []
    for node in document.nodes where document.kind(of: node) == .text {
      if let parent = document.parent(of: node), Self.holdsCode(document.name(of: parent)) { continue }
      if condition(document.text(of: node)) { found.append(TextTarget(page: page, node: node)) }
    }
    return found
  }

  private static func holdsCode(_ name: Name) -> Bool {
    name == .script || name == .style || name == Name.script.in(.svg) || name == Name.style.in(.svg)
  }
}

extension Element {
  /// The texts in the element, near or far, in order.
  public var texts: [TextTarget] { texts(at: document.descendants(of: node)) }

  /// The texts straight in the element.
  public var ownTexts: [TextTarget] { texts(at: document.children(of: node)) }

  /// The texts between the end of the element and the start of another, in order. Counts against the step budget.
  public func textsBehind(upTo other: Element) -> some Sequence<TextTarget> {
    let start = document.end(of: node)
    return (start..<max(start, other.node)).lazy.filter { node in
      page.spend(1)
      return document.kind(of: node) == .text
    }.map { TextTarget(page: page, node: $0) }
  }

  /// Whether words stand straight in the element.
  public var hasOwnWords: Bool { ownTexts.contains { !$0.isBlank } }

  private func texts(at nodes: some Sequence<NodeID>) -> [TextTarget] {
    var found: [TextTarget] = []
    for node in nodes where document.kind(of: node) == .text { found.append(TextTarget(page: page, node: node)) }
    return found
  }
}

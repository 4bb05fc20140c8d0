public import KerbcutARIA
import KerbcutCSS
public import KerbcutHTML
import KerbcutText

/// An element of a page, as a check sees it.
public struct Element {
  public let page: Page
  public let node: NodeID

  @inlinable
  public init(page: Page, node: NodeID) {
    self.page = page
    self.node = node
  }

  @inlinable public var document: Document { page.document }
}

extension Element: Hashable {
  @inlinable public static func == (left: Element, right: Element) -> Bool {
    left.node == right.node && left.page === right.page
  }

  @inlinable public func hash(into hasher: inout Hasher) { hasher.combine(node) }
}

// MARK: Tree

extension Element {
  /// The element's name with its namespace: `.title` is HTML's title only.
  @inlinable public var tag: Name { document.name(of: node) }
  /// The local name as people write it.
  public var localName: String { document.localName(of: tag) }

  @inlinable public func `is`(_ name: Name) -> Bool { tag == name }
  @inlinable public func `is`(_ names: Name...) -> Bool { names.contains(tag) }

  /// The parent, if it is an element.
  public var parent: Element? { document.parentElement(of: node).map(page.element) }

  /// The element children in order.
  public var children: [Element] {
    document.children(of: node).lazy.filter(document.isElement).map(page.element)
  }

  /// How many elements, texts and comments are in it, near or far.
  public var size: Int { document.descendants(of: node).count }

  /// The elements below this one in tree order. Counts against the step budget.
  public var descendants: [Element] {
    page.budget.spend(document.descendants(of: node).count)
    guard !page.budget.isSpent else { return [] }
    return descendants(where: document.isElement)
  }

  public func descendants(named names: Name...) -> [Element] {
    page.budget.spend(document.descendants(of: node).count)
    guard !page.budget.isSpent else { return [] }
    return descendants { names.contains(document.name(of: $0)) }
  }

  private func descendants(where isKept: (NodeID) -> Bool) -> [Element] {
    var found: [Element] = []
    for inner in document.descendants(of: node) where isKept(inner) { found.append(page.element(inner)) }
    return found
  }

  /// The elements around this one, nearest first. Found as they are asked for.
  public var ancestors: ElementAncestors { ElementAncestors(of: self) }

  /// The nearest ancestor with one of these names.
  public func ancestor(named names: Name...) -> Element? {
    guard !page.budget.isSpent else { return nil }
    var steps = 0
    defer { page.budget.spend(steps / 8) }
    return document.ancestors(of: node).first {
      steps += 1
      return names.contains(document.name(of: $0))
    }.map(page.element)
  }

  public func isInside(_ other: Element) -> Bool {
    other.node < node && document.isInclusiveAncestor(other.node, of: node)
  }

  /// Whether the element starts behind the end of another.
  public func isBehind(_ other: Element) -> Bool { node >= document.end(of: other.node) }

  public var nextElementSibling: Element? {
    var next = document.nextSibling(of: node)
    while let current = next, !document.isElement(current) { next = document.nextSibling(of: current) }
    return next.map(page.element)
  }

  public var previousElementSibling: Element? {
    guard let parent = document.parent(of: node) else { return nil }
    var next = node
    while next > parent.advanced(by: 1) {
      // What stands before a sibling is the last descendant of the one before.
      next = next.advanced(by: -1)
      while let above = document.parent(of: next), above != parent { next = above }
      if document.isElement(next) { return page.element(next) }
    }
    return nil
  }

  /// DOM's `textContent`, whatever is hidden.
  public var textContent: String { document.textContent(of: node) }
}

// MARK: Attributes

extension Element {
  /// The value of an attribute.
  @inlinable public func attribute(_ name: Name) -> String? { document.string(name, of: node) }
  /// The value of an attribute without making a string.
  @inlinable public func value(_ name: Name) -> UTF8Text? { document.value(name, of: node) }
  @inlinable public func has(_ name: Name) -> Bool { document.hasAttribute(name, of: node) }
  /// Whether an attribute has this keyword, ASCII case aside.
  public func has(_ name: Name, _ keyword: StaticString) -> Bool {
    document.value(name, of: node)?.equalsIgnoringCase(keyword) ?? false
  }

  /// The tokens of `class`.
  public var classes: [String] { document.value(.class, of: node)?.tokens.map { String($0) } ?? [] }

  public func hasClass(_ name: StaticString) -> Bool {
    document.value(.class, of: node)?.hasToken(name) ?? false
  }

  public var id: String? { attribute(.id) }
}

// MARK: Style and accessibility

extension Element {
  /// The computed role; nil where none is mapped.
  public var role: Role? { page.accessibility.role(of: node) }
  /// The accessible name, white space collapsed.
  public var name: String { page.accessibility.nameText(of: node) }
  /// The accessible description, white space collapsed.
  public var accessibleDescription: String { page.accessibility.description(of: node).text }
  /// Whether the element is in the accessibility tree.
  public var isExposed: Bool { page.accessibility.isExposed(node) }
  /// Whether no assistive technology is given the element (ACT: programmatically hidden).
  public var isProgrammaticallyHidden: Bool { page.accessibility.isHidden(node) }
  public var isFocusable: Bool { page.accessibility.isFocusable(node) }
  public var isTabbable: Bool { page.accessibility.isTabbable(node) }
  public var isRendered: Bool { page.styles.isRendered(node) }
}

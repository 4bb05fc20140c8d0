public import KerbcutARIA
public import KerbcutHTML

// What assistive technologies are told of an element, beyond its role and name.

extension Element {
  /// The role that the element's own kind gives it, whatever `role` says.
  public var implicitRole: Role? { page.accessibility.implicitRole(of: node) }

  /// The roles that ARIA in HTML allows on the element; nil where it allows any.
  public var allowedRoles: RoleSet? { page.accessibility.allowedRoles(on: node) }

  /// The accessible name with what it is made of.
  public var nameWithSources: AccessibleText { page.accessibility.name(of: node) }

  /// The value of a state or property, and whether `aria-*` or HTML gives it.
  public func property(_ name: Name) -> PropertyValue? { page.accessibility.property(name, of: node) }

  /// Whether an element around it, or that owns it, has a role that its own needs; nil where its role needs none.
  public var hasRequiredContext: Bool? { page.accessibility.hasRequiredContext(node) }

  /// The elements that it owns, by whether its role may own them; nil where its role may own any.
  public var requiredOwned: (fitting: [Element], others: [Element])? {
    page.accessibility.requiredOwned(of: node).map { ($0.fitting.map(page.element), $0.others.map(page.element)) }
  }

  /// Whether the element, or one that holds it, is `inert`.
  public var isInert: Bool { page.accessibility.isInert(node) }

  /// Whether the element, or one that holds it, has `aria-hidden="true"` that counts.
  public var isAriaHidden: Bool { page.accessibility.isAriaHidden(node) }

  /// Whether a table is one for layout, as browsers guess.
  public var isLayoutTable: Bool { page.accessibility.isLayoutTable(node) }

  /// Whether a `label` can belong to the element (HTML Standard, “labelable element”), custom elements aside.
  public var isLabelable: Bool { page.accessibility.isLabelable(node) }

  /// Whether this is the summary that opens its `details` (HTML Standard, section 4.11.2).
  public var opensDetails: Bool { page.accessibility.isSummaryForDetails(node) }

  /// The words in the element as people see them: boxes, line breaks and wide gaps part them. What WCAG's “label in name”
  /// compares with a control's name (ACT: visible inner text).
  public var visibleWords: String { page.accessibility.visibleText(of: node) }

  /// The root of the tree that the element belongs to: the page's, or the host of its shadow tree.
  public var treeRoot: Element { page.element(document.treeRoot(of: node)) }

  /// The first element with an id in the element's own tree: a shadow tree has ids of its own.
  public func elementInTree(id: String) -> Element? {
    page.accessibility.element(id: UTF8Text(id), inTreeOf: node).map(page.element)
  }
}

extension PageLandmarks {
  /// The landmarks that assistive technologies list, in order.
  public var all: [Element] { page.accessibility.landmarks.map(page.element) }

  /// The elements that can have focus, in order of the tree.
  public var focusable: [Element] { page.accessibility.focusableElements.map(page.element) }

  /// The elements that the Tab key reaches, in the order in which it does.
  public var tabOrder: [Element] { page.accessibility.tabOrder.map(page.element) }
}

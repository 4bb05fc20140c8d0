public import KerbcutCSS
public import KerbcutHTML

/// What a screen reader is given of one page: roles, names, descriptions, states. Lazy and cached: use it on one task.
///
/// Roles and what hides an element are found together, parents before children, and kept in flat arrays. Names are
/// found when they are asked for, and kept.
public final class AccessibilityTree {
  public let document: Document
  public let styles: PageStyles

  // Asked for at every step of every check. The tree is used on one task, and each is changed in one assignment, so that
  // no access can meet another: what the run-time check of it would cost is spared.

  /// A role's number, or one of the two values below.
  @exclusivity(unchecked) var roleNumbers: [UInt8]
  @exclusivity(unchecked) var facts: [NodeFacts]
  @exclusivity(unchecked) var names = KeptNames()
  var descriptions: [NodeID: AccessibleText] = [:]
  /// Which nodes the present computation of a name has met: those marked with its number.
  @exclusivity(unchecked) var visits: [UInt32] = []
  @exclusivity(unchecked) var visit: UInt32 = 0
  /// How many nodes names have looked at in all: bounds the work on pages made to be dear.
  @exclusivity(unchecked) var nodesRead = 0
  var isResolvingName = false

  lazy var ids = IDIndex(document)
  lazy var labelIndex = LabelIndex(self)
  lazy var ownership = Ownership(self)
  lazy var lists = AccessibilityLists(self)
  lazy var radioIndex = RadioGroups(self)
  var tableHeaders: [NodeID: TableHeaders] = [:]
  /// How many more headers of cells may be looked at.
  var headerSteps = AccessibilityTree.headerStepLimit
  var listPlaces: [NodeID: (position: Int, size: Int)] = [:]
  var chosen: [NodeID: Set<NodeID>] = [:]

  /// No role is mapped.
  static let noRole: UInt8 = 255
  static let unresolvedRole: UInt8 = 254

  public init(document: Document, styles: PageStyles) {
    self.document = document
    self.styles = styles
    roleNumbers = Array(repeating: Self.unresolvedRole, count: document.nodeCount)
    facts = Array(repeating: [], count: document.nodeCount)
  }

  /// The computed role; nil for elements that no role is mapped for (and `none` for presentational ones).
  public func role(of element: NodeID) -> Role? {
    resolve(element)
    let number = roleNumbers[Int(element.index)]
    return number < Self.unresolvedRole ? Role(number: number) : nil
  }

  /// Whether the computed role comes from the `role` attribute.
  public func hasExplicitRole(_ element: NodeID) -> Bool { facts(of: element).contains(.roleIsExplicit) }

  /// Whether the element is in the accessibility tree: not hidden, not presentational, not a child of one that hides it.
  public func isExposed(_ element: NodeID) -> Bool {
    let facts = facts(of: element)
    guard facts.contains(.isElement), facts.isDisjoint(with: .hiding),
      facts.isDisjoint(with: [.presentationalChild, .isLeftOut])
    else { return false }
    return roleNumbers[Int(element.index)] != Role.presentation.number
  }

  /// Whether nobody is given the element: not rendered, `visibility` hidden, `aria-hidden`, inert (ACT: programmatically hidden).
  public func isHidden(_ element: NodeID) -> Bool { !facts(of: element).isDisjoint(with: .hiding) }

  /// Whether the element, or one that holds it, has `aria-hidden="true"`.
  public func isAriaHidden(_ element: NodeID) -> Bool { facts(of: element).contains(.ariaHidden) }

  /// Whether the element, or one that holds it, is `inert`.
  public func isInert(_ element: NodeID) -> Bool { facts(of: element).contains(.inert) }

  /// Whether a role above the element makes its children presentational (WAI-ARIA, section 5.2.9).
  public func isPresentationalChild(_ element: NodeID) -> Bool { facts(of: element).contains(.presentationalChild) }

  /// Whether the element can get focus, by script or otherwise.
  public func isFocusable(_ element: NodeID) -> Bool { facts(of: element).contains(.isFocusable) }

  /// Whether the element is a form control that is disabled, by itself or by a fieldset (HTML Standard, section 4.10.19.5).
  public func isDisabled(_ element: NodeID) -> Bool { facts(of: element).contains(.isDisabled) }

  func facts(of node: NodeID) -> NodeFacts {
    resolve(node)
    return facts[Int(node.index)]
  }

  /// The parent in the flat tree.
  func flatParent(of node: NodeID) -> NodeID? {
    document.hasShadowTrees ? document.flatParent(of: node) : document.parent(of: node)
  }
}

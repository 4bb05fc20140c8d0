public import KerbcutHTML

extension AccessibilityTree {
  /// Whether the element stands in one of the contexts that its role requires; nil if the role requires none
  /// (WAI-ARIA, section 5.2.7).
  ///
  /// A `group` counts as context only if it stands in a fitting one itself, as the 1.3 draft makes clear.
  public func hasRequiredContext(_ element: NodeID) -> Bool? {
    guard let role = role(of: element) else { return nil }
    let contexts = role.definition.requiredContext
    guard !contexts.isEmpty else { return nil }
    guard let parent = accessibleParent(of: element), let parentRole = self.role(of: parent) else { return false }
    guard contexts.contains(parentRole) || role == .treeitem && parentRole == .treeitem else { return false }
    guard parentRole == .group else { return true }
    guard let outer = accessibleParent(of: parent), let outerRole = self.role(of: outer) else { return false }
    return contexts.contains(outerRole) || role == .treeitem && outerRole == .treeitem
      || outerRole == .menuitem && role.isA(.menuitem)
  }

  /// The roles that ask for certain children.
  public static let rolesWithRequiredParts: [Role] = Role.all.filter {
    $0 != .radiogroup && !$0.definition.owned.isEmpty
  }

  /// The children that the element's role allows, of those that it has, and the others; nil if the role asks for none
  /// (WAI-ARIA, section 5.2.6).
  ///
  /// A generic element that holds no other counts as a child itself. A radio group may hold anything, a table a caption,
  /// menus and list boxes separators, menus the menus that their items open: there the 1.3 draft says what browsers and authors always did.
  public func requiredOwned(of element: NodeID) -> (fitting: [NodeID], others: [NodeID])? {
    guard let role = role(of: element), role != .radiogroup else { return nil }
    let paths = role.definition.owned
    guard !paths.isEmpty else { return nil }
    var fitting: [NodeID] = []
    var others: [NodeID] = []
    for child in telling(childrenOf: element) {
      if fits(child, in: role, paths: paths, depth: 0) { fitting.append(child) } else { others.append(child) }
    }
    return (fitting, others)
  }

  /// The accessible children; where a generic child holds none, the generic child.
  private func telling(childrenOf element: NodeID) -> [NodeID] {
    var found: [NodeID] = []
    for child in directChildren(of: element) where !isHidden(child) {
      if !isTransparent(child) {
        found.append(child)
        continue
      }
      let inner = ownedChildren(of: child)
      if inner.isEmpty, role(of: child) == .generic, isExposed(child) { found.append(child) } else { found += inner }
    }
    return found
  }

  private func fits(_ child: NodeID, in parent: Role, paths: [[Role]], depth: Int) -> Bool {
    guard let role = role(of: child), depth < 20 else { return false }
    if Self.alwaysAllowed(role, in: parent) { return true }
    if paths.contains([role]) { return true }
    let inner = paths.filter { $0.count > 1 && $0[0] == role }.map { Array($0.dropFirst()) }
    guard !inner.isEmpty else { return false }
    let groups = paths.filter { $0.count > 1 && $0[0] == role }
    return telling(childrenOf: child).allSatisfy { fits($0, in: role, paths: inner + groups, depth: depth + 1) }
  }

  private static func alwaysAllowed(_ role: Role, in parent: Role) -> Bool {
    switch role {
    case .caption: parent == .table || parent == .grid || parent == .treegrid
    // The authoring practices put a menu beside the item that opens it.
    case .menu: parent == .menu || parent == .menubar || parent == .group
    case .separator: parent == .menu || parent == .menubar || parent == .listbox || parent == .group
    default: false
    }
  }
}

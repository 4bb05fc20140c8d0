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

  /// The children that the element's role allows, of those that it has; nil if the role requires none
  /// (WAI-ARIA, section 5.2.6).
  public func requiredOwned(of element: NodeID) -> (fitting: [NodeID], others: [NodeID])? {
    guard let role = role(of: element) else { return nil }
    let paths = role.definition.owned
    guard !paths.isEmpty else { return nil }
    var fitting: [NodeID] = []
    var others: [NodeID] = []
    for child in ownedChildren(of: element) {
      if fits(child, paths: paths) { fitting.append(child) } else { others.append(child) }
    }
    return (fitting, others)
  }

  private func fits(_ child: NodeID, paths: [[Role]]) -> Bool {
    guard let role = role(of: child) else { return false }
    return paths.contains { path in
      guard path.first == role else { return false }
      guard path.count > 1 else { return true }
      let inner = path[1]
      return ownedChildren(of: child).contains { self.role(of: $0) == inner }
    }
  }
}

public import KerbcutHTML

/// Who owns whom by `aria-owns` (WAI-ARIA, section 6.6): the first owner wins, and nobody owns what holds it.
struct Ownership {
  private(set) var owners: [NodeID: NodeID] = [:]
  private(set) var owned: [NodeID: [NodeID]] = [:]
  /// Elements whose reference was refused, because it would make a circle or the target had an owner.
  private(set) var refused: [(owner: NodeID, target: NodeID)] = []

  init(_ tree: AccessibilityTree) {
    tree.resolveAll()
    for owner in tree.document.nodes where tree.facts[Int(owner.index)].contains(.hasAriaOwns) {
      for target in tree.references(.ariaOwns, of: owner) {
        if owners[target] != nil || isAbove(target, owner, in: tree) {
          refused.append((owner, target))
        } else {
          owners[target] = owner
          owned[owner, default: []].append(target)
        }
      }
    }
  }

  /// Whether the target holds the owner, in the tree or by ownership. The way up is cut at 1,000 steps.
  private func isAbove(_ target: NodeID, _ owner: NodeID, in tree: AccessibilityTree) -> Bool {
    var current: NodeID? = owner
    for _ in 0..<1000 {
      guard let node = current else { return false }
      if node == target { return true }
      current = owners[node] ?? tree.flatParent(of: node)
    }
    return true
  }
}

extension AccessibilityTree {
  /// The parent that assistive technology is given: by `aria-owns` or the flat tree, past hidden, presentational and
  /// generic elements, which stand in nobody's way (WAI-ARIA, section 5.2.7, “accessibility parent”).
  public func accessibleParent(of element: NodeID) -> NodeID? {
    var current = owner(of: element)
    for _ in 0..<1000 {
      guard let node = current else { return nil }
      if document.isElement(node), !isTransparent(node) { return node }
      current = owner(of: node)
    }
    return nil
  }

  /// The children that assistive technology is given, those by `aria-owns` last (“accessibility child”).
  public func ownedChildren(of element: NodeID) -> [NodeID] {
    var found: [NodeID] = []
    var open = Array(directChildren(of: element).reversed())
    var steps = 0
    while let node = open.popLast(), steps < 100_000 {
      steps += 1
      if isHidden(node) { continue }
      if isTransparent(node) { open += directChildren(of: node).reversed() } else { found.append(node) }
    }
    return found
  }

  private func owner(of element: NodeID) -> NodeID? { ownership.owners[element] ?? flatParent(of: element) }

  func directChildren(of element: NodeID) -> [NodeID] {
    let inside = document.flatChildren(of: element).filter {
      document.isElement($0) && (ownership.owners[$0] == nil || ownership.owners[$0] == element)
    }
    let owned = (ownership.owned[element] ?? []).filter { !inside.contains($0) }
    return inside + owned
  }

  /// Whether an element stands between others without a word: no role, `generic` or `none`, and no ARIA of its own.
  func isTransparent(_ element: NodeID) -> Bool {
    guard isExposed(element) else { return true }
    guard let role = role(of: element) else { return true }
    return role == .generic && !facts(of: element).contains(.hasGlobalAria)
  }
}

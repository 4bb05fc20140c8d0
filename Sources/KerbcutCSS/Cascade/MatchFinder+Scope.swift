import KerbcutHTML

/// Rules in `@scope` (CSS Cascade 6, sections 2.5 and 3.1).
extension MatchFinder {
  struct ScopeKey: Hashable {
    let sheet: Int32
    let root: NodeID
  }

  /// How near the nearest root is that the rule’s selector matches from; nil if there is none.
  func scopeNearness(_ candidate: Candidate, _ node: NodeID) -> UInt16? {
    for (root, hops) in scopeRoots(candidate.scope, candidate.sheet, of: node) {
      let context = scopeContext(candidate.sheet, root)
      if matcher.matches(first: candidate.first, count: candidate.count, context, node) {
        return UInt16(clamping: Int(UInt16.max) - hops)
      }
    }
    return nil
  }

  /// The roots of the scopes that an element is in, the nearest first, with the steps up to them. Scopes nest as deep as
  /// rules do.
  private func scopeRoots(_ scope: Int32, _ sheet: Int32, of node: NodeID) -> [(root: NodeID, hops: Int)] {
    let rule = sheets[Int(sheet)].sheet.scopes[Int(scope)]
    var roots: [(NodeID, Int)] = []
    var current: NodeID? = node
    var hops = 0
    while let element = current, matcher.charge(1) {
      if isRoot(element, rule, sheet), !isBeyondLimit(node, rule, sheet, root: element) {
        roots.append((element, hops))
      }
      current = document.parentElement(of: element)
      hops += 1
    }
    return roots
  }

  private func isRoot(_ element: NodeID, _ rule: ScopeRule, _ sheet: Int32) -> Bool {
    guard let list = rule.root else {
      return sheets[Int(sheet)].owner.flatMap(document.parentElement) == element
    }
    guard rule.parent >= 0 else { return matcher.anyHolds(list, element, sheets[Int(sheet)].context) }
    return scopeRoots(rule.parent, sheet, of: element).contains { outer, _ in
      matcher.anyHolds(list, element, scopeContext(sheet, outer))
    }
  }

  /// Whether a limit lies at the element or between it and the root.
  private func isBeyondLimit(_ node: NodeID, _ rule: ScopeRule, _ sheet: Int32, root: NodeID) -> Bool {
    guard let limit = rule.limit else { return false }
    let context = scopeContext(sheet, root)
    var current: NodeID? = node
    while let element = current, matcher.charge(1) {
      if matcher.anyHolds(limit, element, context) { return true }
      if element == root { return false }
      current = document.parentElement(of: element)
    }
    return false
  }

  private func scopeContext(_ sheet: Int32, _ root: NodeID) -> Matcher.Context {
    let key = ScopeKey(sheet: sheet, root: root)
    if let known = scopeContexts[key] { return known }
    let context = Matcher.Context(table: sheets[Int(sheet)].context.table, sheet: sheet, scope: root)
    scopeContexts[key] = context
    return context
  }
}

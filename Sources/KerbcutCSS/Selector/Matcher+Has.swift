import KerbcutHTML

/// `:has()` (Selectors 4, section 4.5).
extension Matcher {
  func has(_ list: Int32, _ node: NodeID, _ context: Context) -> Bool {
    kept(list, node, context) {
      context.table.lists[Int(list)].contains { charge(4) && hasMatch($0, from: node, context) }
    }
  }

  /// Whether a relative selector finds something from `anchor`. The leftmost compound is tied to the anchor by looking
  /// only where its combinator leads, and by the `:scope` that the search starts from.
  private func hasMatch(_ selector: Int32, from anchor: NodeID, _ context: Context) -> Bool {
    let record = context.table.selectors[Int(selector)]
    let inner = Context(table: context.table, sheet: context.sheet, scope: anchor)
    let first = Int(record.first)
    let end = first + Int(record.count)
    let range: Range<NodeID>
    switch record.leading {
    case .descendant, .child: range = document.descendants(of: anchor)
    case .next, .later:
      guard let parent = document.parent(of: anchor) else { return false }
      range = document.end(of: anchor)..<document.end(of: parent)
    }
    for candidate in range where document.isElement(candidate) {
      steps += 1
      if isExhausted { return false }
      if runRelative(first, end, candidate, record.leading, inner) { return true }
    }
    return false
  }

  private func runRelative(
    _ start: Int, _ end: Int, _ node: NodeID, _ leading: Combinator, _ context: Context
  ) -> Bool {
    var leftmost = end
    for place in start..<end {
      if case .combinator = context.table.steps[place] { leftmost = place }
    }
    guard leftmost < end else {
      return run(start, end, node, context) == .matched && isLed(node, by: leading, context)
    }
    guard run(start, leftmost, node, context) == .matched else { return false }
    return leftmostCandidates(start, end, node, context).contains { isLed($0, by: leading, context) }
  }

  /// The elements that the leftmost compound can be matched with when the rightmost one is `node`: followed one
  /// combinator at a time, as sets, so that no path is tried twice.
  private func leftmostCandidates(_ start: Int, _ end: Int, _ node: NodeID, _ context: Context) -> Set<NodeID> {
    var current: Set<NodeID> = [node]
    var place = start
    while place < end {
      var stop = place
      while stop < end {
        if case .combinator = context.table.steps[stop] { break }
        stop += 1
      }
      current = current.filter { charge(1) && run(place, stop, $0, context) == .matched }
      guard stop < end, case .combinator(let combinator) = context.table.steps[stop] else { break }
      var next: Set<NodeID> = []
      for node in current {
        let found = related(node, combinator)
        guard charge(1 + found.count) else { return [] }
        next.formUnion(found)
      }
      current = next
      place = stop + 1
    }
    return current
  }

  private func related(_ node: NodeID, _ combinator: Combinator) -> [NodeID] {
    switch combinator {
    case .child: return parent(of: node).map { [$0] } ?? []
    case .descendant: return document.ancestors(of: node).filter(document.isElement)
    case .next: return elements.previousElement(node).map { [$0] } ?? []
    case .later: return Array(sequence(first: node, next: elements.previousElement).dropFirst())
    }
  }

  private func isLed(_ node: NodeID, by leading: Combinator, _ context: Context) -> Bool {
    guard let anchor = context.scope else { return false }
    switch leading {
    case .descendant: return node != anchor && document.isInclusiveAncestor(anchor, of: node)
    case .child: return document.parent(of: node) == anchor
    case .next: return elements.previousElement(node) == anchor
    case .later: return node > anchor && document.parent(of: node) == document.parent(of: anchor)
    }
  }
}

import KerbcutHTML

/// Positions among siblings and pseudo-classes (Selectors 4, sections 8 to 14).
extension Matcher {
  func isAtPosition(_ test: PositionTest, kind: Int32, _ node: NodeID, _ context: Context) -> Bool {
    if let list = test.list, !anyHolds(list, node, context) { return false }
    // Plain positions are shared by all tests of one sort; those with a list are their own.
    let sort: Int32 = test.list != nil ? kind : (test.isFromEnd ? -1 : -2) - (test.isOfType ? 2 : 0)
    let sheet: Int32 = test.list != nil ? context.sheet : -1
    let key = PositionKey(node: node, kind: sort, sheet: sheet)
    if positions[key] == nil { countSiblings(test, sort: sort, sheet: sheet, of: node, context) }
    guard let position = positions[key] else { return false }
    let distance = position - test.offset
    if test.step == 0 { return distance == 0 }
    return distance % test.step == 0 && distance / test.step >= 0
  }

  /// Numbers all siblings at once, so that a long list is counted once.
  private func countSiblings(
    _ test: PositionTest, sort: Int32, sheet: Int32, of node: NodeID, _ context: Context
  ) {
    guard let parent = document.parent(of: node) else {
      positions[PositionKey(node: node, kind: sort, sheet: sheet)] = 1
      return
    }
    var siblings = document.children(of: parent).filter(document.isElement)
    steps += siblings.count
    if positions.count >= Self.answerLimit { positions.removeAll() }
    if test.isFromEnd { siblings.reverse() }
    var counts: [Atom: Int] = [:]
    var count = 0
    for sibling in siblings {
      if isExhausted { return }
      if let list = test.list, !anyHolds(list, sibling, context) { continue }
      if test.isOfType {
        let type = elements.nameAtoms[Int(sibling.index)] ^ Atom(document.name(of: sibling).namespace.rawValue)
        counts[type, default: 0] += 1
        count = counts[type] ?? 0
      } else {
        count += 1
      }
      positions[PositionKey(node: sibling, kind: sort, sheet: sheet)] = count
    }
  }

  func holds(_ pseudo: PseudoClass, _ node: NodeID, _ context: Context) -> Bool {
    switch pseudo {
    case .never: return false
    case .hover: return interaction.hovered.map { document.isInclusiveAncestor(node, of: $0) } ?? false
    case .active: return interaction.active.map { document.isInclusiveAncestor(node, of: $0) } ?? false
    case .focus, .focusVisible: return interaction.focused == node
    case .focusWithin: return interaction.focused.map { document.isInclusiveAncestor(node, of: $0) } ?? false
    case .firstChild: return elements.previousElement(node) == nil
    case .lastChild: return elements.nextElement(node) == nil
    case .onlyChild: return elements.previousElement(node) == nil && elements.nextElement(node) == nil
    case .firstOfType: return typePosition(node, isFromEnd: false, context)
    case .lastOfType: return typePosition(node, isFromEnd: true, context)
    case .onlyOfType:
      return typePosition(node, isFromEnd: false, context) && typePosition(node, isFromEnd: true, context)
    case .scope: return context.scope.map { $0 == node } ?? (document.documentElement == node)
    case .root: return document.documentElement == node
    case .empty:
      return !document.children(of: node).contains {
        document.isElement($0) || document.kind(of: $0) == .text && document.text(of: $0).count > 0
      }
    case .checked where document.name(of: node) == .option: return isChosen(node)
    case .valid, .invalid, .inRange, .outOfRange: return forms.holds(pseudo, node)
    case .indeterminate where document.name(of: node) == .input: return forms.undecided.contains(node)
    case .default where StateMatcher.isSubmit(node, document): return forms.defaultButtons.contains(node)
    default: return StateMatcher.holds(pseudo, node, document)
    }
  }

  /// Whether an option is chosen: marked so, or first of those that can be where none is marked.
  private func isChosen(_ option: NodeID) -> Bool {
    if document.hasAttribute(.selected, of: option) { return true }
    guard let select = StateMatcher.dropDown(around: option, document) else { return false }
    if let known = chosenOptions[select] { return known == option }
    let chosen = StateMatcher.chosenOption(of: select, document)
    chosenOptions[select] = .some(chosen)
    return chosen == option
  }

  private func typePosition(_ node: NodeID, isFromEnd: Bool, _ context: Context) -> Bool {
    let test = PositionTest(step: 0, offset: 1, isFromEnd: isFromEnd, isOfType: true)
    return isAtPosition(test, kind: -1, node, context)
  }
}

public import KerbcutHTML

/// What a person does while an element is looked at: which elements are focused, pointed at, pressed.
public struct Interaction: Hashable, Sendable {
  /// The element with focus; `:focus-visible` holds of it too.
  public var focused: NodeID?
  public var hovered: NodeID?
  public var active: NodeID?

  public init(focused: NodeID? = nil, hovered: NodeID? = nil, active: NodeID? = nil) {
    self.focused = focused
    self.hovered = hovered
    self.active = active
  }

  /// Nobody does anything.
  public static let none = Interaction()
  public static func focus(_ node: NodeID) -> Interaction { Interaction(focused: node) }
  public static func hover(_ node: NodeID) -> Interaction { Interaction(hovered: node) }
}

/// Matches selectors with elements. A class, because counting of positions and answers of `:has()` are kept.
final class Matcher {
  let elements: ElementTable
  let document: Document
  var interaction = Interaction.none
  /// Steps over siblings, ancestors and subtrees so far; a page that needs more than the limit is cut short.
  private(set) var steps = 0
  private var positions: [PositionKey: Int] = [:]
  private var hasAnswers: [HasKey: Bool] = [:]

  static let stepLimit = 60_000_000

  private struct PositionKey: Hashable {
    let node: NodeID
    let kind: Int32
    let sheet: Int32
  }

  private struct HasKey: Hashable {
    let node: NodeID
    let list: Int32
    let sheet: Int32
    let interaction: Interaction
  }

  init(_ elements: ElementTable) {
    self.elements = elements
    document = elements.document
  }

  var isExhausted: Bool { steps > Self.stepLimit }

  /// Why a match failed, so that the search stops as early as it may (as Stylo and WebKit do): without this,
  /// `a b c d` on a deep tree takes time with the depth's power.
  private enum Result { case matched, failed, failedForSiblings, failedForAll }

  /// Whether a selector of a table matches an element.
  func matches(_ selector: Int32, _ context: Context, _ node: NodeID) -> Bool {
    let first = context.table.selectors[Int(selector)].first
    let count = context.table.selectors[Int(selector)].count
    return matches(first: first, count: count, context, node)
  }

  /// The same by the selector's steps.
  @inline(__always)
  func matches(first: Int32, count: Int32, _ context: Context, _ node: NodeID) -> Bool {
    run(Int(first), Int(first + count), node, context) == .matched
  }

  /// A table with what its selectors are matched for. A class, so that passing it on copies nothing.
  final class Context {
    let table: SelectorTable
    let sheet: Int32
    /// The element that `:scope` and relative selectors start from.
    let scope: NodeID?

    init(table: SelectorTable, sheet: Int32, scope: NodeID? = nil) {
      self.table = table
      self.sheet = sheet
      self.scope = scope
    }
  }

  private func run(_ start: Int, _ end: Int, _ node: NodeID, _ context: Context) -> Result {
    var place = start
    while place < end {
      let step = context.table.steps[place]
      if case .combinator(let combinator) = step {
        return search(combinator, place + 1, end, node, context)
      }
      guard holds(step, node, context) else { return .failed }
      place += 1
    }
    return .matched
  }

  private func search(
    _ combinator: Combinator, _ start: Int, _ end: Int, _ node: NodeID, _ context: Context
  ) -> Result {
    switch combinator {
    case .child:
      guard let parent = parent(of: node) else { return .failedForAll }
      return run(start, end, parent, context)
    case .descendant:
      var current = parent(of: node)
      while let ancestor = current {
        steps += 1
        if isExhausted { return .failedForAll }
        let result = run(start, end, ancestor, context)
        if result == .matched || result == .failedForAll { return result }
        current = parent(of: ancestor)
      }
      return .failedForAll
    case .next:
      guard let sibling = elements.previousElement(node) else { return .failedForSiblings }
      return run(start, end, sibling, context)
    case .later:
      var current = elements.previousElement(node)
      while let sibling = current {
        steps += 1
        if isExhausted { return .failedForAll }
        let result = run(start, end, sibling, context)
        if result == .matched || result == .failedForAll || result == .failedForSiblings { return result }
        current = elements.previousElement(sibling)
      }
      return .failedForSiblings
    }
  }

  @inline(__always)
  private func parent(of node: NodeID) -> NodeID? { document.parentElement(of: node) }

  @inline(__always)
  private func holds(_ step: SelectorStep, _ node: NodeID, _ context: Context) -> Bool {
    switch step {
    case .name(let exact, let lower):
      let atom = elements.nameAtoms[Int(node.index)]
      return atom == exact || atom == lower && elements.isHTML(node)
    case .className(let exact, let lower): return elements.hasClass(elements.isQuirky ? lower : exact, node)
    case .id(let exact, let lower): return elements.ids[Int(node.index)] == (elements.isQuirky ? lower : exact)
    case .attribute(let index): return AttributeMatcher.matches(context.table.attributes[Int(index)], node, document)
    case .pseudo(let pseudo): return holds(pseudo, node, context)
    default: return holdsSlowly(step, node, context)
    }
  }

  private func holdsSlowly(_ step: SelectorStep, _ node: NodeID, _ context: Context) -> Bool {
    let table = context.table
    switch step {
    case .position(let index): return isAtPosition(table.positions[Int(index)], kind: index, node, context)
    case .matches(let list): return anyHolds(list, node, context)
    case .not(let list): return !anyHolds(list, node, context)
    case .has(let list): return has(list, node, context)
    case .language(let index): return LanguageMatcher.matches(table.languages[Int(index)], node, document)
    case .direction(let isRightToLeft): return Directionality.isRightToLeft(node, document) == isRightToLeft
    case .host(let list): return isHost(node) && (list < 0 || anyHolds(list, node, context))
    case .hostContext(let list):
      return isHost(node)
        && (anyHolds(list, node, context) || document.flatAncestors(of: node).contains { anyHolds(list, $0, context) })
    case .slotted(let list): return anyHolds(list, node, context)
    default: return false
    }
  }

  private func isHost(_ node: NodeID) -> Bool { document.shadowRoot(of: node) != nil }

  private func anyHolds(_ list: Int32, _ node: NodeID, _ context: Context) -> Bool {
    for selector in context.table.lists[Int(list)] {
      let record = context.table.selectors[Int(selector)]
      if run(Int(record.first), Int(record.first + record.count), node, context) == .matched { return true }
    }
    return false
  }

  // MARK: Relations

  private func has(_ list: Int32, _ node: NodeID, _ context: Context) -> Bool {
    let key = HasKey(node: node, list: list, sheet: context.sheet, interaction: interaction)
    if let known = hasAnswers[key] { return known }
    let answer = context.table.lists[Int(list)].contains { hasMatch($0, from: node, context) }
    hasAnswers[key] = answer
    return answer
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
      current = current.filter { run(place, stop, $0, context) == .matched }
      guard stop < end, case .combinator(let combinator) = context.table.steps[stop] else { break }
      current = Set(current.flatMap { related($0, combinator) })
      place = stop + 1
    }
    return current
  }

  private func related(_ node: NodeID, _ combinator: Combinator) -> [NodeID] {
    steps += 1
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

  // MARK: Positions

  private func isAtPosition(_ test: PositionTest, kind: Int32, _ node: NodeID, _ context: Context) -> Bool {
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
    if test.isFromEnd { siblings.reverse() }
    var counts: [Atom: Int] = [:]
    var count = 0
    for sibling in siblings {
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

  // MARK: Pseudo-classes

  private func holds(_ pseudo: PseudoClass, _ node: NodeID, _ context: Context) -> Bool {
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
    default: return StateMatcher.holds(pseudo, node, document)
    }
  }

  private func typePosition(_ node: NodeID, isFromEnd: Bool, _ context: Context) -> Bool {
    let test = PositionTest(step: 0, offset: 1, isFromEnd: isFromEnd, isOfType: true)
    return isAtPosition(test, kind: -1, node, context)
  }
}

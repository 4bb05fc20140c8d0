import KerbcutHTML

/// Matches selectors with elements. A class, because counting of positions and answers of `:has()` are kept.
final class Matcher {
  let elements: ElementTable
  let document: Document
  var interaction = Interaction.none
  /// Selectors tried and steps over siblings, ancestors and subtrees so far; a page that needs more than the limit is
  /// cut short.
  var steps = 0
  var positions: [PositionKey: Int] = [:]
  /// Answers of `:has()`, and of lists that others lie in.
  private var listAnswers: [ListKey: Bool] = [:]
  /// By `select`: the option that is chosen because none is marked.
  var chosenOptions: [NodeID: NodeID?] = [:]
  /// Made when a selector first asks for a state of forms.
  lazy var forms = FormStates(document)
  /// By element with `dir=auto`: whether its text runs from right to left.
  var automaticDirections: [NodeID: Bool] = [:]

  static let stepLimit = 60_000_000
  /// Answers kept at the same time; they are forgotten together beyond.
  static let answerLimit = 1_000_000

  struct PositionKey: Hashable {
    let node: NodeID
    let kind: Int32
    let sheet: Int32
  }

  private struct ListKey: Hashable {
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

  /// Counts work that is done before selectors are tried; answers whether there may be more.
  @inline(__always)
  func charge(_ work: Int) -> Bool {
    steps += work
    return !isExhausted
  }

  /// Why a match failed, so that the search stops as early as it may (as Stylo and WebKit do): without this,
  /// `a b c d` on a deep tree takes time with the depth's power.
  enum Result { case matched, failed, failedForSiblings, failedForAll }

  /// Whether a selector of a table matches an element.
  func matches(_ selector: Int32, _ context: Context, _ node: NodeID) -> Bool {
    let first = context.table.selectors[Int(selector)].first
    let count = context.table.selectors[Int(selector)].count
    return matches(first: first, count: count, context, node)
  }

  /// The same by the selector's steps.
  @inline(__always)
  func matches(first: Int32, count: Int32, _ context: Context, _ node: NodeID) -> Bool {
    charge(1) && run(Int(first), Int(first + count), node, context) == .matched
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

  func run(_ start: Int, _ end: Int, _ node: NodeID, _ context: Context) -> Result {
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
  func parent(of node: NodeID) -> NodeID? { document.parentElement(of: node) }

  @inline(__always)
  private func holds(_ step: SelectorStep, _ node: NodeID, _ context: Context) -> Bool {
    switch step {
    case .name(let exact, let lower):
      let atom = elements.nameAtoms[Int(node.index)]
      return atom == exact || atom == lower && elements.isHTML(node)
    case .className(let exact, let lower): return elements.hasClass(elements.isQuirky ? lower : exact, node)
    case .id(let exact, let lower): return elements.ids[Int(node.index)] == (elements.isQuirky ? lower : exact)
    case .attribute(let index):
      return AttributeMatcher.matches(
        context.table.attributes[Int(index)], context.table, node, elements, work: &steps)
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
    case .direction(let isRightToLeft):
      return Directionality.isRightToLeft(node, document, known: &automaticDirections) == isRightToLeft
    case .host(let list): return isHost(node) && (list < 0 || anyHolds(list, node, context))
    case .hostContext(let list):
      return isHost(node)
        && (anyHolds(list, node, context) || document.flatAncestors(of: node).contains { anyHolds(list, $0, context) })
    case .slotted(let list): return anyHolds(list, node, context)
    default: return false
    }
  }

  private func isHost(_ node: NodeID) -> Bool { document.shadowRoot(of: node) != nil }

  func anyHolds(_ list: Int32, _ node: NodeID, _ context: Context) -> Bool {
    let traits = context.table.traits[Int(list)]
    guard traits.keys & elements.keys[Int(node.index)] != 0 else { return false }
    guard traits.depth >= Self.keptDepth, context.scope == nil else {
      return anyHoldsNow(list, node, context)
    }
    return kept(list, node, context) { anyHoldsNow(list, node, context) }
  }

  /// Lists that lie so deep in each other are asked once of an element: `&&` in `&&` in `&&` doubles at each level.
  private static let keptDepth = 3

  private func anyHoldsNow(_ list: Int32, _ node: NodeID, _ context: Context) -> Bool {
    for selector in context.table.lists[Int(list)] {
      guard charge(1) else { return false }
      let record = context.table.selectors[Int(selector)]
      if run(Int(record.first), Int(record.first + record.count), node, context) == .matched { return true }
    }
    return false
  }

  /// The answer for a list and an element: worked out once, as long as there is room.
  func kept(_ list: Int32, _ node: NodeID, _ context: Context, _ work: () -> Bool) -> Bool {
    let key = ListKey(node: node, list: list, sheet: context.sheet, interaction: interaction)
    if let known = listAnswers[key] { return known }
    let answer = work()
    if listAnswers.count >= Self.answerLimit { listAnswers.removeAll() }
    listAnswers[key] = answer
    return answer
  }
}

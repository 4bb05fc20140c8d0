/// Parses selectors (Selectors 4, section 18) into a table. A selector that a browser refuses is refused.
struct SelectorParser {
  var table: SelectorTable
  let bytes: [UInt8]
  let tokens: [Token]
  var place = 0
  var end: Int
  var depth = 0
  /// The list that `&` stands for.
  var parentList: Int32?
  /// Whether combinators may start a selector: in `:has()` and in nested rules.
  var isRelative = false
  var hasNesting = false
  /// Whether `:scope` stands for the parent as `&` does: directly in `@scope`.
  var isScoped = false

  static let compoundLimit = 64
  static let depthLimit = 12
  static let listLimit = 4096

  init(table: SelectorTable, bytes: [UInt8], tokens: [Token], parentList: Int32? = nil) {
    self.table = table
    self.bytes = bytes
    self.tokens = tokens
    self.parentList = parentList
    end = tokens.count
  }

  /// The selectors of a rule's prelude as places in the table; nil if one is invalid.
  mutating func ruleSelectors() -> [Int32]? {
    isRelative = parentList != nil
    return list(isForgiving: false)
  }

  var current: Token? { place < end ? tokens[place] : nil }

  func text(_ token: Token) -> String {
    String(
      decoding: Escapes.decoded(bytes, from: Int(token.textStart), to: Int(token.textEnd)), as: UTF8.self)
  }

  func atoms(_ token: Token) -> (exact: Atom, lower: Atom) {
    if token.flags.contains(.escaped) { return (Atom(hashing: text(token)), token.atom) }
    return (Atom(hashing: bytes[Int(token.textStart)..<Int(token.textEnd)]), token.atom)
  }

  // MARK: Lists

  mutating func list(isForgiving: Bool) -> [Int32]? {
    var found: [Int32] = []
    if isForgiving, place >= end { return [] }
    while true {
      let stop = endOfItem()
      let outer = end
      end = stop
      let stepMark = table.steps.count
      if let selector = complex() {
        table.selectors.append(selector)
        found.append(Int32(truncatingIfNeeded: table.selectors.count - 1))
      } else {
        table.steps.removeSubrange(stepMark...)
        guard isForgiving else { return nil }
      }
      end = outer
      place = stop
      guard place < end else { return found }
      guard found.count < Self.listLimit else { return nil }
      place += 1
    }
  }

  private func endOfItem() -> Int {
    var open = 0
    var stop = place
    while stop < end {
      switch tokens[stop].kind {
      case .function, .openParen, .openSquare, .openCurly: open += 1
      case .closeParen, .closeSquare, .closeCurly: open -= 1
      case .comma where open == 0: return stop
      default: break
      }
      stop += 1
    }
    return end
  }

  // MARK: Complex selectors

  struct Compound {
    var steps: [SelectorStep] = []
    var specificity = Specificity()
    var combinatorBefore = Combinator.descendant
    var pseudoElement: PseudoElement?
    var key = ComplexSelector.Key.universal
    var atoms: [(exact: Atom, lower: Atom)] = []
    var dependsOnFocus = false
    var usesHas = false
    var reach = ComplexSelector.Reach.tree
  }

  private mutating func complex() -> ComplexSelector? {
    var compounds: [Compound] = []
    hasNesting = false
    let namesScope = isScoped && depth == 0 && mentionsScope
    var combinator = takeCombinator()
    let leading = combinator
    if combinator != nil, !isRelative { return nil }
    let isRelative = isRelative
    while true {
      guard compounds.count < Self.compoundLimit, var compound = compound() else { return nil }
      compound.combinatorBefore = combinator ?? .descendant
      compounds.append(compound)
      guard place < end else { break }
      guard compound.pseudoElement == nil else { return nil }
      combinator = takeCombinator()
      if combinator == nil {
        guard current?.hasSpaceBefore == true else { return nil }
        combinator = .descendant
      }
    }
    if let parentList, isRelative, depth == 0, leading != nil || !hasNesting && !namesScope {
      var parent = Compound()
      parent.steps = [.matches(parentList)]
      parent.specificity = maximum(of: parentList)
      inherit(from: parentList, &parent)
      compounds.insert(parent, at: 0)
      compounds[1].combinatorBefore = leading ?? .descendant
    }
    return assemble(compounds, leading: leading ?? .descendant)
  }

  private var mentionsScope: Bool {
    (place..<end).contains {
      tokens[$0].kind == .ident && $0 > 0 && tokens[$0 - 1].kind == .colon && text(tokens[$0]).lowercased() == "scope"
    }
  }

  private mutating func assemble(_ compounds: [Compound], leading: Combinator) -> ComplexSelector {
    let first = table.steps.count
    var specificity = Specificity()
    var needs = AncestorFilter()
    var isAncestor = false
    for (index, compound) in compounds.enumerated().reversed() {
      table.steps.append(contentsOf: compound.steps)
      specificity = specificity + compound.specificity
      if isAncestor { for atoms in compound.atoms where atoms.exact == atoms.lower { needs.insert(atoms.lower) } }
      if index > 0 {
        table.steps.append(.combinator(compound.combinatorBefore))
        // A sibling's compound says nothing of ancestors, those behind the next `>` or space to its left do.
        isAncestor = compound.combinatorBefore == .descendant || compound.combinatorBefore == .child
      }
    }
    let last = compounds[compounds.count - 1]
    let depth = table.steps[first...].reduce(UInt8(0)) { depth, step in
      max(depth, step.list.map { table.traits[Int($0)].depth } ?? 0)
    }
    return ComplexSelector(
      first: Int32(truncatingIfNeeded: first), count: Int32(truncatingIfNeeded: table.steps.count - first),
      specificity: specificity, pseudoElement: last.pseudoElement, needs: needs, key: last.key, leading: leading,
      dependsOnFocus: compounds.contains(where: \.dependsOnFocus), usesHas: compounds.contains(where: \.usesHas),
      depth: depth, reach: last.reach)
  }

  private mutating func takeCombinator() -> Combinator? {
    guard let token = current, token.kind == .delim else { return nil }
    switch token.delim {
    case UInt8(ascii: ">"):
      place += 1
      return .child
    case UInt8(ascii: "+"):
      place += 1
      return .next
    case UInt8(ascii: "~"):
      place += 1
      return .later
    default: return nil
    }
  }

  func maximum(of list: Int32) -> Specificity {
    table.traits[Int(list)].specificity
  }
}

import KerbcutHTML

/// Matches, cascades and computes for one page. Elements that inherit the same and have the same blocks share a style.
final class StyleEngine {
  let document: Document
  let device: Device
  let sheets: [LoadedSheet]
  let elements: ElementTable
  let matcher: Matcher
  let index: RuleIndex
  /// Made when a pseudo-element is first asked for.
  private lazy var pseudoIndex = RuleIndex(sheets, document, layers: layers, forPseudoElements: true)
  private let layers: LayerOrder
  private(set) var styles: [ComputedStyle] = []
  /// By node: place in `styles`; -1 for what is no element.
  private(set) var styleOf: [Int32]
  /// By number: the blocks of sheets, then those of `style` attributes and presentational hints.
  private var blocks: [DeclarationBlock?]
  private var cascade: Cascade
  private var ownBlocks: [OwnBlockKey: UInt32] = [:]
  private var known = StyleNumbers()
  private var inheritance = InheritanceClasses()
  /// Room for the matches and blocks of one element, used again for all.
  private var matchRoom: [Match] = []
  private var blockRoom: [MatchedBlock] = []
  private var keptFilter: (parent: NodeID, filter: AncestorFilter)?
  private var rootFontSize = 16.0
  lazy var focusRules = FocusRules(sheets)
  private var interactive: [Interaction: [NodeID: Int32]] = [:]
  private var pseudoStyles: [PseudoKey: Int32] = [:]

  private struct OwnBlockKey: Hashable {
    let text: [UInt8]
    let isHint: Bool
  }

  private struct PseudoKey: Hashable {
    let node: NodeID
    let pseudo: PseudoElement
    let interaction: Interaction
  }

  /// A block that matched.
  struct Match {
    var precedence: UInt64
    var order: UInt32
    var block: UInt32
    var isUncertain: Bool

    func isBefore(_ other: Match) -> Bool {
      precedence < other.precedence || precedence == other.precedence && order < other.order
    }
  }

  init(_ document: Document, _ device: Device, sheets: [LoadedSheet]) {
    self.document = document
    self.device = device
    self.sheets = sheets
    elements = ElementTable(document)
    matcher = Matcher(elements)
    layers = LayerOrder(sheets)
    index = RuleIndex(sheets, document, layers: layers, forPseudoElements: false)
    blocks = Array(repeating: nil, count: Int(index.blockCount))
    styleOf = Array(repeating: -1, count: Int(document.shadowEnd.index))
    var registered: [Atom: [UInt8]] = [:]
    for sheet in sheets { registered.merge(sheet.sheet.registered) { $1 } }
    cascade = Cascade(registered: registered, isQuirky: document.quirks == .full)
    document.hasShadowTrees ? computeFlat() : computeInOrder()
  }

  // MARK: The pass over all elements

  private func computeInOrder() {
    var open: [(end: NodeID, filter: AncestorFilter, style: Int32)] = []
    let root = document.documentElement
    for node in document.nodes where document.isElement(node) {
      while let last = open.last, last.end <= node { open.removeLast() }
      let filter = open.last?.filter ?? AncestorFilter()
      let parent = open.last?.style ?? -1
      let style = style(of: node, parent: parent, isRoot: node == root, filter: filter)
      styleOf[Int(node.index)] = style
      if document.end(of: node) > node.advanced(by: 1) {
        open.append((document.end(of: node), extended(filter, with: node), style))
      }
    }
  }

  private func extended(_ filter: AncestorFilter, with node: NodeID) -> AncestorFilter {
    var filter = filter
    filter.insert(elements.nameAtoms[Int(node.index)])
    if elements.ids[Int(node.index)] != 0 { filter.insert(elements.ids[Int(node.index)]) }
    for place in elements.classRange(of: node) { filter.insert(elements.classes[place]) }
    return filter
  }

  /// What the ancestors of an element have; nil where shadow trees stand between. Siblings asked for in turn share it.
  private func ancestorFilter(of node: NodeID) -> AncestorFilter? {
    guard !document.hasShadowTrees, let parent = document.parentElement(of: node) else { return nil }
    if let kept = keptFilter, kept.parent == parent { return kept.filter }
    var filter = AncestorFilter()
    var current: NodeID? = parent
    while let element = current {
      filter = extended(filter, with: element)
      current = document.parentElement(of: element)
    }
    keptFilter = (parent, filter)
    return filter
  }

  /// With shadow trees a parent can lie behind its child: the flat tree is walked with a stack, the rest afterwards.
  private func computeFlat() {
    var stack: [NodeID] = document.documentElement.map { [$0] } ?? []
    while let node = stack.popLast() {
      let parent = document.flatParent(of: node).flatMap { document.isElement($0) ? styleOf[Int($0.index)] : nil }
      styleOf[Int(node.index)] = style(
        of: node, parent: parent ?? -1, isRoot: node == document.documentElement, filter: nil)
      stack.append(contentsOf: document.flatChildren(of: node).reversed().filter(document.isElement))
    }
    for node in document.nodes where document.isElement(node) && styleOf[Int(node.index)] < 0 {
      let parent = document.parentElement(of: node).map { styleOf[Int($0.index)] }
      styleOf[Int(node.index)] = style(of: node, parent: parent ?? -1, isRoot: false, filter: nil)
    }
  }

  // MARK: Matching

  private func style(of node: NodeID, parent: Int32, isRoot: Bool, filter: AncestorFilter?) -> Int32 {
    var matches: [Match] = []
    swap(&matches, &matchRoom)
    findMatches(of: node, index, filter: filter, pseudo: nil, &matches)
    addOwn(node, &matches)
    let number = style(matches, parent: parent, isRoot: isRoot)
    matches.removeAll(keepingCapacity: true)
    swap(&matches, &matchRoom)
    return number
  }

  /// The blocks whose selectors match, from lowest to highest precedence.
  private func matches(
    of node: NodeID, _ index: RuleIndex, filter: AncestorFilter?, pseudo: PseudoElement?
  ) -> [Match] {
    var found: [Match] = []
    findMatches(of: node, index, filter: filter, pseudo: pseudo, &found)
    return found
  }

  private func findMatches(
    of node: NodeID, _ index: RuleIndex, filter: AncestorFilter?, pseudo: PseudoElement?, _ found: inout [Match]
  ) {
    let id = elements.ids[Int(node.index)]
    if id != 0, let candidates = index.ids[id] { collect(candidates, node, index, filter, pseudo, &found) }
    for place in elements.classRange(of: node) {
      if let candidates = index.classes[elements.classes[place]] {
        collect(candidates, node, index, filter, pseudo, &found)
      }
    }
    collect(index.names[Int(document.name(of: node).number)], node, index, filter, pseudo, &found)
    if index.hasAttributeRules {
      for attribute in document.attributes(of: node) {
        let candidates = index.attributes[Int(document.name(of: attribute).number)]
        if !candidates.isEmpty { collect(candidates, node, index, filter, pseudo, &found) }
      }
    }
    collect(index.universal, node, index, filter, pseudo, &found)
    Self.sort(&found)
  }

  /// Few match one element, and most of them come in order.
  private static func sort(_ found: inout [Match]) {
    guard found.count <= 64 else { return found.sort { $0.isBefore($1) } }
    for end in found.indices.dropFirst() where found[end].isBefore(found[end - 1]) {
      let match = found[end]
      var place = end
      while place > 0, match.isBefore(found[place - 1]) {
        found[place] = found[place - 1]
        place -= 1
      }
      found[place] = match
    }
  }

  private func collect(
    _ candidates: [Candidate], _ node: NodeID, _ index: RuleIndex, _ filter: AncestorFilter?,
    _ pseudo: PseudoElement?, _ found: inout [Match]
  ) {
    guard matcher.charge(candidates.count >> 3) else { return }
    for candidate in candidates {
      if let pseudo, candidate.pseudoElement != pseudo { continue }
      if candidate.needs >= 0, let filter, !filter.contains(index.needs[Int(candidate.needs)]) { continue }
      if candidate.isForHTML, !elements.isHTML(node) { continue }
      if document.hasShadowTrees, !reaches(candidate, sheets[Int(candidate.sheet)], node) { continue }
      if !candidate.isDecidedByKey {
        let context = index.contexts[Int(candidate.sheet)]
        guard matcher.matches(first: candidate.first, count: candidate.count, context, node) else { continue }
      }
      found.append(
        Match(
          precedence: candidate.precedence, order: candidate.order, block: candidate.block,
          isUncertain: candidate.isUncertain))
    }
  }

  /// Whether a sheet's tree lets a rule reach an element (CSS Scoping 1, section 3).
  private func reaches(_ candidate: Candidate, _ sheet: LoadedSheet, _ node: NodeID) -> Bool {
    if sheet.origin != .author { return true }
    switch candidate.reach {
    case .tree: return document.treeRoot(of: node) == sheet.root
    case .host: return document.shadowRoot(of: node) == sheet.root
    case .slotted: return document.assignedSlot(of: node).map { document.treeRoot(of: $0) == sheet.root } ?? false
    }
  }

  private func addOwn(_ node: NodeID, _ matches: inout [Match]) {
    let hints = PresentationalHints.text(for: node, document)
    if !hints.isEmpty {
      let precedence = CascadeLevel.precedence(.hints, layer: 0, Specificity())
      let match = Match(
        precedence: precedence, order: 0, block: ownBlock(Array(hints.utf8), isHint: true), isUncertain: false)
      let place = matches.firstIndex { $0.precedence > precedence } ?? matches.count
      matches.insert(match, at: place)
    }
    if let attribute = elements.styled[node] {
      let precedence = CascadeLevel.precedence(.styleAttribute, layer: 0, Specificity())
      let block = ownBlock(Array(document.value(of: attribute)), isHint: false)
      matches.append(Match(precedence: precedence, order: .max, block: block, isUncertain: false))
    }
  }

  private func ownBlock(_ text: [UInt8], isHint: Bool) -> UInt32 {
    let key = OwnBlockKey(text: text, isHint: isHint)
    if let number = ownBlocks[key] { return number }
    let number = UInt32(truncatingIfNeeded: blocks.count)
    ownBlocks[key] = number
    blocks.append(
      DeclarationParser.block(text, in: [0..<text.count], isQuirky: document.quirks == .full && !isHint))
    return number
  }

  func block(_ number: UInt32) -> DeclarationBlock {
    if let block = blocks[Int(number)] { return block }
    guard let (sheet, rule) = place(of: number) else { return DeclarationBlock() }
    let block = sheet.sheet.block(rule, isQuirky: document.quirks == .full && sheet.origin == .author)
    blocks[Int(number)] = block
    return block
  }

  /// The sheet and rule that a block is of; nil for `style` attributes and hints.
  func place(of block: UInt32) -> (LoadedSheet, Int)? {
    guard block < index.blockCount, let sheet = index.blockBases.lastIndex(where: { $0 <= block }) else { return nil }
    // Sheets without rules share their base with the next one: the last of them is the one that has the rule.
    return (sheets[sheet], Int(block - index.blockBases[sheet]))
  }

  // MARK: Computing

  private func style(_ matches: [Match], parent: Int32, isRoot: Bool) -> Int32 {
    let parentStyle = parent >= 0 ? styles[Int(parent)] : ComputedStyle.initial
    if let number = known.find(key(parent, parentStyle, isRoot: isRoot, matches), matches) { return number }
    var blocks: [MatchedBlock] = []
    swap(&blocks, &blockRoom)
    for match in matches {
      blocks.append(
        MatchedBlock(block: block(match.block), precedence: match.precedence, isUncertain: match.isUncertain))
    }
    let custom = cascade.resolve(blocks, parent: parentStyle)
    blocks.removeAll(keepingCapacity: true)
    swap(&blocks, &blockRoom)
    var computation = StyleComputation(
      device: device, rootFontSize: rootFontSize, parent: parentStyle, isRoot: isRoot)
    if document.quirks == .full, let body = document.body, styleOf[Int(body.index)] >= 0 {
      computation.bodyColor = styles[Int(styleOf[Int(body.index)])][.color]
    }
    let style = computation.style(cascade.winners, custom: custom)
    if isRoot { rootFontSize = style[.fontSize].pixels ?? 16 }
    inheritance.add(style, parent: parent, styles)
    styles.append(style)
    known.add()
    return Int32(truncatingIfNeeded: styles.count - 1)
  }

  /// What a style depends on of its parent: what it inherits, and whether it is an item there; all of the parent where a
  /// block may ask for a property that is not inherited by itself.
  private func key(
    _ parent: Int32, _ style: ComputedStyle, isRoot: Bool, _ matches: [Match]
  ) -> StyleNumbers.Parent {
    let marks: UInt32 = (isRoot ? 1 : 0) | (style.makesItems ? 2 : 0)
    if matches.contains(where: { blocks[Int($0.block)]?.asksParent ?? block($0.block).asksParent }) {
      return .init(number: parent, marks: marks | 4)
    }
    return .init(number: parent >= 0 ? inheritance.classes[Int(parent)] : -1, marks: marks)
  }

  // MARK: Questions

  /// The style of an element while something is done.
  func style(of node: NodeID, _ interaction: Interaction) -> ComputedStyle? {
    number(of: node, interaction).map { styles[Int($0)] }
  }

  private func number(of node: NodeID, _ interaction: Interaction) -> Int32? {
    guard document.isElement(node), node < document.shadowEnd else { return nil }
    guard interaction != .none else { return styleOf[Int(node.index)] }
    if interaction == .focus(node), !focusReachesUp { return focused(node, interaction) }
    var chain: [NodeID] = []
    var current: NodeID? = node
    var parent: Int32 = -1
    while let element = current, document.isElement(element) {
      if let found = interactive[interaction]?[element] {
        parent = found
        break
      }
      chain.append(element)
      current = document.flatParent(of: element)
    }
    matcher.interaction = interaction
    defer { matcher.interaction = .none }
    var filter = chain.last.flatMap(ancestorFilter)
    for element in chain.reversed() {
      parent = style(of: element, parent: parent, isRoot: element == document.documentElement, filter: filter)
      interactive[interaction, default: [:]][element] = parent
      filter = filter.map { extended($0, with: element) }
    }
    return parent
  }

  /// The style of the element with focus, where no rule lets its focus change its ancestors.
  private func focused(_ node: NodeID, _ interaction: Interaction) -> Int32 {
    if let found = interactive[interaction]?[node] { return found }
    let parent = document.flatParent(of: node).flatMap { document.isElement($0) ? styleOf[Int($0.index)] : nil }
    matcher.interaction = interaction
    defer { matcher.interaction = .none }
    let style = style(
      of: node, parent: parent ?? -1, isRoot: node == document.documentElement, filter: ancestorFilter(of: node))
    interactive[interaction, default: [:]][node] = style
    return style
  }

  /// The style of a pseudo-element; nil if no rule is about it.
  func style(of node: NodeID, _ pseudo: PseudoElement, _ interaction: Interaction) -> ComputedStyle? {
    let key = PseudoKey(node: node, pseudo: pseudo, interaction: interaction)
    if let found = pseudoStyles[key] { return found < 0 ? nil : styles[Int(found)] }
    guard let parent = number(of: node, interaction) else { return nil }
    matcher.interaction = interaction
    let matches = matches(of: node, pseudoIndex, filter: ancestorFilter(of: node), pseudo: pseudo)
    matcher.interaction = .none
    let number = matches.isEmpty ? -1 : style(matches, parent: parent, isRoot: false)
    pseudoStyles[key] = number
    return number < 0 ? nil : styles[Int(number)]
  }

  /// The declaration that gives an element's property its value, and the block it is in.
  func winner(
    _ property: Property, of node: NodeID, _ pseudo: PseudoElement? = nil
  ) -> (block: UInt32, declaration: Declaration)? {
    winner(.property(property), of: node, pseudo)
  }

  /// The declaration that a longhand or a custom property has its value from.
  func winner(
    _ target: Declaration.Target, of node: NodeID, _ pseudo: PseudoElement? = nil
  ) -> (block: UInt32, declaration: Declaration)? {
    guard document.isElement(node) else { return nil }
    var matches = matches(of: node, pseudo == nil ? index : pseudoIndex, filter: nil, pseudo: pseudo)
    if pseudo == nil { addOwn(node, &matches) }
    func last(important: Bool, _ matches: [Match]) -> (UInt32, Declaration)? {
      for match in matches.reversed() {
        for declaration in block(match.block).declarations.reversed()
        where declaration.isImportant == important && declaration.target == target {
          return (match.block, declaration)
        }
      }
      return nil
    }
    let important = matches.enumerated().sorted {
      (CascadeLevel.importantRank($0.element.precedence), $0.offset)
        < (CascadeLevel.importantRank($1.element.precedence), $1.offset)
    }
    return last(important: true, important.map(\.element)) ?? last(important: false, matches)
  }

  /// Whether a block is that of an element's `style` attribute, not of what its other attributes stand for.
  func isStyleAttribute(_ block: UInt32, of node: NodeID) -> Bool {
    guard let attribute = elements.styled[node] else { return false }
    return ownBlocks[OwnBlockKey(text: Array(document.value(of: attribute)), isHint: false)] == block
  }
}

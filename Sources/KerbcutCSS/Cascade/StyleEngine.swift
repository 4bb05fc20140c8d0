import KerbcutHTML

/// Matches, cascades and computes for one page: for all elements at once, or for each when it is asked for. Elements that
/// inherit the same and have the same blocks share a style.
final class StyleEngine {
  let document: Document
  let device: Device
  let sheets: [LoadedSheet]
  let elements: ElementTable
  let matcher: Matcher
  private let layers: LayerOrder
  private let finder: MatchFinder
  /// Made when a pseudo-element is first asked for.
  lazy var pseudoFinder = finder(of: .pseudoElements)
  /// Finds the rules for pseudo-elements that put something in.
  lazy var contentFinder = finder(of: .content)
  private(set) var styles: [ComputedStyle] = []
  /// By style: what is asked of most elements.
  private(set) var traits: [StyleTraits] = []
  /// By node: place in `styles`; -1 for what is no element, or has not been asked for.
  private(set) var styleOf: [Int32]
  var blocks: BlockTable
  var cascade: Cascade
  private var known = StyleNumbers()
  private var inheritance = InheritanceClasses()
  /// Room for the matches and blocks of one element, used again for all.
  private var matchRoom: [Match] = []
  private var blockRoom: [MatchedBlock] = []
  /// The filters of an element and its ancestors, from the outermost, as they were last asked for.
  private var keptFilters: [(element: NodeID, end: NodeID, filter: AncestorFilter)] = []
  private var rootFontSize = 16.0
  private var isComplete: Bool
  lazy var focusRules = FocusRules(sheets)
  private var interactive: [Interaction: [NodeID: Int32]] = [:]
  /// The styles of elements that have the focus themselves, where it changes no ancestors.
  private var focusedStyles: [NodeID: Int32] = [:]
  /// By interaction, and by node and pseudo-element: the style; -1 for none.
  var pseudoStyles: [UInt64: Int32] = [:]
  var interactivePseudoStyles: [Interaction: [UInt64: Int32]] = [:]

  /// `elements` are those of the same document, known from another device; they are then styled one by one.
  init(_ document: Document, _ device: Device, sheets: [LoadedSheet], knownElements: ElementTable? = nil) {
    self.document = document
    self.device = device
    self.sheets = sheets
    elements = knownElements ?? ElementTable(document)
    matcher = Matcher(elements)
    layers = LayerOrder(sheets)
    let index = RuleIndex(sheets, elements, layers: layers, .elements)
    finder = MatchFinder(index, matcher, sheets)
    blocks = BlockTable(sheets, index, isQuirky: elements.isQuirky)
    styleOf = Array(repeating: -1, count: Int(document.shadowEnd.index))
    var rules = CustomRules()
    for sheet in sheets { rules.merge(sheet.sheet.customRules) }
    cascade = Cascade(
      rules: rules, device: device, isQuirky: elements.isQuirky, keyframes: KeyframesTable(sheets, layers: layers))
    isComplete = knownElements == nil
    if sheets.contains(where: \.hasContainers) { finder.containers = ContainerQueries(self, rules) }
    guard isComplete else { return }
    document.hasShadowTrees ? computeFlat() : computeInOrder()
  }

  private func finder(of selection: RuleIndex.Selection) -> MatchFinder {
    let finder = MatchFinder(RuleIndex(sheets, elements, layers: layers, selection), matcher, sheets)
    finder.containers = self.finder.containers
    return finder
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

  /// The elements that a rule or attribute says something of `overflow` of, in tree order.
  func elementsWithOverflow() -> [NodeID] {
    let finder = finder(of: .overflow)
    let overflow = ByteWord("overflow")
    return document.nodes.filter { node in
      guard document.isElement(node) else { return false }
      return finder.finds(node, filter: nil) || styleAttribute(of: node).map(overflow.isIn) ?? false
    }
  }

  /// What the ancestors of an element have; nil where shadow trees stand between. Elements asked for in tree order share
  /// what they have in common.
  func ancestorFilter(of node: NodeID) -> AncestorFilter? {
    guard !document.hasShadowTrees, let parent = document.parentElement(of: node) else { return nil }
    while let last = keptFilters.last, parent < last.element || parent >= last.end { keptFilters.removeLast() }
    var missing: [NodeID] = []
    var current: NodeID? = parent
    while let element = current, element != keptFilters.last?.element {
      missing.append(element)
      current = document.parentElement(of: element)
    }
    for element in missing.reversed() {
      let filter = extended(keptFilters.last?.filter ?? AncestorFilter(), with: element)
      keptFilters.append((element, document.end(of: element), filter))
    }
    return keptFilters.last?.filter
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

  // MARK: One element

  private func style(of node: NodeID, parent: Int32, isRoot: Bool, filter: AncestorFilter?) -> Int32 {
    var matches: [Match] = []
    swap(&matches, &matchRoom)
    finder.find(node, filter: filter, into: &matches)
    addOwn(node, &matches)
    let number = style(matches, of: node, parent: parent, isRoot: isRoot)
    matches.removeAll(keepingCapacity: true)
    swap(&matches, &matchRoom)
    return number
  }

  /// All blocks of an element or one of its pseudo-elements, from lowest to highest precedence.
  func matches(of node: NodeID, _ pseudo: PseudoElement?) -> [Match] {
    var found: [Match] = []
    (pseudo == nil ? finder : pseudoFinder).find(node, filter: nil, pseudo: pseudo, into: &found)
    if pseudo == nil { addOwn(node, &found) }
    return found
  }

  private func addOwn(_ node: NodeID, _ matches: inout [Match]) {
    let hints = PresentationalHints.text(for: node, document)
    if !hints.isEmpty {
      let precedence = CascadeLevel.precedence(.hints, layer: 0, Specificity())
      let block = blocks.number(of: Array(hints.utf8), isHint: true)
      let place = matches.firstIndex { $0.precedence > precedence } ?? matches.count
      matches.insert(Match(precedence: precedence, order: 0, block: block, isUncertain: false), at: place)
    }
    if let text = styleAttribute(of: node) {
      let precedence = CascadeLevel.precedence(.styleAttribute, layer: 0, Specificity())
      let block = blocks.number(of: text, isHint: false)
      matches.append(Match(precedence: precedence, order: .max, block: block, isUncertain: false))
    }
  }

  func styleAttribute(of node: NodeID) -> [UInt8]? {
    elements.styled.isEmpty ? nil : elements.styled[node].map { Array(document.value(of: $0)) }
  }

  /// The number of the style of what has these matches.
  func style(_ matches: [Match], of node: NodeID, parent: Int32, isRoot: Bool) -> Int32 {
    if let number = known.find(key(parent, isRoot: isRoot, matches, node), matches) { return number }
    let parentStyle = parent >= 0 ? styles[Int(parent)] : ComputedStyle.initial
    var matched: [MatchedBlock] = []
    swap(&matched, &blockRoom)
    for match in matches {
      matched.append(
        MatchedBlock(block: blocks[match.block], precedence: match.precedence, isUncertain: match.isUncertain))
    }
    let custom = cascade.resolve(matched, parent: parentStyle, element: ElementValues(elements, node))
    matched.removeAll(keepingCapacity: true)
    swap(&matched, &blockRoom)
    var computation = StyleComputation(
      device: device, rootFontSize: rootFontSize, parent: parentStyle, isRoot: isRoot)
    if elements.isQuirky, let body = document.body, styleOf[Int(body.index)] >= 0 {
      computation.bodyColor = styles[Int(styleOf[Int(body.index)])][.color]
    }
    let style = computation.style(cascade.winners, custom: custom)
    if isRoot { rootFontSize = (style[.fontSize].pixels ?? 16) / style.effectiveZoom }
    inheritance.add(style, parent: parent, styles)
    styles.append(style)
    traits.append(StyleTraits(of: style))
    known.add()
    return Int32(truncatingIfNeeded: styles.count - 1)
  }

  /// What a style depends on of its parent: what it inherits, and whether it is an item there; all of the parent where a
  /// block may ask for a property that is not inherited by itself, and the element where one asks for its attributes.
  private func key(_ parent: Int32, isRoot: Bool, _ matches: [Match], _ node: NodeID) -> StyleNumbers.Parent {
    let makesItems = parent >= 0 && traits[Int(parent)].contains(.makesItems)
    var marks: UInt32 = (isRoot ? 1 : 0) | (makesItems ? 2 : 0)
    if matches.contains(where: { blocks.asksElement($0.block) }) {
      marks |= 8 | UInt32(truncatingIfNeeded: node.index) << 4
    }
    for match in matches where blocks.asksParent(match.block) { return .init(number: parent, marks: marks | 4) }
    return .init(number: parent >= 0 ? inheritance.classes[Int(parent)] : -1, marks: marks)
  }

  // MARK: Questions

  /// Styles the elements that nobody has asked for yet.
  func complete() {
    guard !isComplete else { return }
    for node in document.nodes where document.isElement(node) { _ = number(of: node, .none) }
    isComplete = true
  }

  /// What is asked of most elements.
  func traits(of node: NodeID) -> StyleTraits { number(of: node, .none).map { traits[Int($0)] } ?? [] }

  /// The style of an element at rest, as it is asked for while others are styled.
  func restingStyle(of node: NodeID) -> ComputedStyle? {
    let interaction = matcher.interaction
    defer { matcher.interaction = interaction }
    return style(of: node, .none)
  }

  /// The style of an element while something is done.
  func style(of node: NodeID, _ interaction: Interaction) -> ComputedStyle? {
    number(of: node, interaction).map { styles[Int($0)] }
  }

  func number(of node: NodeID, _ interaction: Interaction) -> Int32? {
    guard document.isElement(node), node < document.shadowEnd else { return nil }
    if interaction == .none, styleOf[Int(node.index)] >= 0 { return styleOf[Int(node.index)] }
    if interaction == .focus(node), !focusReachesUp { return focused(node, interaction) }
    return chained(node, interaction)
  }

  /// The style after those of its ancestors.
  private func chained(_ node: NodeID, _ interaction: Interaction) -> Int32 {
    var chain: [NodeID] = []
    var current: NodeID? = node
    var parent: Int32 = -1
    while let element = current, document.isElement(element) {
      let found = interaction == .none ? styleOf[Int(element.index)] : interactive[interaction]?[element] ?? -1
      if found >= 0 {
        parent = found
        break
      }
      chain.append(element)
      current = document.flatParent(of: element) ?? document.parentElement(of: element)
    }
    matcher.interaction = interaction
    defer { matcher.interaction = .none }
    var filter = chain.last.flatMap(ancestorFilter)
    for element in chain.reversed() {
      parent = style(of: element, parent: parent, isRoot: element == document.documentElement, filter: filter)
      if interaction == .none {
        styleOf[Int(element.index)] = parent
      } else {
        interactive[interaction, default: [:]][element] = parent
      }
      filter = filter.map { extended($0, with: element) }
    }
    return parent
  }

  /// The style of the element with focus, where no rule lets its focus change its ancestors.
  private func focused(_ node: NodeID, _ interaction: Interaction) -> Int32 {
    if let found = focusedStyles[node] { return found }
    let parent = document.flatParent(of: node).flatMap { number(of: $0, .none) }
    matcher.interaction = interaction
    defer { matcher.interaction = .none }
    let style = style(
      of: node, parent: parent ?? -1, isRoot: node == document.documentElement, filter: ancestorFilter(of: node))
    focusedStyles[node] = style
    return style
  }
}

import KerbcutCSS
import KerbcutHTML

/// The order in which boxes and texts are painted (CSS 2, appendix E; CSS Flexbox 1, section 5.4).
///
/// A place in the order is a path: for each box around that is painted as one, and then for the thing itself, its level,
/// its turn on that level and its place in the tree. Earlier paths are painted first, and lie behind.
struct StackingOrder {
  let styles: PageStyles
  private var document: Document { styles.document }

  init(_ styles: PageStyles) { self.styles = styles }

  /// A box: of an element, or of what a sheet puts in it.
  struct Box: Hashable {
    let node: NodeID
    var pseudo: PseudoElement?
  }

  struct Place: Comparable {
    fileprivate var path: [Entry]

    static func < (left: Self, right: Self) -> Bool {
      for (one, two) in zip(left.path, right.path) where one != two { return one < two }
      return left.path.count < right.path.count
    }
  }

  fileprivate struct Entry: Comparable {
    let level: Double
    let turn: Int
    let order: UInt64

    static let own = Entry(level: -.infinity, turn: 0, order: 0)

    static func < (left: Self, right: Self) -> Bool {
      (left.level, left.turn, left.order) < (right.level, right.turn, right.order)
    }
  }

  /// When the text straight in an element is painted.
  func place(ofTextIn node: NodeID) -> Place {
    return Place(path: path(to: whole(from: node)) + [Entry(level: 0, turn: 3, order: UInt64(node.index) * 4 + 2)])
  }

  /// When the background of a box is painted.
  func place(of box: Box) -> Place {
    guard let style = style(of: box) else { return Place(path: []) }
    let parent = box.pseudo == nil ? document.flatParent(of: box.node) : box.node
    if let kind = kind(style, in: parent) {
      return Place(path: path(to: parent, behind: kind) + [entry(of: box, style, kind), .own])
    }
    let turn = style.display.isInline ? 3 : 1
    return Place(
      path: path(to: parent.flatMap(whole)) + [Entry(level: 0, turn: turn, order: order(of: box))])
  }

  func style(of box: Box) -> ComputedStyle? {
    box.pseudo.map { styles.style(of: box.node, pseudo: $0) } ?? styles.style(of: box.node)
  }

  // MARK: What is painted as one

  private enum Kind {
    /// A stacking context, or a positioned box, which takes part in the one around it.
    case context, positioned
    /// Painted as one in its turn: a float, a box in a line, an item of a flex or grid box.
    case float, atomic
  }

  private func kind(_ style: ComputedStyle, in parent: NodeID?) -> Kind? {
    let isItem = parent.map { document.isElement($0) && styles.display(of: $0).makesItems } ?? false
    if style.makesStackingContext || isItem && style[.zIndex] != .keyword(.auto) { return .context }
    if style.position != .static { return .positioned }
    if style[.float] != .keyword(.none) { return .float }
    return isItem || [.inlineBlock, .inlineFlex, .inlineGrid, .inlineTable].contains(style.display.keyword)
      ? .atomic : nil
  }

  private func kind(of node: NodeID) -> Kind? { kind(styles.style(of: node), in: document.flatParent(of: node)) }

  /// The nearest element from one outwards that is painted as one.
  private func whole(from node: NodeID) -> NodeID? {
    if document.isElement(node), kind(of: node) != nil { return node }
    return document.flatAncestors(of: node).first { document.isElement($0) && kind(of: $0) != nil }
  }

  private func path(to whole: NodeID?) -> [Entry] {
    guard let whole, let kind = kind(of: whole) else { return [] }
    let box = Box(node: whole)
    return path(to: document.flatParent(of: whole), behind: kind) + [entry(of: box, styles.style(of: whole), kind)]
  }

  /// The entries of what is around a box of a kind, outermost first.
  private func path(to parent: NodeID?, behind kind: Kind) -> [Entry] {
    var entries: [Entry] = []
    var (next, kind) = (parent, kind)
    while let node = next {
      next = document.flatParent(of: node)
      guard document.isElement(node), let own = self.kind(of: node) else { continue }
      let isPart = kind == .context || kind == .positioned
      // What takes part in the stacking context around passes by what is only painted as one.
      if isPart, own != .context { continue }
      entries.append(entry(of: Box(node: node), styles.style(of: node), own))
      kind = own
    }
    return entries.reversed()
  }

  private func entry(of box: Box, _ style: ComputedStyle, _ kind: Kind) -> Entry {
    var level = 0.0
    if case .number(let index) = style[.zIndex], kind == .context { level = index }
    let turn =
      switch kind {
      case .float: 2
      case .atomic: 3
      case .context, .positioned: 4
      }
    return Entry(level: level, turn: turn, order: order(of: box))
  }

  private func order(of box: Box) -> UInt64 {
    switch box.pseudo {
    case nil: UInt64(box.node.index) * 4
    case .before?: UInt64(box.node.index) * 4 + 1
    default: UInt64(document.end(of: box.node).index) * 4 - 1
    }
  }
}

extension ComputedStyle {
  /// Whether it is painted with all that is in it as one, at a level of its own (CSS Position 3, and the modules of
  /// opacity, transforms, filters, blending and masks).
  var makesStackingContext: Bool {
    if position == .fixed || position == .sticky || position != .static && self[.zIndex] != .keyword(.auto) {
      return true
    }
    return opacity.value != 1 || self[.transform] != .keyword(.none) || self[.translate] != .keyword(.none)
      || self[.rotate] != .keyword(.none) || self[.scale] != .keyword(.none) || self[.filter] != .keyword(.none)
      || self[.backdropFilter] != .keyword(.none) || self[.perspective] != .keyword(.none)
      || self[.clipPath] != .keyword(.none) || self[.mixBlendMode] != .keyword(.normal)
      || self[.isolation] == .keyword(.isolate) || self[.maskImage] != .commas([.keyword(.none)])
      || names(.willChange, ["opacity", "transform", "filter"])
      || names(.contain, ["paint", "layout", "strict", "content"])
  }

  private func names(_ property: Property, _ words: [String]) -> Bool {
    guard case .identifier(let text) = self[property] else { return false }
    return words.contains { text.contains($0) }
  }
}

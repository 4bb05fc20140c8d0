import KerbcutBasics
import KerbcutCSS
import KerbcutHTML

/// Boxes of a page that may lie behind a text which does not stand in them: positioned ones, items that share a place in a
/// grid, floats whose margins give back their room, and blocks that margins below nothing draw the next ones over.
final class Underlays {
  private let styles: PageStyles
  private let placer: TextPlacer
  private let order: StackingOrder
  private var document: Document { styles.document }
  /// By the element that holds them.
  private var positioned: [NodeID: [StackingOrder.Box]] = [:]
  private var items: [NodeID: [StackingOrder.Box]] = [:]
  private var siblings: [NodeID: [NodeID]] = [:]
  private var plainBoxes: [NodeID: [Underlay]] = [:]

  /// A box that surely lies behind a text, with what it paints there.
  struct Underlay {
    let box: StackingOrder.Box
    let style: ComputedStyle
    let place: StackingOrder.Place
    let layers: [BoxPaint.Layer]
  }

  init(_ styles: PageStyles, _ placer: TextPlacer) {
    self.styles = styles
    self.placer = placer
    order = StackingOrder(styles)
    for node in styles.elements(where: { $0.paintsBackground && !$0.isSmall }) where styles.isVisible(node) {
      add(StackingOrder.Box(node: node), styles.style(of: node), in: placer.parent(of: node))
    }
    for node in styles.elements(where: { $0.holdsPositioned || $0.display.makesItems || $0.isolatesBackground })
    where styles.isVisible(node) {
      for pseudo in [PseudoElement.before, .after] where styles.mayGenerate(pseudo, of: node) {
        guard let style = styles.style(of: node, pseudo: pseudo), style.isGenerated, style.paintsBackground,
          !style.isSmall
        else { continue }
        add(StackingOrder.Box(node: node, pseudo: pseudo), style, in: node)
      }
    }
  }

  private func add(_ box: StackingOrder.Box, _ style: ComputedStyle, in parent: NodeID?) {
    guard let parent else { return }
    if style.isOutOfFlow {
      guard let holder = holder(of: box, style) else { return }
      positioned[holder, default: []].append(box)
    } else if styles.display(of: parent).keyword == .grid || styles.display(of: parent).keyword == .inlineGrid {
      items[parent, default: []].append(box)
    } else if box.pseudo == nil, style.pullsNextOver || style[.float] != .keyword(.none) {
      siblings[parent, default: []].append(box.node)
    } else if box.pseudo == nil, let next = nextBlock(after: box.node), styles.style(of: next).isPulledUp {
      siblings[parent, default: []].append(box.node)
    }
  }

  private func holder(of box: StackingOrder.Box, _ style: ComputedStyle) -> NodeID? {
    guard box.pseudo != nil else { return placer.containingBlock(of: box.node) }
    if style.position == .fixed { return document.documentElement }
    return styles.style(of: box.node).holdsPositioned ? box.node : placer.containingBlock(of: box.node)
  }

  private func nextBlock(after node: NodeID) -> NodeID? {
    var next = document.end(of: node)
    guard let parent = document.parent(of: node) else { return nil }
    while next < document.end(of: parent) {
      if document.isElement(next) { return next }
      guard document.kind(of: next) != .text || document.text(of: next).isBlank else { return nil }
      next = document.end(of: next)
    }
    return nil
  }

  /// Whether boxes behind texts may be found at an element.
  func holds(_ node: NodeID) -> Bool { positioned[node] != nil || items[node] != nil || siblings[node] != nil }

  /// When the background of an element is painted.
  func place(of element: NodeID) -> StackingOrder.Place { order.place(of: StackingOrder.Box(node: element)) }

  // MARK: Of one text

  private static let limit = 50
  /// How many boxes were held against texts.
  private var looks = 0
  private static let lookLimit = 500_000

  /// What surely lies behind the text of an element, of the boxes that another around it holds, in the order of paint.
  func behind(_ element: NodeID, in holder: NodeID) -> [Underlay] {
    let plain = plain(holder)
    looks += plain.count
    guard !plain.isEmpty, looks <= Self.lookLimit else { return [] }
    let text = order.place(ofTextIn: element)
    return plain.filter { underlay in
      underlay.place < text && !isAround(underlay.box, element)
        && cover(of: underlay.box, underlay.style, element, in: holder) == .all
    }
  }

  /// Of the boxes that an element holds, those of which all that they paint is known.
  private func plain(_ holder: NodeID) -> [Underlay] {
    if let known = plainBoxes[holder] { return known }
    let found = candidates(holder).compactMap { box -> Underlay? in
      guard let style = order.style(of: box), isPlain(box, style, in: holder), let opacity = style.opacity.value else {
        return nil
      }
      let layers = BoxPaint(style, place: { nil }).layers.map { layer in
        BoxPaint.Layer(colors: layer.colors.map { $0.faded(opacity) }, cover: layer.cover, blend: layer.blend)
      }
      let isKnown = layers.allSatisfy { layer in
        layer.colors.allSatisfy { if case .color = $0 { true } else { false } }
      }
      return isKnown ? Underlay(box: box, style: style, place: order.place(of: box), layers: layers) : nil
    }
    let sorted = found.sorted { $0.place < $1.place }
    plainBoxes[holder] = sorted
    return sorted
  }

  private func candidates(_ holder: NodeID) -> [StackingOrder.Box] {
    let others = (siblings[holder] ?? []).map { StackingOrder.Box(node: $0) }
    return ((positioned[holder] ?? []) + (items[holder] ?? []) + others).prefix(Self.limit).map { $0 }
  }

  /// Whether an item of a grid or a box before it may lie over or under the text of an element, and does not surely lie
  /// behind it or beside it.
  func mayMeet(_ element: NodeID, in holder: NodeID) -> Bool {
    guard items[holder] != nil || siblings[holder] != nil else { return false }
    let settled = Set(behind(element, in: holder).map(\.box))
    return candidates(holder).contains { box in
      guard let style = order.style(of: box), !style.isOutOfFlow, !isAround(box, element), !settled.contains(box),
        // Floats take room from lines, so that text stands beside them.
        style[.float] == .keyword(.none) || style.isNoWiderThanNothing
      else { return false }
      return cover(of: box, style, element, in: holder) != .none
    }
  }

  /// Whether a positioned box can only lie beside the text of an element, or surely lies behind it.
  func isSettled(_ box: StackingOrder.Box, for element: NodeID) -> Bool {
    guard let style = order.style(of: box), let holder = holder(of: box, style) else { return false }
    if cover(of: box, style, element, in: holder) == .none { return true }
    return behind(element, in: holder).contains { $0.box == box }
  }

  private func isAround(_ box: StackingOrder.Box, _ element: NodeID) -> Bool {
    box.pseudo == nil && document.isInclusiveAncestor(box.node, of: element)
  }

  /// Whether it paints a whole rectangle, by itself: nothing of other colours is in it, and no group changes its own.
  private func isPlain(_ box: StackingOrder.Box, _ style: ComputedStyle, in holder: NodeID) -> Bool {
    guard style.paintsRectangle else { return false }
    guard box.pseudo == nil else { return true }
    let parts = document.descendants(of: box.node)
    guard parts.count <= Self.limit, !parts.contains(where: paintsSomething) else { return false }
    var next = document.flatParent(of: box.node)
    while let node = next, node != holder, document.isElement(node) {
      let style = styles.style(of: node)
      guard style.opacity.value == 1, style.paintsRectangle else { return false }
      next = document.flatParent(of: node)
    }
    return true
  }

  private func paintsSomething(_ node: NodeID) -> Bool {
    if document.kind(of: node) == .text { return !document.text(of: node).isBlank }
    return document.isElement(node)
      && (placer.estimator.isReplaced(node) || styles.style(of: node).paintsBackground)
  }

  // MARK: Where they lie

  private func cover(
    of box: StackingOrder.Box, _ style: ComputedStyle, _ element: NodeID, in holder: NodeID
  ) -> Cover {
    if style.isOutOfFlow { return coverOfPositioned(style, element, in: holder) }
    guard let branch = branch(from: element, in: holder) else { return .part }
    if items[holder]?.contains(box) == true { return coverOfItem(style, branch, element, in: holder) }
    return coverOfSibling(box.node, style, branch, element)
  }

  /// The child of a holder in which an element is.
  private func branch(from element: NodeID, in holder: NodeID) -> NodeID? {
    var node = element
    while let parent = placer.parent(of: node) {
      if parent == holder { return node }
      node = parent
    }
    return nil
  }

  private func coverOfPositioned(_ style: ComputedStyle, _ element: NodeID, in holder: NodeID) -> Cover {
    guard let place = placer.place(of: element, in: holder),
      let across = style.positionedBand(.left, .right, .width, (.marginLeft, .marginRight)),
      let down = style.positionedBand(.top, .bottom, .height, (.marginTop, .marginBottom))
    else { return .part }
    if holder == document.documentElement { return place.cover(across, down) }
    let outer = styles.style(of: holder)
    return place.cover(
      across.inside(outer.edge(.borderLeftWidth), outer.edge(.borderRightWidth)),
      down.inside(outer.edge(.borderTopWidth), outer.edge(.borderBottomWidth)))
  }

  /// Items that share the rows and columns of a grid, one of which fills its place.
  private func coverOfItem(_ style: ComputedStyle, _ branch: NodeID, _ element: NodeID, in holder: NodeID) -> Cover {
    let item = styles.style(of: branch)
    guard !item.isOutOfFlow else { return .part }
    let (rows, columns) = (GridLines.rows(style, item), GridLines.columns(style, item))
    if rows == .apart || columns == .apart { return .none }
    guard rows == .around, columns == .around, style.fillsPlace(in: styles.style(of: holder)) else { return .part }
    guard let place = placer.place(of: element, in: branch), item.keepsToPlace else { return .part }
    return place.cover(.all, .all)
  }

  /// A box before another, which margins draw over it.
  private func coverOfSibling(_ node: NodeID, _ style: ComputedStyle, _ branch: NodeID, _ element: NodeID) -> Cover {
    guard node < branch else { return .none }
    guard nextBlock(after: node) == branch, let place = placer.place(of: element, in: branch) else { return .part }
    let next = styles.style(of: branch)
    guard next[.float] == .keyword(.none), let marginLeft = next[.marginLeft].pixels else { return .part }
    if style[.float] != .keyword(.none) {
      guard style[.float] == .keyword(.left), style.isNoWiderThanNothing, let before = style[.marginLeft].pixels,
        let height = style.height.value, next[.clear] == .keyword(.none)
      else { return .part }
      let down = Reach.Band(start: .exactly(0), end: .exactly(height))
      if style[.width] == .percentage(100), before == 0, marginLeft >= 0 { return place.cover(.all, down) }
      guard let width = style.width.value else { return .part }
      let left = Distance.exactly(before - marginLeft)
      return place.cover(Reach.Band(start: left, end: left.plus(.exactly(width))), down)
    }
    let pull = -((style[.marginBottom].pixels ?? 0) + (next[.marginTop].pixels ?? 0))
    let height = placer.size(of: node).height
    let isWide = style[.width] == .keyword(.auto) && style[.maxWidth] == .keyword(.none) && style.display.isBlockLevel
    guard pull > 0, isWide, marginLeft >= 0 else { return .part }
    return place.cover(
      .all, Reach.Band(start: Distance(pixels: height.negated.moved(by: pull...pull)), end: .exactly(pull)))
  }
}

extension PaintGround.Paint {
  /// The same under an opacity.
  fileprivate func faded(_ opacity: Double) -> Self {
    guard opacity < 1, case .color(let color) = self else { return self }
    return .color(color.withAlpha(multipliedBy: opacity))
  }
}

extension Reach.Band {
  /// The same, seen from around the borders of a box.
  fileprivate func inside(_ before: ClosedRange<Double>, _ after: ClosedRange<Double>) -> Self {
    // Shares are of the padding box: the border box less its borders.
    let borders = before.moved(by: after)
    func moved(_ distance: Distance) -> Distance {
      Distance(
        share: distance.share,
        pixels: distance.pixels.moved(by: before).moved(by: borders.scaled(by: -distance.share)))
    }
    return Self(start: moved(start), end: moved(end))
  }
}

extension ComputedStyle {
  /// Whether the background is of one piece, in its own colours.
  fileprivate var paintsRectangle: Bool {
    let radius = self[.borderTopLeftRadius]
    let isRound = if case .percentage(let share) = radius { share > 20 } else { (radius.pixels ?? 0) > 40 }
    return !isRound && self[.clipPath] == .keyword(.none) && self[.maskImage] == .commas([.keyword(.none)])
      && self[.filter] == .keyword(.none) && self[.mixBlendMode] == .keyword(.normal)
      && self[.transform] == .keyword(.none) && self[.translate] == .keyword(.none)
      && self[.rotate] == .keyword(.none) && self[.scale] == .keyword(.none)
  }

  /// Whether it is a stacking context that is not placed itself: what is placed behind its contents stays before it.
  fileprivate var isolatesBackground: Bool { self[.isolation] == .keyword(.isolate) }

  /// Whether a margin below nothing draws what comes next over it.
  fileprivate var pullsNextOver: Bool { (self[.marginBottom].pixels ?? 0) < 0 }
  fileprivate var isPulledUp: Bool { (self[.marginTop].pixels ?? 0) < 0 && !isOutOfFlow }

  /// In one direction: where a positioned box begins and ends in what it is placed in; nil where that takes its contents.
  fileprivate func positionedBand(
    _ start: Property, _ end: Property, _ size: Property, _ margins: (Property, Property)
  ) -> Reach.Band? {
    guard let before = self[margins.0].pixels, let after = self[margins.1].pixels else { return nil }
    let first = inset(start)?.plus(.exactly(before))
    let last = inset(end)?.plus(.exactly(after)).fromEnd
    if let first, let last, self[size] == .keyword(.auto) { return Reach.Band(start: first, end: last) }
    let own: Distance
    switch self[size] {
    case .length(let pixels, .px): own = .exactly(pixels)
    case .percentage(let share): own = Distance(share: share / 100)
    case .lengthPercentage(let pixels, let share): own = Distance(share: share / 100, pixels: pixels...pixels)
    default: return nil
    }
    if let first { return Reach.Band(start: first, end: first.plus(own)) }
    return last.map { Reach.Band(start: $0.plus(own.negative), end: $0) }
  }

  /// Whether an item is as large as its place in a grid.
  fileprivate func fillsPlace(in grid: ComputedStyle) -> Bool {
    func fills(_ own: Property, _ all: Property, _ size: Property, _ margins: [Property]) -> Bool {
      guard margins.allSatisfy({ self[$0].pixels == 0 }) else { return false }
      if self[size] == .percentage(100) { return true }
      let alignment = self[own] == .keyword(.auto) ? grid[all] : self[own]
      return self[size] == .keyword(.auto)
        && [.keyword(.normal), .keyword(.stretch), .keyword(.legacy)].contains(alignment)
    }
    return fills(.alignSelf, .alignItems, .height, [.marginTop, .marginBottom])
      && fills(.justifySelf, .justifyItems, .width, [.marginLeft, .marginRight])
  }

  /// Whether an item of a grid stays in its place.
  fileprivate var keepsToPlace: Bool {
    Shift(self).isNothing
      && [.marginTop, .marginRight, .marginBottom, .marginLeft].allSatisfy { (self[$0].pixels ?? 0) >= 0 }
  }
}

extension Distance {
  /// From the other edge.
  fileprivate var fromEnd: Distance { Distance(share: 1 - share, pixels: pixels.negated) }
  fileprivate var negative: Distance { Distance(share: -share, pixels: pixels.negated) }
}

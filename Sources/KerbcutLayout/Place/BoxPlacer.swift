import KerbcutCSS
import KerbcutHTML

/// Says where boxes lie as seen from each other. Answers nil, or wide bounds, where style sheets do not decide.
/// Keeps what it found, so that no row or table is measured for each of its boxes.
final class BoxPlacer {
  let styles: PageStyles
  let estimator: BoxEstimator
  private var sizes: [NodeID: BoxBounds] = [:]
  private var rowWidths: [NodeID: Double] = [:]
  var columnWidths: [NodeID: [Int: ClosedRange<Double>?]] = [:]
  var gridItems: [NodeID: [NodeID]] = [:]
  var firstFloats: [NodeID: [NodeID: NodeID]] = [:]
  var document: Document { styles.document }

  init(_ styles: PageStyles) {
    self.styles = styles
    estimator = BoxEstimator(styles: styles, opensButtons: true)
  }

  /// From the first of two elements in tree order to the second.
  func offset(of second: NodeID, from first: NodeID) -> BoxOffset? {
    guard second >= document.end(of: first) else { return nil }
    if let offset = absoluteOffset(first, second) { return offset }
    guard let common = document.ancestors(of: first).first(where: { document.isInclusiveAncestor($0, of: second) }),
      document.isElement(common), let container = blockContainer(of: common)
    else { return nil }
    let (before, after) = (branch(container, first), branch(container, second))
    guard let start = inset(of: first, in: before), let end = inset(of: second, in: after),
      let between = between(before, after, in: container)
    else { return nil }
    var offset = between + end.offset + -start.offset
    // What lies in equal boxes lies at equal places in them.
    if start.shape == end.shape { offset.down = between.down }
    return offset
  }

  /// The box that lays out what is in an element: itself, unless it is a part of a line or makes no box.
  private func blockContainer(of node: NodeID) -> NodeID? {
    ([node] + document.ancestors(of: node)).first {
      document.isElement($0) && styles.display(of: $0) != .inline && styles.display(of: $0) != .contents
    }
  }

  /// The box in a container that is or holds a node; parts of lines are passed.
  private func branch(_ container: NodeID, _ node: NodeID) -> NodeID {
    let chain = [node] + document.ancestors(of: node).prefix { $0 != container }
    return chain.last { styles.display(of: $0) != .inline && styles.display(of: $0) != .contents || $0 == node } ?? node
  }

  private func between(_ first: NodeID, _ second: NodeID, in container: NodeID) -> BoxOffset? {
    if first == second { return nil }
    let style = styles.style(of: container)
    if style.isFlexible { return flexOffset(first, second, container, style) }
    if style.isGrid { return gridOffset(first, second, container, style) }
    if style.display == .tableRow { return cellOffset(first, second, container) }
    let (one, two) = (styles.style(of: first), styles.style(of: second))
    guard !style.columns, style[.direction] == .keyword(.ltr), style[.writingMode] == .keyword(.horizontalTb),
      one.isInFlow, two.isInFlow
    else { return nil }
    if one[.float] != .keyword(.none) || two[.float] != .keyword(.none) {
      return floatOffset(first, second, container)
    }
    switch (one.display.isBlockLevel, two.display.isBlockLevel) {
    case (true, true): return blockOffset(first, second, container)
    case (false, false): return lineOffset(first, second, container, style)
    default: return nil
    }
  }

  // MARK: Sizes

  /// The border box of an element.
  func size(of node: NodeID) -> BoxBounds {
    if let known = sizes[node] { return known }
    let size = measuredSize(of: node)
    sizes[node] = size
    return size
  }

  private func measuredSize(of node: NodeID) -> BoxBounds {
    let style = styles.style(of: node)
    var width = contentWidth(of: node, style)
    if width.lowerBound < width.upperBound, keepsSize(node, style) { width = width.upperBound...width.upperBound }
    let isEmpty = document.name(of: node) == .input
    let contents = isEmpty ? BoxEstimate(width: 0...0, height: 0...0) : estimator.contents(of: node, width: width)
    let edges = style.edges(across: true, width)
    var height = estimator.borderHeight(of: node, width, contents)
    if isStretched(node, style) { height = height.lowerBound...Double.infinity }
    return BoxBounds(width: width.plus(edges), height: height)
  }

  private func contentWidth(of node: NodeID, _ style: ComputedStyle) -> ClosedRange<Double> {
    let stated = stretchedWidth(of: node, style) ?? estimator.contentWidth(of: node)
    guard stated.upperBound == .infinity, style[.width] == .keyword(.auto), document.name(of: node) != .input,
      !(document.parentElement(of: node).map { styles.style(of: $0).isGrid } ?? false)
    else {
      return stated
    }
    let line = estimator.contents(of: node, width: Double.infinity...Double.infinity).width
    let available = document.parentElement(of: node).map(estimator.contentWidth(of:)) ?? 0...0
    let edges = style.edges(across: true, available)
    let fits = line.upperBound + edges.upperBound <= available.lowerBound
    let mayGrow = style[.flexGrow] != .number(0) && hasItems(around: node)
    let width = (fits && !hasItems(around: node) ? line.lowerBound : 0)...(mayGrow ? .infinity : line.upperBound)
    return style.limited(width, in: available, edges)
  }

  /// The width of an item that is as wide as the column it stands in: in one of boxes, or of a grid. Buttons are, too.
  private func stretchedWidth(of node: NodeID, _ style: ComputedStyle) -> ClosedRange<Double>? {
    guard style[.width] == .keyword(.auto), let parent = document.parentElement(of: node),
      document.name(of: node) == .button || !estimator.isReplaced(node)
    else { return nil }
    let around = styles.style(of: parent)
    let available = estimator.contentWidth(of: parent)
    let edges = style.edges(across: true, available)
    let outer = edges.plus(style.margins(across: true, available))
    if around.isFlexibleColumn, around[.flexWrap] == .keyword(.nowrap), style.stretches(in: around) {
      return style.limited(available.minus(outer), in: available, edges)
    }
    guard around.isGrid, style.fillsColumn(in: around) else { return nil }
    guard let tracks = GridTracks(columnsOf: around, in: available), let width = tracks.commonWidth else {
      return 0...Double.infinity
    }
    return style.limited(width.minus(outer), in: available, edges)
  }

  /// Whether an item of a flexible row has room for the size that its style states, so that it need not shrink.
  private func keepsSize(_ node: NodeID, _ style: ComputedStyle) -> Bool {
    guard style[.flexGrow] == .number(0), style.width.value != nil, style[.flexBasis] == .keyword(.auto),
      let parent = document.parentElement(of: node)
    else { return false }
    let row = styles.style(of: parent)
    guard row.isFlexible, !row.isFlexibleColumn, row.gap(.columnGap) != nil || row[.columnGap] == .keyword(.normal)
    else { return false }
    let width = rowWidths[parent] ?? itemsWidth(parent, row.gap(.columnGap) ?? 0)
    rowWidths[parent] = width
    return width <= roomForItems(of: parent, row)
  }

  /// The room that a row surely has for its items: one that is as wide as they are has what there is around it.
  private func roomForItems(of row: NodeID, _ style: ComputedStyle) -> Double {
    let own = estimator.contentWidth(of: row).lowerBound
    guard style.display.keyword == .inlineFlex, style[.width] == .keyword(.auto), style[.maxWidth] == .keyword(.none),
      let around = document.parentElement(of: row), !styles.display(of: around).makesItems
    else { return own }
    let available = estimator.contentWidth(of: around)
    let edges = style.edges(across: true, available).plus(style.margins(across: true, available))
    return max(own, available.minus(edges).lowerBound)
  }

  /// What the items of a row take together at the most.
  private func itemsWidth(_ row: NodeID, _ gap: Double) -> Double {
    var sum = -gap
    for (count, child) in document.children(of: row).enumerated() {
      guard count < 200 else { return .infinity }
      guard document.isElement(child) else {
        if document.kind(of: child) == .text, !document.text(of: child).isBlank { return .infinity }
        continue
      }
      guard styles.isRendered(child), styles.style(of: child).isInFlow else { continue }
      let style = styles.style(of: child)
      let edges = style.edges(across: true, 0...0).plus(style.margins(across: true, 0...0))
      sum += contentWidth(of: child, style).upperBound + edges.upperBound + gap
    }
    return sum
  }

  private func hasItems(around node: NodeID) -> Bool {
    document.parentElement(of: node).map { styles.display(of: $0).makesItems || styles.display(of: $0).isTablePart }
      ?? false
  }

  /// Whether a flexible row or a grid makes a box as high as its neighbours.
  private func isStretched(_ node: NodeID, _ style: ComputedStyle) -> Bool {
    guard style[.height] == .keyword(.auto), let parent = document.parentElement(of: node) else { return false }
    let around = styles.style(of: parent)
    return around.display.makesItems && !around.isFlexibleColumn && style.stretches(in: around)
  }

  func margins(_ style: ComputedStyle, _ side: Property) -> Double? { style[side].pixels }

  // MARK: Boxes in boxes

  /// Where a box lies in one around it that holds nothing else.
  struct Inset {
    var offset = BoxOffset.zero
    /// The styles of the boxes on the way.
    var shape: [ObjectIdentifier] = []
  }

  private func inset(of node: NodeID, in box: NodeID) -> Inset? {
    var found = Inset()
    var current = node
    while true {
      let style = styles.style(of: current)
      found.shape.append(ObjectIdentifier(style))
      guard !generates(current) else { return nil }
      guard current != box else { return found }
      guard let parent = document.parentElement(of: current), style.isInFlow, style[.float] == .keyword(.none),
        isAlone(current, in: parent), let step = inset(of: style, in: styles.style(of: parent), parent)
      else { return nil }
      found.offset = found.offset + step
      current = parent
    }
  }

  private func inset(of style: ComputedStyle, in parent: ComputedStyle, _ node: NodeID) -> BoxOffset? {
    guard parent.display != .inline, let left = margins(style, .marginLeft), let top = margins(style, .marginTop) else {
      return parent.display == .inline ? .zero : nil
    }
    let edge = parent.reach(.borderLeftWidth) + parent.reach(.paddingLeft)
    let above = parent.reach(.borderTopWidth) + parent.reach(.paddingTop)
    let isLine = !style.display.isBlockLevel && !parent.display.makesItems
    let isCentred =
      parent.display.makesItems
      ? !parent.beginsAtStart || !style.stretches(in: parent)
      : isLine && ![.keyword(.start), .keyword(.left)].contains(parent[.textAlign])
    // A box that is as wide as what is in it leaves no room to move to.
    guard !isCentred || isTight(node, parent) else { return nil }
    let down = isLine || parent.display == .tableCell ? 0...Double.infinity : min(top, 0)...max(top, 0)
    return BoxOffset(across: edge + left...edge + left, down: down.moved(by: above...above))
  }

  private func isTight(_ node: NodeID, _ style: ComputedStyle) -> Bool {
    guard style[.width] == .keyword(.auto), style[.minWidth] == .keyword(.auto) else { return false }
    let isInline = style.display.keyword == .inlineBlock || style.display.keyword == .inlineFlex
    return isInline || style[.float] != .keyword(.none)
  }

  /// Whether a box holds nothing in the flow but one element.
  private func isAlone(_ node: NodeID, in parent: NodeID) -> Bool {
    document.children(of: parent).allSatisfy { child in
      if child == node { return true }
      guard document.isElement(child) else {
        return document.kind(of: child) != .text || document.text(of: child).isBlank || !styles.isRendered(child)
      }
      return !styles.isRendered(child) || !styles.style(of: child).isInFlow
    }
  }

  /// Whether style sheets put something into an element, before or behind what is in it.
  func generates(_ node: NodeID) -> Bool {
    [PseudoElement.before, .after].contains { pseudo in
      guard let style = styles.style(of: node, pseudo: pseudo) else { return false }
      return ![.keyword(.none), .keyword(.normal)].contains(style[.content]) && style.display != .none
    }
  }
}

import KerbcutCSS
import KerbcutHTML

/// Finds what reaches beyond a window, in three passes over the page: how wide boxes can be, from outside in; how wide
/// they are at the least, from inside out; where they begin, from outside in.
///
/// All numbers are least ones: fonts may be wider, margins may move things to the right. What could lie elsewhere
/// (positioned, turned or floated to the right), or may need two dimensions, is left out with all that is in it.
struct WindowReachFinder {
  let styles: PageStyles
  let width: Double
  var document: Document { styles.document }
  var boxes: [ReachBox]
  private(set) var found: [WindowReach] = []

  /// What is within this of the edge is a matter of rounding.
  static let tolerance = 1.0

  init(_ styles: PageStyles, width: Double) {
    self.styles = styles
    self.width = width
    boxes = Array(repeating: ReachBox(), count: Int(styles.document.shadowEnd.index))
  }

  mutating func find() -> [WindowReach] {
    for node in document.nodes where document.isElement(node) { open(node) }
    for node in document.nodes.reversed() { close(node) }
    for node in document.nodes where document.isElement(node) { place(node) }
    return found
  }

  // MARK: Outside in: how wide boxes can be

  private mutating func open(_ node: NodeID) {
    let style = styles.style(of: node)
    var box = ReachBox()
    defer { boxes[Int(node.index)] = box }
    let parentNode = document.parentElement(of: node)
    let parent = parentNode.map { boxes[Int($0.index)] }
    guard parent?.isLaidOut ?? true, styles.isRendered(node), !isLeftOut(node, style) else { return }
    box.isLaidOut = true
    let available = parent?.columnWidth ?? width - 17...width
    let parentStyle = parentNode.map { styles.style(of: $0) }
    box.isReplaced = ReachBox.replaced.contains(document.name(of: node))
    box.width = style.contentWidth(in: available, parent: parentStyle, isReplaced: box.isReplaced)
    if style.display == .contents || style.display == .inline && !box.isReplaced {
      box.isInline = true
      box.container = parent?.isInline == true ? parent?.container ?? node : parentNode ?? node
    } else {
      box.container = node
    }
    if let parentStyle, let parentNode, parentStyle.isGrid { placeInGrid(&box, style, parentNode, parentStyle) }
    box.columnWidth = columnWidth(style, box.width)
    (box.columns, box.lastColumn) = (parent?.columns ?? 1, parent?.lastColumn ?? 0)
    if style.columns, case .number(let count) = style[.columnCount], box.columnWidth.lowerBound > 0 {
      box.columns = count
      box.lastColumn = box.width.lowerBound - box.columnWidth.lowerBound
    }
  }

  /// Items without a place of their own fill row after row (CSS Grid 2, section 8.5).
  private mutating func placeInGrid(
    _ box: inout ReachBox, _ style: ComputedStyle, _ parentNode: NodeID, _ parent: ComputedStyle
  ) {
    let available = boxes[Int(parentNode.index)].width
    let index = boxes[Int(parentNode.index)].itemsPlaced
    if index == 0, hasPlainItems(parentNode) {
      boxes[Int(parentNode.index)].tracks = GridTracks(columnsOf: parent, in: available)
    }
    boxes[Int(parentNode.index)].itemsPlaced += 1
    guard let column = boxes[Int(parentNode.index)].tracks?.column(ofItem: index) else { return }
    box.columnStart = column.start
    guard style[.width] == .keyword(.auto), style.fillsColumn(in: parent), !box.isReplaced else { return }
    let edges = style.edges(across: true, 0...0).plus(style.margins(across: true, 0...0))
    box.width = style.limited((column.width...Double.infinity).minus(edges), in: available, edges)
  }

  /// Whether all that is in a grid is boxes that are placed one after the other.
  private func hasPlainItems(_ grid: NodeID) -> Bool {
    document.children(of: grid).allSatisfy { child in
      guard document.isElement(child) else {
        return document.kind(of: child) != .text || document.text(of: child).isBlank
      }
      guard styles.isRendered(child) else { return true }
      let style = styles.style(of: child)
      if style.position == .absolute || style.position == .fixed { return true }
      return !style.hasGridPlace && !isLeftOut(child, style) && style.display != .contents
    }
  }

  /// The width that lines in a box have: that of a column, where there are several.
  private func columnWidth(_ style: ComputedStyle, _ width: ClosedRange<Double>) -> ClosedRange<Double> {
    guard style.columns else { return width }
    guard case .number(let count) = style[.columnCount], count >= 1, style[.columnWidth] == .keyword(.auto) else {
      return 0...width.upperBound
    }
    let gaps = (style.gap(.columnGap) ?? 16) * (count - 1)
    return max((width.lowerBound - gaps) / count, 0)...max((width.upperBound - gaps) / count, 0)
  }

  private func isLeftOut(_ node: NodeID, _ style: ComputedStyle) -> Bool {
    if ReachBox.leftOut.contains(document.name(of: node)) { return true }
    if style.position == .absolute || style.position == .fixed || style[.float] == .keyword(.right) { return true }
    if style[.direction] != .keyword(.ltr) || style[.writingMode] != .keyword(.horizontalTb) { return true }
    if style.display.isTablePart || !styles.isVisible(node) && styles.hidesContents(of: node) { return true }
    let moves: [Property] = [.transform, .rotate, .scale, .translate]
    return moves.contains { style[$0] != .keyword(.none) }
      || document.value(.role, of: node)?.equalsIgnoringCase("toolbar") ?? false
  }

  // MARK: Inside out: how wide they are at the least

  private mutating func close(_ node: NodeID) {
    if document.kind(of: node) == .text { return addText(node) }
    guard document.isElement(node), boxes[Int(node.index)].isLaidOut else { return }
    let box = boxes[Int(node.index)]
    if box.isInline {
      if document.name(of: node) == .br { boxes[Int(box.container.index)].endLine() }
      return
    }
    boxes[Int(node.index)].endLine()
    let outer = outerWidths(of: node)
    boxes[Int(node.index)].outer = outer
    guard let parent = document.parentElement(of: node), boxes[Int(parent.index)].isLaidOut else { return }
    add(node, outer, to: boxes[Int(parent.index)].container, itemOf: styles.style(of: parent))
  }

  private mutating func addText(_ node: NodeID) {
    guard let parent = document.parentElement(of: node), boxes[Int(parent.index)].isLaidOut,
      !boxes[Int(parent.index)].isReplaced || document.name(of: parent) == .button
    else { return }
    let text = document.text(of: node)
    let style = styles.style(of: parent)
    guard !text.isBlank, styles.isVisible(node), let measure = measure(of: parent, style) else { return }
    let keepsSpaces = style[.whiteSpaceCollapse] != .keyword(.collapse)
    let breaksWords =
      style[.overflowWrap] != .keyword(.normal) || style[.wordBreak] != .keyword(.normal)
      || style[.whiteSpaceCollapse] == .keyword(.breakSpaces)
    guard !keepsSpaces,
      let widths = WordWidths(text, measure, keepsSpaces: false, breaksWords: breaksWords)
    else { return }
    boxes[Int(boxes[Int(parent.index)].container.index)].add(widths, isNoWrap: style.isNoWrap)
  }

  private var measures: [NodeID: LetterMeasure] = [:]

  private mutating func measure(of node: NodeID, _ style: ComputedStyle) -> LetterMeasure? {
    if let known = measures[node] { return known }
    let measure = LetterMeasure(style)
    measures[node] = measure
    return measure
  }

  /// The least width of a box with its edges and margins, if it may break wherever it can, and as one line.
  private func outerWidths(of node: NodeID) -> (least: Double, line: Double) {
    let box = boxes[Int(node.index)]
    let style = styles.style(of: node)
    let edges = style.edges(across: true, 0...0).lowerBound + style.margins(across: true, 0...0).lowerBound
    if box.isReplaced, document.name(of: node) != .button {
      let own = style.width.value == nil && style[.minWidth].pixels == nil ? 0 : box.width.lowerBound
      return (own + edges, own + edges)
    }
    var (least, line) = (box.leastContents, box.lineContents)
    if style.display.keyword == .flex || style.display.keyword == .inlineFlex, style.isSingleRow {
      let gaps = (style.gap(.columnGap) ?? 0) * Double(max(box.items - 1, 0))
      (least, line) = (box.rowLeast + gaps, box.rowLine + gaps)
    }
    let padding = style.edges(across: true, 0...0)
    if let own = style.length(.width, in: nil, padding), own.upperBound.isFinite {
      (least, line) = (own.lowerBound, own.lowerBound)
    }
    if let most = style.length(.maxWidth, in: nil, padding), most.upperBound.isFinite {
      (least, line) = (min(least, most.lowerBound), min(line, most.lowerBound))
    } else if style[.maxWidth] != .keyword(.none) {
      (least, line) = (0, 0)
    }
    if let floor = style.length(.minWidth, in: nil, padding), floor.upperBound.isFinite {
      (least, line) = (max(least, floor.lowerBound), max(line, floor.lowerBound))
    }
    return (max(least + edges, 0), max(line + edges, 0))
  }

  private mutating func add(
    _ node: NodeID, _ outer: (least: Double, line: Double), to container: NodeID, itemOf parent: ComputedStyle
  ) {
    let style = styles.style(of: node)
    let place = Int(container.index)
    if parent.isFlexible, parent.isSingleRow {
      let used = itemWidth(node, style, outer)
      boxes[Int(node.index)].usedWidth = used
      boxes[place].items += 1
      boxes[place].rowLeast += used
      boxes[place].rowLine += max(outer.line, used)
      return
    }
    let isAtomic = !style.display.isBlockLevel && style[.float] == .keyword(.none) && !parent.display.makesItems
    if isAtomic {
      if !ReachBox.pictures.contains(document.name(of: node)) { boxes[place].addAtomic(outer.least) }
    } else {
      boxes[place].endLine()
      boxes[place].blocks = max(boxes[place].blocks, outer.least)
      boxes[place].blockLines = max(boxes[place].blockLines, outer.line)
    }
  }

  /// What an item of a row that does not wrap takes at the least (CSS Flexbox 1, sections 4.5 and 9.7).
  private func itemWidth(_ node: NodeID, _ style: ComputedStyle, _ outer: (least: Double, line: Double)) -> Double {
    let margins = style.margins(across: true, 0...0).lowerBound
    let padding = style.edges(across: true, 0...0)
    let edges = margins + padding.lowerBound
    let floor = style.length(.minWidth, in: nil, padding).map { $0.upperBound.isFinite ? $0.lowerBound : 0 }
    if style[.flexShrink] == .number(0) {
      let basis: Double?
      switch style[.flexBasis] {
      case .keyword(.auto): basis = style[.width] == .keyword(.auto) ? outer.line - edges : nil
      case .keyword(.content), .keyword(.maxContent): basis = outer.line - edges
      default: basis = style.length(.flexBasis, in: nil, padding).flatMap { $0.upperBound.isFinite ? $0.lowerBound : 0 }
      }
      let own = basis ?? style.length(.width, in: nil, padding).flatMap { $0.upperBound.isFinite ? $0.lowerBound : nil }
      let most = style.length(.maxWidth, in: nil, padding).map { $0.upperBound.isFinite ? $0.lowerBound : 0 }
      return max(min(own ?? 0, most ?? .infinity), floor ?? 0) + edges
    }
    if let floor { return floor + edges }
    // Boxes that scroll or cut off may become as narrow as they need to.
    guard style.overflowX == .visible else { return edges }
    let own = style.width.value.map { $0 + edges }
    return own.map { min($0, boxes[Int(node.index)].leastContents + edges) } ?? outer.least
  }

  // MARK: Outside in: where they begin

  private mutating func place(_ node: NodeID) {
    let box = boxes[Int(node.index)]
    guard box.isLaidOut, !box.isInline else { return }
    let style = styles.style(of: node)
    let parentNode = document.parentElement(of: node)
    let container = parentNode.map { boxes[Int($0.index)].container }
    let start = place(inRowOf: parentNode, node) + box.columnStart
    let shift = style.position == .relative ? style[.left].pixels ?? 0 : 0
    let margin = style.reach(.marginLeft) + shift
    let before = style.reach(.borderLeftWidth) + style.reach(.paddingLeft)
    let parent = container.map { boxes[Int($0.index)] }
    if boxes[Int(node.index)].row == nil { boxes[Int(node.index)].row = parent?.row }
    boxes[Int(node.index)].borderLeft = start + margin
    boxes[Int(node.index)].left = start + margin + before
    var limit = parent?.limit ?? .infinity
    if style.overflowX != .visible, !ReachBox.window.contains(document.name(of: node)) {
      let padding = style.edges(across: true, 0...0).lowerBound
      limit = min(limit, start + margin + box.width.lowerBound + padding)
    }
    boxes[Int(node.index)].limit = limit
    judge(node, style)
  }

  /// Where the margin edge of a box begins.
  private mutating func place(inRowOf parent: NodeID?, _ node: NodeID) -> Double {
    guard let parent else { return 0 }
    let container = Int(boxes[Int(parent.index)].container.index)
    let style = styles.style(of: parent)
    guard style.isFlexible, style.isSingleRow, style.beginsAtStart, style[.flexDirection] == .keyword(.row) else {
      return boxes[container].left
    }
    let start = boxes[container].left + boxes[container].cursor
    if boxes[container].cursor > 0 { boxes[Int(node.index)].row = parent }
    boxes[container].cursor += boxes[Int(node.index)].usedWidth + (style.gap(.columnGap) ?? 0)
    return start
  }

  private mutating func judge(_ node: NodeID, _ style: ComputedStyle) {
    let box = boxes[Int(node.index)]
    let edge = width + Self.tolerance
    if box.isReplaced {
      let name = document.name(of: node)
      guard ReachBox.controls.contains(name), styles.isVisible(node) else { return }
      let inside = name == .button ? max(box.width.lowerBound, box.leastContents) : box.width.lowerBound
      let right = min(box.borderLeft + inside + style.edges(across: true, 0...0).lowerBound, box.limit)
      if right > edge { add(node, .control, right) }
      return
    }
    guard box.line > 0 else { return }
    let filled = min(box.line, box.columnWidth.lowerBound - box.widestWord)
    // The last column holds something of a text that has enough lines for all.
    let lines = box.line / max(box.columnWidth.upperBound, 1)
    let shift = box.columns > 1 && lines > box.columns * (box.columns - 1) ? box.lastColumn : 0
    if filled > 0, min(box.left + shift + filled, box.limit) > edge {
      add(cause(of: node), .size, box.left + shift + filled)
    } else if style.isNoWrap, min(box.left + box.wholeLine, box.limit) > edge {
      add(box.row ?? node, .line, box.left + box.wholeLine)
    } else if min(box.left + box.word, box.limit) > edge {
      let isLine = box.isWordOfLine || box.row != nil || box.left > width / 2
      add(isLine ? box.row ?? node : node, isLine ? .line : .word, box.left + box.word)
    }
  }

  private mutating func add(_ element: NodeID, _ cause: WindowReach.Cause, _ right: Double) {
    guard right.isFinite else { return }
    let style = styles.style(of: element)
    let isStated = style.width.value != nil || style[.minWidth].pixels != nil
    let hasEdges = !isStated || style[.boxSizing] == .keyword(.borderBox)
    let edges = hasEdges ? style.edges(across: true, 0...0).lowerBound : 0
    let width = boxes[Int(element.index)].width.lowerBound + edges
    found.append(WindowReach(element: element, cause: cause, right: right, width: width))
  }

  /// The nearest box around lines that is wider than the one that it stands in.
  private func cause(of node: NodeID) -> NodeID {
    var current: NodeID? = node
    while let element = current {
      let box = boxes[Int(element.index)]
      let style = styles.style(of: element)
      let outer = box.width.lowerBound + style.edges(across: true, 0...0).lowerBound
      let parent = document.parentElement(of: element)
      let available = parent.map { boxes[Int($0.index)].columnWidth.upperBound } ?? width
      if !box.isInline, outer > available + Self.tolerance { return element }
      current = parent
    }
    return node
  }
}

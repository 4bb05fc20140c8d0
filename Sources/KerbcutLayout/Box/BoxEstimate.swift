import KerbcutCSS
import KerbcutHTML

/// How large the contents of a box are, between bounds, as far as styles and text tell without layout.
///
/// Boxes in normal flow have widths that follow from their ancestors'; text is broken into lines by estimated letter
/// widths; what takes real layout (floats, flex items, tables, pictures of unknown size) has wide bounds.
struct BoxEstimate {
  /// Of everything in the flow, from the content edge.
  var width: ClosedRange<Double>
  var height: ClosedRange<Double>

  static let unknown = BoxEstimate(width: 0...Double.infinity, height: 0...Double.infinity)
}

struct BoxEstimator {
  let styles: PageStyles
  /// Whether what is in buttons is laid out as in other boxes.
  var opensButtons = false
  private var document: Document { styles.document }

  enum Part: UInt8 {
    /// Not laid out here: not rendered, or out of the flow.
    case absent
    case text
    case inline
    case lineBreak
    /// In a line as one box.
    case atomic
    /// A box below the one before.
    case block
    /// A child of a flex, grid or table box.
    case item
  }

  struct Box {
    var part = Part.absent
    var contentWidth: ClosedRange<Double> = 0...Double.infinity
    var outerWidth: ClosedRange<Double> = 0...Double.infinity
    var outerHeight: ClosedRange<Double> = 0...Double.infinity
    /// How far it and what sticks out of it reach to the side; boxes that fill their parent reach no further than that.
    var reach: ClosedRange<Double> = 0...Double.infinity
    /// Whether its children are laid out by other rules than lines and blocks.
    var isOpaque = false
  }

  static let nodeLimit = 3_000

  // MARK: Widths, from outside in

  /// The width that a box has for its contents.
  func contentWidth(of node: NodeID) -> ClosedRange<Double> {
    var width = styles.device.contentWidths
    var parent: ComputedStyle?
    for box in ([node] + document.flatAncestors(of: node).filter(document.isElement)).reversed() {
      let style = styles.style(of: box)
      width = ownBox(style, in: width, parent: parent, isReplaced: isReplaced(box)).contentWidth
      parent = style
    }
    return width
  }

  /// A box by its style alone; heights of boxes with children are found later.
  private func ownBox(
    _ style: ComputedStyle, in available: ClosedRange<Double>, parent: ComputedStyle?, isReplaced: Bool
  ) -> Box {
    var box = Box()
    let display = style.display.keyword
    if display == .none { return box }
    box.contentWidth = style.contentWidth(in: available, parent: parent, isReplaced: isReplaced)
    if style.position == .absolute || style.position == .fixed { return box }
    if display == .contents || display == .inline && !isReplaced {
      box.part = .inline
      return box
    }
    let isItem = parent.map { $0.display.makesItems || $0.display.isTablePart } ?? false
    if style[.float] != .keyword(.none) {
      box.part = .absent
    } else if isItem || style.display.isTablePart {
      box.part = .item
    } else {
      box.part = style.display.isBlockLevel && !(isReplaced && display == .inline) ? .block : .atomic
    }
    box.outerWidth = box.contentWidth.plus(style.edges(across: true, available))
      .plus(style.margins(across: true, available))
    box.isOpaque = isOpaque(style) || style[.writingMode] != .keyword(.horizontalTb)
    return box
  }

  /// Whether other rules than those of lines and blocks lay out what is in a box. Cells and captions hold lines and blocks.
  private func isOpaque(_ style: ComputedStyle) -> Bool {
    let holdsBlocks = style.display == .tableCell || style.display.keyword == .tableCaption
    return style.display.makesItems || style.display.isTablePart && !holdsBlocks || style.columns
  }

  func isReplaced(_ node: NodeID) -> Bool { Self.replaced.contains(document.name(of: node)) }

  /// Whether nothing is known of what is in a box.
  private func isClosed(_ node: NodeID) -> Bool {
    isReplaced(node) && !(opensButtons && document.name(of: node) == .button)
  }

  private static let replaced: Set<Name> = [
    .img, .video, .audio, .canvas, .iframe, .object, .embed, .input, .select, .textarea, .button, .progress, .meter,
    Name.svg.in(.svg),
  ]

  // MARK: Contents, from inside out

  /// The extent of what is in a box of a known width.
  func contents(of root: NodeID, width: ClosedRange<Double>) -> BoxEstimate {
    let range = root..<document.end(of: root)
    guard range.count <= Self.nodeLimit, !document.hasShadowTrees, !isClosed(root) else { return .unknown }
    var boxes = Array(repeating: Box(), count: range.count)
    let style = styles.style(of: root)
    boxes[0].part = .block
    boxes[0].contentWidth = width
    boxes[0].isOpaque = isOpaque(style)
    for node in range.dropFirst() { measure(node, root, &boxes) }
    for offset in boxes.indices.dropFirst().reversed() {
      let node = root.advanced(by: offset)
      switch boxes[offset].part {
      case .block, .atomic, .item:
        let inner = contents(offset, root, boxes)
        boxes[offset].outerHeight = outerHeight(of: node, boxes[offset], inner)
        boxes[offset].reach = reach(of: node, boxes[offset], inner)
      default: break
      }
    }
    return contents(0, root, boxes)
  }

  private func measure(_ node: NodeID, _ root: NodeID, _ boxes: inout [Box]) {
    let offset = Int(node.index - root.index)
    guard let parentNode = document.parent(of: node) else { return }
    let parent = boxes[Int(parentNode.index - root.index)]
    guard parent.part != .absent, parentNode == root || !isClosed(parentNode) else { return }
    if document.kind(of: node) == .text {
      boxes[offset].part = .text
    } else if document.isElement(node), styles.isRendered(node) {
      if document.name(of: node) == .br {
        boxes[offset].part = .lineBreak
      } else {
        boxes[offset] = ownBox(
          styles.style(of: node), in: parent.contentWidth, parent: styles.style(of: parentNode),
          isReplaced: isReplaced(node))
      }
    }
  }

  /// What is in one box, when the boxes in it are known.
  private func contents(_ offset: Int, _ root: NodeID, _ boxes: [Box]) -> BoxEstimate {
    let node = root.advanced(by: offset)
    let box = boxes[offset]
    if isClosed(node) { return .unknown }
    let strut = LetterMeasure(styles.style(of: node))?.lineHeight ?? 0...Double.infinity
    var sum = BoxEstimate(width: 0...0, height: 0...0)
    var lines = InlineLines(width: box.contentWidth, strut: strut)
    var hasUnplaced = false
    var row = ItemRow(styles.style(of: node))
    func flush() {
      lines.finish()
      guard !lines.isEmpty else { return }
      sum.width = sum.width.larger(lines.width)
      sum.height = sum.height.plus(lines.height)
      lines = InlineLines(width: box.contentWidth, strut: strut)
    }
    var place = node.advanced(by: 1)
    let end = document.end(of: node)
    while place < end {
      let inner = boxes[Int(place.index - root.index)]
      switch inner.part {
      case .text:
        if let parent = document.parent(of: place) { lines.add(document.text(of: place), styles.style(of: parent)) }
      case .lineBreak: lines.breakLine()
      case .inline: break
      case .atomic:
        let wraps = document.parent(of: place).map { !styles.style(of: $0).isNoWrap } ?? true
        lines.add(box: inner.outerWidth, height: inner.outerHeight, wraps: wraps)
      case .block, .item:
        flush()
        sum.width = sum.width.larger(inner.reach)
        row?.add(inner.reach.lowerBound)
        sum.height =
          box.isOpaque || inner.part == .item
          ? sum.height.larger(inner.outerHeight) : sum.height.plus(inner.outerHeight)
      case .absent:
        // Floats and positioned boxes may stretch what is around them.
        hasUnplaced = hasUnplaced || document.isElement(place) && styles.isRendered(place)
      }
      place =
        inner.part == .inline || inner.part == .text || inner.part == .lineBreak
        ? place.advanced(by: 1) : document.end(of: place)
    }
    flush()
    if box.isOpaque || hasUnplaced {
      sum.width = max(sum.width.lowerBound, row?.width ?? 0)...Double.infinity
      sum.height = sum.height.lowerBound...Double.infinity
    }
    return sum
  }

  private func reach(of node: NodeID, _ box: Box, _ contents: BoxEstimate) -> ClosedRange<Double> {
    let style = styles.style(of: node)
    let isReplaced = isReplaced(node)
    let showsAll = style.overflowX == .visible && !isReplaced
    let fills = box.part == .block && !isReplaced && style[.width] == .keyword(.auto) && style.display != .table
    let edges = style.edges(across: true, box.contentWidth)
    let inner = showsAll ? contents.width.plus(edges) : edges
    if fills { return inner }
    return box.outerWidth.lowerBound...max(box.outerWidth.upperBound, showsAll ? inner.upperBound : 0)
  }

  private func outerHeight(of node: NodeID, _ box: Box, _ contents: BoxEstimate) -> ClosedRange<Double> {
    let margins = styles.style(of: node).margins(across: false, box.contentWidth)
    let border = borderHeight(of: node, box.contentWidth, contents)
    // Margins may collapse into one another: at least nothing, if none pulls.
    let pull = min(margins.lowerBound, 0)
    return max(border.lowerBound + pull, 0)...(border.upperBound + max(margins.upperBound, 0))
  }

  /// The height with padding and borders.
  func borderHeight(
    of node: NodeID, _ width: ClosedRange<Double>, _ contents: BoxEstimate
  ) -> ClosedRange<Double> {
    let style = styles.style(of: node)
    let edges = style.edges(across: false, width)
    var height = contents.height
    if let own = style.length(.height, in: nil, edges) {
      let overflows = style.overflowY == .visible && !isClosed(node)
      height = own.lowerBound...(overflows ? max(own.upperBound, contents.height.upperBound) : own.upperBound)
    } else if style[.height] != .keyword(.auto) {
      height = 0...Double.infinity
    }
    if let most = style.length(.maxHeight, in: nil, edges) {
      height = min(height.lowerBound, most.lowerBound)...min(height.upperBound, most.upperBound)
    }
    if let least = style.length(.minHeight, in: nil, edges) {
      height = max(height.lowerBound, least.lowerBound)...max(height.upperBound, least.upperBound)
    }
    return height.plus(edges)
  }

  /// The border box of an element that makes one: its size only, for its place takes layout.
  func borderBox(of node: NodeID) -> BoxBounds { borderBox(of: node, width: contentWidth(of: node)) }

  /// The border box of an element with so much room for its contents.
  func borderBox(of node: NodeID, width: ClosedRange<Double>) -> BoxBounds {
    BoxBounds(
      width: width.plus(styles.style(of: node).edges(across: true, width)),
      height: borderHeight(of: node, width, contents(of: node, width: width)))
  }
}

/// The items of a row that does not wrap, which stand beside each other.
private struct ItemRow {
  private(set) var width = 0.0
  private let gap: Double
  private var isEmpty = true

  /// Nil for what is laid out in another way.
  init?(_ style: ComputedStyle) {
    guard style.isFlexible, style.isSingleRow else { return nil }
    gap = style.columnGap ?? 0
  }

  mutating func add(_ least: Double) {
    width += least + (isEmpty ? 0 : gap)
    isEmpty = false
  }
}

import KerbcutCSS
import KerbcutHTML

/// Items of flexible boxes and grids, floats and cells.
extension BoxPlacer {
  /// The boxes of a container from one to another, in tree order; nil where text or something else stands between.
  func boxes(_ first: NodeID, _ second: NodeID, in container: NodeID) -> [NodeID]? {
    guard document.parentElement(of: first) == container, document.parentElement(of: second) == container else {
      return nil
    }
    var boxes: [NodeID] = []
    for child in sequence(first: first, next: document.nextSibling(of:)) {
      if child > second { break }
      guard document.isElement(child) else {
        if document.kind(of: child) == .text, !document.text(of: child).isBlank { return nil }
        continue
      }
      guard styles.isRendered(child) else { continue }
      let style = styles.style(of: child)
      if !style.isInFlow { continue }
      guard style.display != .contents, style[.order] == .number(0), boxes.count < 100 else { return nil }
      boxes.append(child)
    }
    return boxes
  }

  private func length(_ value: Value) -> Double? { value == .keyword(.normal) ? 0 : value.pixels }

  /// From the start of the first to the start of the last of boxes one behind the other.
  private func advance(
    _ boxes: [NodeID], gap: Double, start: Property, end: Property, _ size: KeyPath<BoxBounds, ClosedRange<Double>>
  ) -> ClosedRange<Double>? {
    var advance = 0.0...0.0
    for (place, box) in boxes.enumerated() {
      let style = styles.style(of: box)
      guard let before = margins(style, start), let after = margins(style, end) else { return nil }
      if place > 0 { advance = advance.moved(by: before...before) }
      guard place < boxes.count - 1 else { break }
      advance = advance.moved(by: self.size(of: box)[keyPath: size]).moved(by: after + gap...after + gap)
    }
    return advance
  }

  // MARK: Flexible boxes

  func flexOffset(_ first: NodeID, _ second: NodeID, _ container: NodeID, _ style: ComputedStyle) -> BoxOffset? {
    guard let boxes = boxes(first, second, in: container), !generates(container) else { return nil }
    let isColumn = style.isFlexibleColumn
    guard let gap = length(style[isColumn ? .rowGap : .columnGap]),
      isColumn ? style[.flexWrap] == .keyword(.nowrap) : isOneLine(second, container, style, gap)
    else { return nil }
    let (start, end): (Property, Property) = isColumn ? (.marginTop, .marginBottom) : (.marginLeft, .marginRight)
    guard var along = advance(boxes, gap: gap, start: start, end: end, isColumn ? \.height : \.width) else {
      return nil
    }
    let spreads: [Keyword] = [.spaceBetween, .spaceAround, .spaceEvenly]
    if style[.justifyContent].keyword.map(spreads.contains) ?? false { along = along.lowerBound...Double.infinity }
    let across = alignment(first, second, style, isColumn)
    let isReversed = [.keyword(.rowReverse), .keyword(.columnReverse)].contains(style[.flexDirection])
    if isReversed { along = mirrored(along, first, second, isColumn) }
    return isColumn ? BoxOffset(across: across, down: along) : BoxOffset(across: along, down: across)
  }

  /// The same the other way round: the second box begins so far before the first.
  private func mirrored(
    _ along: ClosedRange<Double>, _ first: NodeID, _ second: NodeID, _ isColumn: Bool
  ) -> ClosedRange<Double> {
    let (one, two) = (size(of: first), size(of: second))
    let sizes = isColumn ? (one.height, two.height) : (one.width, two.width)
    return along.moved(by: sizes.1).moved(by: sizes.0.negated).negated
  }

  /// Whether all boxes up to one are surely in the first line.
  private func isOneLine(_ last: NodeID, _ container: NodeID, _ style: ComputedStyle, _ gap: Double) -> Bool {
    if style[.flexWrap] == .keyword(.nowrap) { return true }
    guard style[.flexWrap] == .keyword(.wrap),
      let first = document.children(of: container).first(where: {
        document.isElement($0) && styles.isRendered($0) && styles.style(of: $0).isInFlow
      }), let all = boxes(first, last, in: container)
    else { return false }
    return outerWidth(all, gap) <= estimator.contentWidth(of: container).lowerBound
  }

  private func outerWidth(_ boxes: [NodeID], _ gap: Double) -> Double {
    boxes.reduce(-gap) { sum, box in
      let style = styles.style(of: box)
      let margins = (margins(style, .marginLeft) ?? .infinity) + (margins(style, .marginRight) ?? .infinity)
      return sum + size(of: box).width.upperBound + margins + gap
    }
  }

  /// How far the second box begins across the row from where the first does.
  private func alignment(
    _ first: NodeID, _ second: NodeID, _ container: ComputedStyle, _ isColumn: Bool
  ) -> ClosedRange<Double> {
    let (one, two) = (styles.style(of: first), styles.style(of: second))
    let (before, behind): (Property, Property) = isColumn ? (.marginLeft, .marginRight) : (.marginTop, .marginBottom)
    guard let words = alignmentWords(one, two, container), let start = margins(one, before),
      let start2 = margins(two, before), let end = margins(one, behind), let end2 = margins(two, behind)
    else { return ClosedRange.anywhere }
    let sizes = (size(of: first), size(of: second))
    let lengths = isColumn ? (sizes.0.width, sizes.1.width) : (sizes.0.height, sizes.1.height)
    let difference = lengths.0.moved(by: lengths.1.negated)
    if one === two, lengths.0.lowerBound == lengths.0.upperBound, lengths.0 == lengths.1 { return 0...0 }
    switch words {
    case .normal, .stretch, .start, .flexStart, .selfStart: return start2 - start...start2 - start
    case .end, .flexEnd, .selfEnd: return difference.moved(by: end - end2...end - end2)
    case .center:
      let shift = (start + end - start2 - end2) / 2 + start2 - start
      return (difference.lowerBound / 2...difference.upperBound / 2).moved(by: shift...shift)
    default: return ClosedRange.anywhere
    }
  }

  private func alignmentWords(_ one: ComputedStyle, _ two: ComputedStyle, _ container: ComputedStyle) -> Keyword? {
    let words = [one, two].map { $0[.alignSelf] == .keyword(.auto) ? container[.alignItems] : $0[.alignSelf] }
    return words[0] == words[1] ? words[0].keyword : nil
  }

  // MARK: Floats

  func floatOffset(_ first: NodeID, _ second: NodeID, _ container: NodeID) -> BoxOffset? {
    guard let boxes = boxes(first, second, in: container), let head = firstFloat(before: first, in: container),
      let all = self.boxes(head, second, in: container)
    else { return nil }
    let side = styles.style(of: first)[.float]
    guard [.keyword(.left), .keyword(.right)].contains(side),
      all.allSatisfy({ styles.style(of: $0)[.float] == side && styles.style(of: $0)[.clear] == .keyword(.none) }),
      outerWidth(all, 0) <= estimator.contentWidth(of: container).lowerBound,
      var along = advance(boxes, gap: 0, start: .marginLeft, end: .marginRight, \.width),
      let top = margins(styles.style(of: first), .marginTop), let top2 = margins(styles.style(of: second), .marginTop)
    else { return nil }
    if side == .keyword(.right) { along = mirrored(along, first, second, false) }
    return BoxOffset(across: along, down: top2 - top...top2 - top)
  }

  /// The first of the floats that stand one behind the other up to a box.
  private func firstFloat(before node: NodeID, in container: NodeID) -> NodeID? {
    let all = firstFloats[container] ?? firstFloats(in: container)
    firstFloats[container] = all
    return all[node]
  }

  /// By float in a container; without those that stand behind text or boxes in the flow.
  private func firstFloats(in container: NodeID) -> [NodeID: NodeID] {
    var found: [NodeID: NodeID] = [:]
    var first: NodeID?
    var isBehindFlow = false
    for child in document.children(of: container) {
      guard document.isElement(child) else {
        if document.kind(of: child) == .text, !document.text(of: child).isBlank { isBehindFlow = true }
        continue
      }
      guard styles.isRendered(child) else { continue }
      let style = styles.style(of: child)
      if style[.float] == .keyword(.none) {
        isBehindFlow = style.isInFlow
        first = nil
      } else if !isBehindFlow {
        first = first ?? child
        found[child] = first
      }
    }
    return found
  }

  // MARK: Grids

  func gridOffset(_ first: NodeID, _ second: NodeID, _ container: NodeID, _ style: ComputedStyle) -> BoxOffset? {
    let all = gridItems[container] ?? items(of: container)
    gridItems[container] = all
    let available = estimator.contentWidth(of: container)
    guard all.count < 1_000, let place = all.firstIndex(of: first), let place2 = all.firstIndex(of: second),
      let tracks = GridTracks(columnsOf: style, in: available),
      let columns = tracks.count(in: available),
      let gap = length(style[.rowGap]), !generates(container)
    else { return nil }
    let one = styles.style(of: first)
    guard one === styles.style(of: second), size(of: first) == size(of: second) else { return nil }
    let (column, column2) = (place % columns, place2 % columns)
    guard let across = tracks.distance(from: column, to: column2),
      let down = rows(place / columns, place2 / columns, style, gap, all, columns)
    else { return nil }
    return BoxOffset(across: across...across, down: down)
  }

  /// The items of a grid, if they are placed one after the other; none otherwise.
  private func items(of grid: NodeID) -> [NodeID] {
    let items = document.children(of: grid).filter { document.isElement($0) && styles.isRendered($0) }
    let arePlain = items.allSatisfy { item in
      let style = styles.style(of: item)
      return style.isInFlow && !style.hasGridPlace && style.display != .contents && style[.order] == .number(0)
    }
    return arePlain ? items : []
  }

  /// From the start of one row to that of another.
  private func rows(
    _ first: Int, _ second: Int, _ style: ComputedStyle, _ gap: Double, _ items: [NodeID], _ columns: Int
  ) -> ClosedRange<Double>? {
    var sum = 0.0...0.0
    for row in first..<second {
      let track = style.gridRow(row)
      if let pixels = track.pixels {
        sum = sum.moved(by: pixels + gap...pixels + gap)
      } else if track == .keyword(.auto), style[.height] == .keyword(.auto), style[.minHeight] == .keyword(.auto) {
        let heights = items[(row * columns)..<min((row + 1) * columns, items.count)].map(outerHeight)
        let highest = heights.reduce(0...0) { $0.larger($1) }
        sum = sum.moved(by: highest).moved(by: gap...gap)
      } else {
        return nil
      }
    }
    return sum
  }

  private func outerHeight(_ node: NodeID) -> ClosedRange<Double> {
    let style = styles.style(of: node)
    let height = style[.height] == .keyword(.auto) ? estimator.borderBox(of: node).height : size(of: node).height
    return height.plus(style.margins(across: false, 0...0))
  }

  // MARK: Cells

  /// Cells of one row, in a table that is as wide as its cells need.
  func cellOffset(_ first: NodeID, _ second: NodeID, _ row: NodeID) -> BoxOffset? {
    guard let boxes = boxes(first, second, in: row), let table = table(around: row),
      boxes.allSatisfy({ styles.display(of: $0) == .tableCell }),
      let place = document.children(of: row).filter(document.isElement).firstIndex(of: first)
    else { return nil }
    let style = styles.style(of: table)
    var across = 0.0...0.0
    for offset in 0..<(boxes.count - 1) {
      guard let width = columnWidth(place + offset, in: table) else { return nil }
      across = across.moved(by: width).moved(by: style.cellSpacing)
    }
    let isEqual = styles.style(of: first) === styles.style(of: second)
    return BoxOffset(across: across, down: isEqual ? 0...0 : ClosedRange.anywhere)
  }

  private func table(around row: NodeID) -> NodeID? {
    let table = document.ancestors(of: row).first { document.isElement($0) && styles.display(of: $0) == .table }
    guard let table, document.descendants(of: table).count < 20_000, styles.style(of: table)[.width] == .keyword(.auto),
      styles.style(of: table)[.minWidth] == .keyword(.auto)
    else { return nil }
    return table
  }

  /// The widest that a column can be: that of its widest cell. Nil where cells reach over several.
  private func columnWidth(_ column: Int, in table: NodeID) -> ClosedRange<Double>? {
    if let known = columnWidths[table]?[column] { return known }
    let width = measuredWidth(ofColumn: column, in: table)
    columnWidths[table, default: [:]][column] = .some(width)
    return width
  }

  private func measuredWidth(ofColumn column: Int, in table: NodeID) -> ClosedRange<Double>? {
    var widest = 0.0...0.0
    var cells = 0
    for row in document.descendants(of: table) where document.isElement(row) && styles.display(of: row) == .tableRow {
      let all = document.children(of: row).filter(document.isElement)
      let spans = all.contains { document.hasAttribute(.colspan, of: $0) || document.hasAttribute(.rowspan, of: $0) }
      cells += all.count
      guard !spans, cells < 2_000 else { return nil }
      guard column < all.count else { continue }
      let style = styles.style(of: all[column])
      guard style[.width] == .keyword(.auto) || style.width.value != nil else { return nil }
      let contents = estimator.contents(of: all[column], width: Double.infinity...Double.infinity).width
      let own = style.width.value ?? 0
      widest = widest.larger(contents.larger(own...own).plus(style.edges(across: true, 0...0)))
    }
    return captionFits(table, widest.lowerBound * Double(max(column + 1, 1))) ? 0...widest.upperBound : nil
  }

  /// Whether no caption makes a table wider than its cells do.
  private func captionFits(_ table: NodeID, _ width: Double) -> Bool {
    document.children(of: table).allSatisfy { child in
      guard document.isElement(child), styles.display(of: child).keyword == .tableCaption, styles.isRendered(child)
      else {
        return true
      }
      return estimator.contents(of: child, width: 0...0).width.upperBound <= width
    }
  }
}

extension ComputedStyle {
  /// The room between cells.
  fileprivate var cellSpacing: ClosedRange<Double> {
    guard self[.borderCollapse] == .keyword(.separate) else { return 0...0 }
    guard case .list(let parts) = self[.borderSpacing], let across = parts.first?.pixels else {
      return 0...Double.infinity
    }
    return across...across
  }

  /// The size that style sheets give a row of a grid.
  fileprivate func gridRow(_ row: Int) -> Value {
    if case .list(let tracks) = self[.gridTemplateRows] { if row < tracks.count { return tracks[row] } }
    guard self[.gridTemplateRows] == .keyword(.none) || self[.gridTemplateRows].keyword == nil,
      case .list(let tracks) = self[.gridAutoRows], let first = tracks.first, tracks.count == 1
    else { return .keyword(.none) }
    return first
  }
}

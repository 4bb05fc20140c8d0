import KerbcutCSS
import KerbcutHTML

/// Where a box lies in the one that holds it.
extension TextPlacer {
  typealias BoxStep = (next: NodeID, across: Reach.Step, down: Reach.Step)

  /// The box that holds an element's, and how far the element's is from its edges.
  func step(from node: NodeID) -> BoxStep? {
    let style = styles.style(of: node)
    if style.isOutOfFlow { return positionedStep(from: node, style) }
    guard let parent = parent(of: node) else { return nil }
    let shift = Shift(style)
    var (across, down) = flowSteps(node, style, in: parent)
    if !shift.isNothing {
      let size = shift.acrossShare == 0 && shift.downShare == 0 ? nil : size(of: node)
      across = across.moved(by: shift.across(size?.width ?? 0...0))
      down = down.moved(by: shift.down(size?.height ?? 0...0))
    }
    return (parent, across, down)
  }

  // MARK: In the flow

  private func flowSteps(
    _ node: NodeID, _ style: ComputedStyle, in parent: NodeID
  ) -> (across: Reach.Step, down: Reach.Step) {
    let outer = styles.style(of: parent)
    let room = roomOutside(parent, outer)
    let left = outer.edge(.paddingLeft, .borderLeftWidth, of: room)
    let right = outer.edge(.paddingRight, .borderRightWidth, of: room)
    let top = outer.edge(.paddingTop, .borderTopWidth, of: room)
    let bottom = outer.edge(.paddingBottom, .borderBottomWidth, of: room)
    let isBlock =
      style.display.isBlockLevel && style[.float] == .keyword(.none) && !outer.display.makesItems
      && !style.display.isTablePart && !outer.columns
    func open(_ edge: ClosedRange<Double>, _ margin: Property) -> ClosedRange<Double> {
      edge.lowerBound + min(style[margin].pixels ?? 0, 0)...Double.infinity
    }
    guard isBlock else {
      let offset = rowOffset(of: node, in: parent, outer)
      return (
        Reach.Step(
          before: offset.map(left.moved) ?? open(left, .marginLeft),
          after: offset.map { runsOut(node, behind: $0, of: parent) } ?? false
            ? .anywhere : open(right, .marginRight)),
        Reach.Step(before: open(top, .marginTop), after: open(bottom, .marginBottom))
      )
    }
    let fills = style[.width] == .keyword(.auto) && style[.maxWidth] == .keyword(.none)
    let marginLeft = style[.marginLeft].pixels.map { $0...$0 }
    let marginRight = style[.marginRight].pixels.map { $0...$0 }
    let across = Reach.Step(
      before: left.moved(by: marginLeft ?? 0...Double.infinity),
      after: fills
        ? right.moved(by: marginRight ?? 0...Double.infinity)
        : right.lowerBound + (marginRight?.lowerBound ?? 0)...Double.infinity)
    let offset = flowOffset(of: node, in: parent)
    return (across, Reach.Step(before: top.moved(by: offset), after: open(bottom, .marginBottom)))
  }

  /// Whether an item of a row that begins so far from its start ends behind the end of the row.
  private func runsOut(_ item: NodeID, behind offset: ClosedRange<Double>, of row: NodeID) -> Bool {
    offset.lowerBound + size(of: item).width.lowerBound > estimator.contentWidth(of: row).lowerBound
  }

  /// How far from the start of a row of items one of them begins; nil where the row may break, grow or move them.
  private func rowOffset(of node: NodeID, in row: NodeID, _ style: ComputedStyle) -> ClosedRange<Double>? {
    guard style.isFlexible, style.isSingleRow, style.beginsAtStart, style[.flexDirection] == .keyword(.row),
      style[.justifyContent] != .keyword(.spaceBetween), style[.direction] == .keyword(.ltr)
    else { return nil }
    var offset: ClosedRange<Double> = 0...0
    for item in flowChildren(of: row) {
      guard document.isElement(item), styles.style(of: item)[.order] == .number(0),
        let before = styles.style(of: item)[.marginLeft].pixels, let after = styles.style(of: item)[.marginRight].pixels
      else { return nil }
      if item == node { return offset.moved(by: before...before) }
      guard let gap = style.columnGap else { return nil }
      offset = offset.moved(by: size(of: item).width).moved(by: before + after + gap...before + after + gap)
    }
    return nil
  }

  /// How far below the content edge of a block a block in it begins.
  func flowOffset(of node: NodeID, in parent: NodeID) -> ClosedRange<Double> {
    var offset: ClosedRange<Double> = 0...0
    var margin = Margin()
    var isFirst = true
    let isOpen = isOpen(parent, atTop: true)
    for child in flowChildren(of: parent) {
      guard document.isElement(child) else { return 0...Double.infinity }
      let (before, after) = (margins(of: child, atTop: true), margins(of: child, atTop: false))
      let gap = isFirst && isOpen ? 0 : margin.joined(before).sum
      offset = offset.moved(by: gap...gap)
      if child == node { return offset.moved(by: Self.uncertain(before)) }
      guard !styles.display(of: child).isInline, styles.style(of: child)[.float] == .keyword(.none) else {
        return offset.lowerBound...Double.infinity
      }
      offset = offset.moved(by: size(of: child).height)
      margin = after
      isFirst = false
    }
    return 0...Double.infinity
  }

  private static func uncertain(_ margin: Margin) -> ClosedRange<Double> {
    margin.isKnown ? 0...0 : 0...Double.infinity
  }

  /// Up to the limit: the children that take room, in order; texts that are blank take none, floats and positioned boxes
  /// none of their own.
  private func flowChildren(of parent: NodeID) -> [NodeID] {
    var found: [NodeID] = []
    for child in document.flatChildren(of: parent).prefix(Self.childLimit) {
      if document.kind(of: child) == .text {
        if !document.text(of: child).isBlank { found.append(child) }
      } else if document.isElement(child), styles.isRendered(child) {
        let style = styles.style(of: child)
        if !style.isOutOfFlow, style[.float] == .keyword(.none) { found.append(child) }
      }
    }
    return found
  }

  private static let childLimit = 60

  /// Margins that run into one another (CSS 2, section 8.3.1).
  struct Margin {
    var most = 0.0
    var least = 0.0
    var isKnown = true

    var sum: Double { most + least }

    mutating func add(_ value: Value) {
      guard let pixels = value.pixels else {
        isKnown = isKnown && value.isNothing
        return
      }
      most = max(most, pixels)
      least = min(least, pixels)
    }

    func joined(_ other: Margin) -> Margin {
      Margin(most: max(most, other.most), least: min(least, other.least), isKnown: isKnown && other.isKnown)
    }
  }

  /// The margin of a block with those of its first or last blocks that run into it.
  private func margins(of node: NodeID, atTop: Bool) -> Margin {
    var margin = Margin()
    var next: NodeID? = node
    var depth = 0
    while let block = next, depth < 20 {
      margin.add(styles.style(of: block)[atTop ? .marginTop : .marginBottom])
      guard isOpen(block, atTop: atTop) else { break }
      let children = flowChildren(of: block)
      guard let inner = atTop ? children.first : children.last, document.isElement(inner),
        styles.display(of: inner).isBlockLevel
      else { break }
      next = inner
      depth += 1
    }
    return margin
  }

  /// Whether nothing at an edge of a block keeps the margins of what is in it inside.
  private func isOpen(_ node: NodeID, atTop: Bool) -> Bool {
    let style = styles.style(of: node)
    guard node != document.documentElement, style.display == .block || style.display == .listItem,
      style.overflowX == .visible, style.overflowY == .visible, !style.isOutOfFlow, style[.float] == .keyword(.none)
    else { return false }
    if let parent = parent(of: node), styles.display(of: parent).makesItems { return false }
    if !atTop, style[.height] != .keyword(.auto) || !style[.minHeight].isNothing { return false }
    return (atTop ? style.edge(.paddingTop, .borderTopWidth) : style.edge(.paddingBottom, .borderBottomWidth)) == 0...0
  }

  // MARK: Positioned boxes

  /// The border box of a positioned element.
  func positionedSize(of node: NodeID) -> Size {
    let style = styles.style(of: node)
    let room = roomAcross(node)
    let edges = style.edges(across: true, room)
    let across = between(style, .left, .right, style[.width], node) { $0.width }
    let down = between(style, .top, .bottom, style[.height], node) { $0.height }
    let bounds = estimator.borderBox(of: node, width: room)
    return (across ?? (0...room.upperBound).moved(by: edges), down ?? bounds.height)
  }

  /// What is left between two insets, where a size is left open.
  private func between(
    _ style: ComputedStyle, _ start: Property, _ end: Property, _ size: Value, _ node: NodeID,
    _ part: (Size) -> ClosedRange<Double>
  ) -> ClosedRange<Double>? {
    guard size == .keyword(.auto), let first = style.inset(start), let last = style.inset(end),
      let holder = containingBlock(of: node), first.pixels.lowerBound.isFinite, last.pixels.lowerBound.isFinite
    else { return nil }
    let room = part(paddingBox(of: holder))
    let taken = first.plus(last)
    let least = max(room.lowerBound - taken.most(room.lowerBound), 0)
    return least...max(least, room.upperBound.isFinite ? room.upperBound - taken.least(room.upperBound) : .infinity)
  }

  private func positionedStep(
    from node: NodeID, _ style: ComputedStyle
  ) -> (next: NodeID, across: Reach.Step, down: Reach.Step)? {
    guard let holder = containingBlock(of: node) else { return nil }
    let (width, height) = size(of: node)
    let room = paddingBox(of: holder)
    let outer = styles.style(of: holder)
    let shift = Shift(style)
    let isPage = holder == document.documentElement
    let across = Side(start: .left, end: .right, marginStart: .marginLeft, marginEnd: .marginRight, size: .width)
    let down = Side(start: .top, end: .bottom, marginStart: .marginTop, marginEnd: .marginBottom, size: .height)
    func step(
      _ side: Side, _ room: ClosedRange<Double>, _ own: ClosedRange<Double>, _ pixels: ClosedRange<Double>,
      _ share: Double, clips: Bool, borders: (Property, Property)
    ) -> Reach.Step {
      var step = side.step(style, room, own, pixels, share)
      // What lies wholly in front of the edge is cut off; of all else what is left lies inside.
      if clips, step.before.upperBound + own.upperBound > 0 {
        step.before = max(step.before.lowerBound, 0)...max(step.before.upperBound, 0)
        step.after = max(step.after.lowerBound, 0)...max(step.after.upperBound, 0)
      }
      if isPage { return step }
      return Reach.Step(
        before: step.before.moved(by: outer.edge(borders.0)), after: step.after.moved(by: outer.edge(borders.1)))
    }
    return (
      holder,
      step(
        across, room.width, width, shift.across, shift.acrossShare, clips: !isPage && outer.overflowX != .visible,
        borders: (.borderLeftWidth, .borderRightWidth)),
      step(
        down, room.height, height, shift.down, shift.downShare, clips: !isPage && outer.overflowY != .visible,
        borders: (.borderTopWidth, .borderBottomWidth))
    )
  }

  /// The properties that place a box in one direction.
  private struct Side {
    let start, end, marginStart, marginEnd, size: Property

    func step(
      _ style: ComputedStyle, _ room: ClosedRange<Double>, _ own: ClosedRange<Double>, _ pixels: ClosedRange<Double>,
      _ share: Double
    ) -> Reach.Step {
      let first = margin(style, marginStart)
      let last = margin(style, marginEnd)
      if let inset = style.inset(start) {
        let before = place(inset.plus(Distance(pixels: first)), room, own, pixels, share)
        if let other = style.inset(end), style[size] == .keyword(.auto) {
          let after = place(other.plus(Distance(pixels: last)), room, own, pixels.negated, -share)
          return Reach.Step(before: before, after: after)
        }
        return Reach.Step(before: before, after: rest(inset, first, room, own, pixels, share, isAcross: size == .width))
      }
      if let inset = style.inset(end) {
        let after = place(inset.plus(Distance(pixels: last)), room, own, pixels.negated, -share)
        return Reach.Step(
          before: rest(inset, last, room, own, pixels.negated, -share, isAcross: size == .width), after: after)
      }
      // Where it would stand in the flow: no wider than there is room, perhaps higher.
      let isAcross = size == .width
      let open = isAcross && pixels == 0...0 && share == 0 ? 0...Double.infinity : ClosedRange.anywhere
      return Reach.Step(before: pixels == 0...0 && share == 0 ? 0...Double.infinity : ClosedRange.anywhere, after: open)
    }

    private func margin(_ style: ComputedStyle, _ side: Property) -> ClosedRange<Double> {
      if let pixels = style[side].pixels { return pixels...pixels }
      return style[side] == .keyword(.auto) ? 0...0 : ClosedRange.anywhere
    }

    /// From the edge that the inset is from.
    private func place(
      _ inset: Distance, _ room: ClosedRange<Double>, _ own: ClosedRange<Double>, _ pixels: ClosedRange<Double>,
      _ share: Double
    ) -> ClosedRange<Double> {
      room.scaled(by: inset.share).moved(by: inset.pixels).moved(by: pixels).moved(by: own.scaled(by: share))
    }

    /// From the other edge: what the box leaves of the room.
    private func rest(
      _ inset: Distance, _ margin: ClosedRange<Double>, _ room: ClosedRange<Double>, _ own: ClosedRange<Double>,
      _ pixels: ClosedRange<Double>, _ share: Double, isAcross: Bool
    ) -> ClosedRange<Double> {
      let taken = inset.pixels.moved(by: margin).moved(by: pixels).moved(by: own.scaled(by: 1 + share))
      let left = room.scaled(by: 1 - inset.share).moved(by: taken.negated)
      // A box as wide as its text is no wider than there is room.
      let isAsWideAsText = isAcross && share == 0 && inset.share >= 0 && inset.share < 1 && own.lowerBound == 0
      return isAsWideAsText ? max(left.lowerBound, 0)...max(left.upperBound, 0) : left
    }
  }
}

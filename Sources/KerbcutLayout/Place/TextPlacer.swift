import KerbcutCSS
import KerbcutHTML

/// Finds where the text of an element lies in boxes around it, from one to the next, as far as styles and letter widths
/// tell. What only layout can tell has open ends.
///
/// A class, for the sizes of boxes that it keeps: each takes what is in the box to find.
final class TextPlacer {
  let styles: PageStyles
  let estimator: BoxEstimator
  /// Whether the page has floats that take room from the lines beside them.
  private(set) lazy var hasFloats = !styles.elements { $0[.float] != .keyword(.none) && !$0.isNoWiderThanNothing }
    .isEmpty
  private var sizes: [NodeID: Size] = [:]
  private var places: [Pair: TextPlace?] = [:]
  private var steps: [NodeID: BoxStep?] = [:]
  private var holders: [NodeID: NodeID?] = [:]
  /// How many boxes were passed on the way from texts outwards.
  private var passed = 0

  private static let passLimit = 1_000_000

  private struct Pair: Hashable {
    let element, box: NodeID
  }

  var document: Document { styles.document }

  typealias Size = (width: ClosedRange<Double>, height: ClosedRange<Double>)

  init(_ styles: PageStyles) {
    self.styles = styles
    estimator = BoxEstimator(styles: styles)
  }

  /// Where the text straight in an element lies in the border box of that element or of one around it; the root element
  /// stands for the box in which all are placed. Nil where that box need not be around it.
  func place(of element: NodeID, in box: NodeID) -> TextPlace? {
    let pair = Pair(element: element, box: box)
    if let known = places[pair] { return known }
    let place = findPlace(of: element, in: box)
    places[pair] = .some(place)
    return place
  }

  private func findPlace(of element: NodeID, in box: NodeID) -> TextPlace? {
    let style = styles.style(of: element)
    guard let letters = style.fontSize.value, style[.writingMode] == .keyword(.horizontalTb) else { return nil }
    var shift = Shift()
    var node = element
    // Inline boxes: their letters lie anywhere along the lines of the block around.
    while isInlineBox(node) {
      if node == box { return inInlineBox(box, element, letters) }
      shift.add(styles.style(of: node))
      guard let parent = parent(of: node) else { return nil }
      node = parent
    }
    var place = inLines(of: node, shift, letters)
    while node != box {
      passed += 1
      guard passed < Self.passLimit, let (next, across, down) = knownStep(from: node) else { return nil }
      guard document.isInclusiveAncestor(box, of: next) else { return nil }
      place.across = place.across.inside(across)
      place.down = place.down.inside(down)
      node = next
    }
    (place.width, place.height) = size(of: box)
    if box == document.documentElement { (place.down.end, place.down.startFromEnd) = (-.infinity, .infinity) }
    return place
  }

  private func knownStep(from node: NodeID) -> BoxStep? {
    if let known = steps[node] { return known }
    let step = step(from: node)
    steps[node] = .some(step)
    return step
  }

  /// The parent whose box holds an element's.
  func parent(of node: NodeID) -> NodeID? {
    var next = document.flatParent(of: node)
    while let parent = next, document.isElement(parent), styles.display(of: parent) == .contents {
      next = document.flatParent(of: parent)
    }
    return next.flatMap { document.isElement($0) ? $0 : nil }
  }

  /// The element in whose padding box a positioned one is placed; the root element for the page.
  func containingBlock(of node: NodeID) -> NodeID? {
    if styles.style(of: node).position == .fixed { return document.documentElement }
    if let known = holders[node] { return known }
    let holder = findHolder(of: node) ?? document.documentElement
    holders[node] = .some(holder)
    return holder
  }

  private func findHolder(of node: NodeID) -> NodeID? {
    let holder = document.flatAncestors(of: node).first {
      document.isElement($0) && styles.style(of: $0).holdsPositioned
    }
    return holder
  }

  private func isInlineBox(_ node: NodeID) -> Bool {
    let style = styles.style(of: node)
    return style.display == .inline && !style.isOutOfFlow && style[.float] == .keyword(.none)
      && !estimator.isReplaced(node)
  }

  /// The border box of an element; of the root element the window.
  func size(of box: NodeID) -> Size {
    if let known = sizes[box] { return known }
    // The boxes that positioned ones are placed in come first, so that none asks far.
    var waiting = [box]
    while let last = waiting.last, styles.style(of: last).isOutOfFlow, waiting.count < Self.depthLimit,
      let holder = containingBlock(of: last), sizes[holder] == nil, holder != last
    { waiting.append(holder) }
    if waiting.count == Self.depthLimit { return (0...Double.infinity, 0...Double.infinity) }
    for node in waiting.reversed() { sizes[node] = measured(node) }
    return sizes[box] ?? (0...Double.infinity, 0...Double.infinity)
  }

  private static let depthLimit = 64

  private func measured(_ box: NodeID) -> Size {
    let device = styles.device
    if box == document.documentElement { return (device.width - 17...device.width, device.height...device.height) }
    if styles.style(of: box).isOutOfFlow { return positionedSize(of: box) }
    let bounds = estimator.borderBox(of: box)
    return (bounds.width, bounds.height)
  }

  // MARK: Lines

  /// Where a text lies in an inline box: beside its padding; the middle of its letters, without what reaches over and
  /// under small ones.
  private func inInlineBox(_ box: NodeID, _ element: NodeID, _ size: Double) -> TextPlace? {
    let style = styles.style(of: box)
    guard let own = style.fontSize.value else { return nil }
    let letters = own * Self.contentHeight.lowerBound...own * Self.contentHeight.upperBound
    let (top, bottom) = (style.edge(.paddingTop, .borderTopWidth), style.edge(.paddingBottom, .borderBottomWidth))
    let isOfOneSize = abs(own - size) < 1
    let over = isOfOneSize ? Self.overLetters * size : 0
    let under = isOfOneSize ? Self.underLetters * size : 0
    var place = TextPlace(letter: size)
    let (left, right) = (style.edge(.paddingLeft, .borderLeftWidth), style.edge(.paddingRight, .borderRightWidth))
    place.across.start = left.lowerBound
    place.across.end = right.lowerBound
    place.width = lineWidth(of: box).moved(by: left).moved(by: right)
    place.down = Reach(
      start: top.lowerBound + over, end: bottom.lowerBound + under,
      endFromStart: top.upperBound + letters.upperBound - under,
      startFromEnd: bottom.upperBound + letters.upperBound - over)
    place.height = letters.moved(by: top).moved(by: bottom)
    return place
  }

  /// How wide the text in an inline box is when it is in one line; backgrounds go on from line to line.
  private func lineWidth(of box: NodeID) -> ClosedRange<Double> {
    var lines = InlineLines(width: Double.infinity...Double.infinity, strut: 0...0)
    let parts = document.descendants(of: box)
    guard parts.count < Self.partLimit else { return 0...Double.infinity }
    for part in parts where styles.isRendered(part) {
      if document.kind(of: part) == .text {
        lines.add(document.text(of: part), styles.style(of: part))
      } else if document.isElement(part), !isInlineBox(part) || document.name(of: part) == .br {
        return 0...Double.infinity
      }
    }
    lines.finish()
    return lines.width
  }

  private static let partLimit = 50

  /// How high letters with what is over and under them are, in shares of the text size.
  private static let contentHeight = 1.1...1.5
  /// From the top of what is over letters to the middle of small ones, and from their feet to the end of what is under
  /// them: what lies there is not behind the letters.
  private static let overLetters = 0.4
  private static let underLetters = 0.2

  /// Where a text lies in the block whose lines it is in.
  private func inLines(of block: NodeID, _ shift: Shift, _ size: Double) -> TextPlace {
    let style = styles.style(of: block)
    let contents =
      estimator.isReplaced(block) || !shift.isKnown
      ? .unknown : estimator.contents(of: block, width: roomAcross(block))
    let line = LetterMeasure(style)?.lineHeight.lowerBound ?? 0
    let leading = (line - size * Self.contentHeight.lowerBound) / 2
    let over = max(leading + size * Self.overLetters, 0)
    let under = max(leading + size * Self.underLetters, 0)
    let isPlain = !style.display.isTablePart && !style.display.makesItems
    let holder = roomOutside(block, style)
    func reach(
      _ before: ClosedRange<Double>, _ after: ClosedRange<Double>, _ insets: (Double, Double), _ most: Double,
      fromStart: Bool, fromEnd: Bool, _ shift: ClosedRange<Double>
    ) -> Reach {
      Reach(
        start: before.lowerBound + insets.0 + shift.lowerBound, end: after.lowerBound + insets.1 - shift.upperBound,
        endFromStart: fromStart ? before.upperBound + most - insets.1 + shift.upperBound : .infinity,
        startFromEnd: fromEnd ? after.upperBound + most - insets.0 - shift.lowerBound : .infinity)
    }
    var place = TextPlace(letter: size)
    let align = style[.textAlign].keyword
    let isRightToLeft = style[.direction] == .keyword(.rtl)
    let isAtStart = !isRightToLeft && [.start, .left, .webkitAuto].contains(align) && !hasFloats && isPlain
    place.across = reach(
      style.edge(.paddingLeft, .borderLeftWidth, of: holder), style.edge(.paddingRight, .borderRightWidth, of: holder),
      (0, 0),
      contents.width.upperBound, fromStart: isAtStart, fromEnd: false, shift.across)
    let isHighAsContents = style[.height] == .keyword(.auto) && style[.minHeight].isNothing && !style.isOutOfFlow
    place.down = reach(
      style.edge(.paddingTop, .borderTopWidth, of: holder), style.edge(.paddingBottom, .borderBottomWidth, of: holder),
      (over, under), contents.height.upperBound, fromStart: isPlain, fromEnd: isPlain && isHighAsContents, shift.down)
    return place
  }

  /// The width of which percentages in the edges of a box are.
  func roomOutside(_ box: NodeID, _ style: ComputedStyle) -> ClosedRange<Double> {
    let hasShares = [Property.paddingLeft, .paddingRight, .paddingTop, .paddingBottom].contains { side in
      if case .percentage = style[side] { true } else { false }
    }
    guard hasShares, !style.isOutOfFlow, let parent = parent(of: box) else { return 0...Double.infinity }
    return estimator.contentWidth(of: parent)
  }

  /// The room that a box has for its lines: for one that is as wide as its text needs, what is there at most.
  func roomAcross(_ box: NodeID) -> ClosedRange<Double> {
    let own = estimator.contentWidth(of: box)
    let style = styles.style(of: box)
    guard style.isOutOfFlow, !own.upperBound.isFinite, let holder = containingBlock(of: box) else { return own }
    let room = paddingBox(of: holder).width
    let (left, right) = (style.inset(.left), style.inset(.right))
    let taken = (left ?? .exactly(0)).plus(right ?? .exactly(0))
    let least = max(room.lowerBound - taken.most(room.lowerBound), 0)
    let edges = style.edges(across: true, room)
    return (least...max(least, room.upperBound)).minus(edges)
  }

  /// The padding box of an element; of the root element the window.
  func paddingBox(of box: NodeID) -> Size {
    let (width, height) = size(of: box)
    if box == document.documentElement { return (width, height) }
    let style = styles.style(of: box)
    return (
      width.minus(style.edge(.borderLeftWidth).moved(by: style.edge(.borderRightWidth))),
      height.minus(style.edge(.borderTopWidth).moved(by: style.edge(.borderBottomWidth)))
    )
  }
}

extension Value {
  /// Whether it sets no size.
  var isNothing: Bool { self == .keyword(.auto) || pixels == 0 || self == .percentage(0) }
}

extension ComputedStyle {
  /// Whether it is a float whose margins take back all its width.
  var isNoWiderThanNothing: Bool {
    if let width = width.value {
      return width + (self[.marginLeft].pixels ?? 0) + (self[.marginRight].pixels ?? 0) <= 0
    }
    guard case .percentage(let share) = self[.width] else { return false }
    return [Property.marginLeft, .marginRight].reduce(share) { sum, side in
      if case .percentage(let margin) = self[side] { return sum + margin }
      return sum
    } <= 0
  }

  /// The room between items of a row; nil where it is not known.
  var columnGap: Double? { self[.columnGap] == .keyword(.normal) ? 0 : self[.columnGap].pixels }

  var isOutOfFlow: Bool { position == .absolute || position == .fixed }

  var isInFlow: Bool { !isOutOfFlow }

  /// Whether positioned boxes in it are placed by its box (CSS Position 3, section 2.1).
  var holdsPositioned: Bool {
    position != .static || self[.transform] != .keyword(.none) || self[.filter] != .keyword(.none)
      || self[.perspective] != .keyword(.none) || self[.translate] != .keyword(.none)
  }

  /// Some of the edges together; percentages are of the width of what holds the box.
  func edge(_ sides: Property..., of width: ClosedRange<Double> = 0...Double.infinity) -> ClosedRange<Double> {
    sides.reduce(0...0) { all, side in
      switch self[side] {
      case .length(let pixels, .px): all.moved(by: pixels...pixels)
      case .percentage(let share): all.moved(by: width.times(share / 100))
      default: all.moved(by: 0...Double.infinity)
      }
    }
  }

  /// How far a positioned box is from an edge of the one that it is placed in; nil for `auto`.
  func inset(_ side: Property) -> Distance? {
    switch self[side] {
    case .length(let pixels, .px): .exactly(pixels)
    case .percentage(let share): Distance(share: share / 100)
    case .lengthPercentage(let pixels, let share): Distance(share: share / 100, pixels: pixels...pixels)
    case .keyword(.auto): nil
    default: Distance(pixels: -Double.infinity...Double.infinity)
    }
  }
}

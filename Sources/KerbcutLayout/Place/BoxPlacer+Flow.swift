import KerbcutCSS
import KerbcutHTML

/// Boxes in lines, blocks below each other, and what is positioned.
extension BoxPlacer {
  // MARK: Blocks

  func blockOffset(_ first: NodeID, _ second: NodeID, _ container: NodeID) -> BoxOffset? {
    guard let boxes = boxes(first, second, in: container) else { return nil }
    var down = 0.0...0.0
    var above = 0.0
    for (place, box) in boxes.enumerated() {
      let style = styles.style(of: box)
      guard style.display.isBlockLevel, style[.float] == .keyword(.none), style[.clear] == .keyword(.none),
        let top = margins(style, .marginTop), let bottom = margins(style, .marginBottom), top >= 0, bottom >= 0
      else { return nil }
      // Margins collapse into the larger one, and may do so with those of what is in the box.
      if place > 0 { down = down.moved(by: max(above, top)...above + top) }
      if place < boxes.count - 1 { down = down.moved(by: flowHeight(of: box)) }
      above = bottom
    }
    let (one, two) = (styles.style(of: first), styles.style(of: second))
    if one === two { return BoxOffset(across: 0...0, down: down) }
    guard let left = margins(one, .marginLeft), let left2 = margins(two, .marginLeft) else { return nil }
    return BoxOffset(across: left2 - left...left2 - left, down: down)
  }

  /// The height of a block with the margins of what is in it.
  private func flowHeight(of node: NodeID) -> ClosedRange<Double> {
    let width = estimator.contentWidth(of: node)
    return estimator.borderHeight(of: node, width, estimator.contents(of: node, width: width))
  }

  // MARK: Lines

  func lineOffset(_ first: NodeID, _ second: NodeID, _ container: NodeID, _ style: ComputedStyle) -> BoxOffset? {
    var line = LineWalk(placer: self, container: container)
    guard line.walk(to: second), let start = line.starts[first], let end = line.starts[second],
      line.lines[first] == line.lines[second]
    else { return nil }
    let fits = end.upperBound + size(of: second).width.upperBound <= estimator.contentWidth(of: container).lowerBound
    guard fits || style.isNoWrap, let distance = line.distance(from: first, to: second), start.lowerBound >= 0 else {
      return nil
    }
    let (one, two) = (size(of: first), size(of: second))
    let isEqual = styles.style(of: first) === styles.style(of: second) && one.height == two.height
    let high = max(one.height.upperBound, two.height.upperBound)
    return BoxOffset(across: distance, down: isEqual ? 0...0 : -high...high)
  }

  // MARK: Positioned boxes

  /// Two boxes that are positioned in the same one, each by lengths from the same edges.
  func absoluteOffset(_ first: NodeID, _ second: NodeID) -> BoxOffset? {
    let (one, two) = (styles.style(of: first), styles.style(of: second))
    guard one.position == .absolute, two.position == .absolute,
      containingBlock(of: first) == containingBlock(of: second)
    else { return nil }
    guard
      let across = distance(one, two, .left, .marginLeft)
        ?? ends(one, two, .right, .marginRight, size(of: first).width, size(of: second).width),
      let down = distance(one, two, .top, .marginTop)
        ?? ends(one, two, .bottom, .marginBottom, size(of: first).height, size(of: second).height)
    else { return nil }
    return BoxOffset(across: across, down: down)
  }

  private func containingBlock(of node: NodeID) -> NodeID? {
    document.ancestors(of: node).first { document.isElement($0) && styles.style(of: $0).holdsPositioned }
  }

  private func distance(
    _ one: ComputedStyle, _ two: ComputedStyle, _ edge: Property, _ margin: Property
  ) -> ClosedRange<Double>? {
    guard let start = one[edge].pixels, let end = two[edge].pixels, let before = margins(one, margin),
      let after = margins(two, margin)
    else { return nil }
    let distance = end + after - start - before
    return distance...distance
  }

  private func ends(
    _ one: ComputedStyle, _ two: ComputedStyle, _ edge: Property, _ margin: Property, _ size: ClosedRange<Double>,
    _ size2: ClosedRange<Double>
  ) -> ClosedRange<Double>? {
    distance(one, two, edge, margin).map { $0.negated.moved(by: size).moved(by: size2.negated) }
  }
}

/// Goes over what stands in the lines of a box, as if they were one line, up to a break.
struct LineWalk {
  let placer: BoxPlacer
  let container: NodeID
  /// Where the border boxes of boxes begin, and in which line.
  private(set) var starts: [NodeID: ClosedRange<Double>] = [:]
  private(set) var lines: [NodeID: Int] = [:]
  private var place = 0.0...0.0
  private var line = 0
  private var hasSpace = true
  /// What stands between the starts of one box and the next.
  private var steps: [(box: NodeID, step: ClosedRange<Double>)] = []
  private var sinceBox = 0.0...0.0

  init(placer: BoxPlacer, container: NodeID) {
    self.placer = placer
    self.container = container
  }

  private static let limit = 500

  /// False where something stands in the line that is not known.
  mutating func walk(to last: NodeID) -> Bool {
    let document = placer.document
    var node = container.advanced(by: 1)
    var count = 0
    while node <= last {
      count += 1
      guard count < Self.limit else { return false }
      if document.kind(of: node) == .text {
        guard add(text: node) else { return false }
      } else if document.isElement(node), placer.styles.isRendered(node) {
        switch enter(node) {
        case nil: return false
        case .some(true): break
        case .some(false):
          node = document.end(of: node)
          continue
        }
      } else if document.isElement(node) {
        node = document.end(of: node)
        continue
      }
      node = node.advanced(by: 1)
    }
    return true
  }

  /// Whether what is in an element is a part of the line; nil for what is not known.
  private mutating func enter(_ node: NodeID) -> Bool? {
    let style = placer.styles.style(of: node)
    if !style.isInFlow { return false }
    if placer.document.name(of: node) == .br { return newLine() }
    guard style[.float] == .keyword(.none) else { return nil }
    if style.display.isBlockLevel { return newLine() }
    if style.display == .inline, !placer.estimator.isReplaced(node) {
      guard !placer.generates(node) else { return nil }
      advance(style.edges(across: true, 0...0).plus(style.margins(across: true, 0...0)))
      return true
    }
    guard let left = placer.margins(style, .marginLeft), let right = placer.margins(style, .marginRight) else {
      return nil
    }
    advance(left...left)
    steps.append((node, sinceBox))
    sinceBox = 0...0
    starts[node] = place
    lines[node] = line
    hasSpace = false
    advance(placer.size(of: node).width)
    advance(right...right)
    return false
  }

  private mutating func newLine() -> Bool {
    line += 1
    place = 0...0
    hasSpace = true
    return false
  }

  private mutating func add(text node: NodeID) -> Bool {
    guard let parent = placer.document.parentElement(of: node), placer.styles.isRendered(node) else { return true }
    let style = placer.styles.style(of: parent)
    guard style[.whiteSpaceCollapse] == .keyword(.collapse), let measure = LetterMeasure(style),
      style.wordSpacing.value == 0
    else { return placer.document.text(of: node).count == 0 }
    for letter in placer.document.text(of: node).lossyScalars {
      let isSpace = [" ", "\t", "\n", "\r", "\u{C}"].contains(letter)
      if isSpace, hasSpace { continue }
      let width = measure.width(of: isSpace ? " " : letter)
      advance(width.least...width.most)
      hasSpace = isSpace
    }
    return true
  }

  private mutating func advance(_ width: ClosedRange<Double>) {
    place = place.moved(by: width)
    sinceBox = sinceBox.moved(by: width)
  }

  /// Between the starts of two boxes, without what stands before the first.
  func distance(from first: NodeID, to second: NodeID) -> ClosedRange<Double>? {
    guard let start = steps.firstIndex(where: { $0.box == first }),
      let end = steps.firstIndex(where: { $0.box == second }),
      start < end
    else { return nil }
    return steps[(start + 1)...end].reduce(0...0) { $0.moved(by: $1.step) }
  }
}

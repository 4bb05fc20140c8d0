import KerbcutBasics
public import KerbcutHTML

/// An element that cuts off a part of a text.
public struct TextClip: Equatable, Sendable {
  public let element: NodeID
  public let isHorizontal: Bool
}

/// What is known of how a text is cut off by `overflow`.
public struct TextClipping: Sendable {
  /// Elements that surely cut it off.
  public var clips: [TextClip] = []
  /// An element that may cut it off: only layout can tell.
  public var doubtful: NodeID?
  /// Whether an ancestor could cut it off at all.
  public var isApplicable = false
}

extension PageStyles {
  /// Whether there is more in an element than it shows, and a person can scroll to it; padding does not count
  /// (ACT, “scrollable”). The window’s own scrolling is another matter.
  public func isScrollable(_ node: NodeID) -> Known<Bool> {
    let style = style(of: node)
    let name = document.name(of: node)
    guard isRendered(node), style.display != .inline, style.display != .contents,
      name != .html, name != .body, style.overflowX.scrolls || style.overflowY.scrolls
    else { return .known(false) }
    let estimator = BoxEstimator(styles: self)
    guard !estimator.isReplaced(node) else { return .known(false) }
    if let lack = lackOfSheets { return .unknown(lack) }
    let width = estimator.contentWidth(of: node)
    let contents = estimator.contents(of: node, width: width)
    let across = style.overflowX.scrolls ? overflows(contents.width, width, style, isHorizontal: true) : false
    let down =
      style.overflowY.scrolls
      ? room(for: node).map { overflows(contents.height, $0, style, isHorizontal: false) } ?? nil : false
    if across == true || down == true { return .known(true) }
    return across == false && down == false ? .known(false) : .unknown(Lack(.room))
  }

  private func overflows(
    _ contents: ClosedRange<Double>, _ room: ClosedRange<Double>, _ style: ComputedStyle, isHorizontal: Bool
  ) -> Bool? {
    let sides: [Property] = isHorizontal ? [.paddingLeft, .paddingRight] : [.paddingTop, .paddingBottom]
    let padding = sides.map { style[$0].pixels ?? 0 }.min() ?? 0
    // The room that a scroll bar may take is the device's matter, and not counted.
    if contents.lowerBound > room.upperBound + padding + 1 { return true }
    return contents.upperBound <= room.lowerBound + padding ? false : nil
  }

  /// The height that a box has for its contents; up to infinity where it grows with them, nil where nobody can know.
  private func room(for node: NodeID) -> ClosedRange<Double>? {
    let style = style(of: node)
    let edges = style[.boxSizing] == .keyword(.borderBox) ? style.edges(across: false, 0...0) : 0...0
    var room: ClosedRange<Double>?
    switch style[.height] {
    case .length(let pixels, .px): room = pixels...pixels
    case .keyword(.auto):
      let isItem = document.flatParent(of: node).map { document.isElement($0) && display(of: $0).makesItems } ?? false
      let isOut = style.position == .absolute || style.position == .fixed
      room = isItem || isOut ? nil : Double.infinity...Double.infinity
    default: room = nil
    }
    if case .length(let most, .px) = style[.maxHeight] {
      room = room.map { min($0.lowerBound, most)...min($0.upperBound, most) } ?? 0...most
    } else if style[.maxHeight] != .keyword(.none), room != nil {
      room = 0...(room?.upperBound ?? .infinity)
    }
    guard let room, room.lowerBound.isFinite else { return room }
    let least = style[.minHeight].pixels ?? 0
    return (max(room.lowerBound, least)...max(room.upperBound, least)).minus(edges)
  }

  /// Whether the page says anything of `overflow`, so that texts could be cut off.
  public var mentionsOverflow: Bool {
    sheets.contains { $0.origin == .author && !$0.sheet.overflowRules.isEmpty }
      || engine.elements.styled.values.contains { ByteWord("overflow").isIn(Array(document.value(of: $0))) }
  }

  /// Whether a box of a set height surely holds more than fits, so that its contents run out of it and of its background.
  public func contentsRunOut(of node: NodeID) -> Bool {
    if let known = runningOut[node] { return known }
    let style = style(of: node)
    var runsOut = false
    if style.overflowY == .visible, style.height.value != nil, let room = room(for: node) {
      let estimator = BoxEstimator(styles: self)
      let contents = estimator.contents(of: node, width: estimator.contentWidth(of: node))
      runsOut = contents.height.lowerBound > room.upperBound + 1
    }
    runningOut[node] = runsOut
    return runsOut
  }

  /// Which ancestors cut off a part of a text by `overflow: hidden` or `clip`.
  public func clipping(of text: NodeID) -> TextClipping {
    var result = TextClipping()
    guard let parent = element(at: text) else { return result }
    let estimator = BoxEstimator(styles: self)
    for ancestor in [parent] + document.flatAncestors(of: parent) where document.isElement(ancestor) {
      let style = style(of: ancestor)
      let name = document.name(of: ancestor)
      if style.overflowX.clips || style.overflowY.clips, style.display != .inline, name != .html, name != .body {
        result.isApplicable = true
        if style.overflowX.clips { across(text, parent, ancestor, estimator, &result) }
        if style.overflowY.clips { down(text, ancestor, estimator, &result) }
      }
      // What is placed by another box may not be cut off by those between.
      if style.position == .absolute || style.position == .fixed || style[.float] != .keyword(.none) { break }
    }
    return result
  }

  private func across(
    _ text: NodeID, _ parent: NodeID, _ box: NodeID, _ estimator: BoxEstimator, _ result: inout TextClipping
  ) {
    let width = estimator.contentWidth(of: box)
    let style = style(of: parent)
    var lines = InlineLines(width: width, strut: 0...0)
    lines.add(document.text(of: text), style)
    lines.finish()
    if lines.width.lowerBound > width.upperBound {
      result.clips.append(TextClip(element: box, isHorizontal: true))
    } else if style.isNoWrap, lines.width.upperBound > width.lowerBound, width.upperBound.isFinite {
      result.doubtful = result.doubtful ?? box
    }
  }

  /// Only the last text of a box is surely cut off when there is too much in it.
  private func down(_ text: NodeID, _ box: NodeID, _ estimator: BoxEstimator, _ result: inout TextClipping) {
    guard let room = room(for: box), room.lowerBound.isFinite, isLast(text, in: box) else { return }
    let contents = estimator.contents(of: box, width: estimator.contentWidth(of: box))
    guard contents.height.upperBound > room.lowerBound else { return }
    if let below = roomBelow(text, in: box), contents.height.lowerBound - below > room.upperBound + 1 {
      result.clips.append(TextClip(element: box, isHorizontal: false))
    } else {
      result.doubtful = result.doubtful ?? box
    }
  }

  /// Whether nothing that takes room comes after a text in a box.
  private func isLast(_ text: NodeID, in box: NodeID) -> Bool {
    !(text.advanced(by: 1)..<document.end(of: box)).contains { node in
      document.kind(of: node) == .text
        ? !document.text(of: node).isBlank && isRendered(node)
        : document.isElement(node) && isRendered(node) && display(of: node) != .inline
    }
  }

  /// How much of the contents' height may lie below the last text; nil where its place does not follow from that height.
  private func roomBelow(_ text: NodeID, in box: NodeID) -> Double? {
    var below = 0.0
    for ancestor in document.ancestors(of: text) where document.isElement(ancestor) {
      let style = style(of: ancestor)
      guard !style.display.makesItems, !style.display.isTablePart else { return nil }
      if ancestor == box { return below }
      guard style.display != .inline else { continue }
      guard style[.height] == .keyword(.auto), style.position == .static,
        [.keyword(.auto), .zero].contains(style[.minHeight])
      else { return nil }
      below += max(style.edges(across: false, 0...0).upperBound, 0)
    }
    return nil
  }
}

extension Keyword {
  fileprivate var scrolls: Bool { self == .auto || self == .scroll }
  fileprivate var clips: Bool { self == .hidden || self == .clip }
}

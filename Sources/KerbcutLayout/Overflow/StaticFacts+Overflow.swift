import KerbcutBasics
public import KerbcutCSS
public import KerbcutHTML

extension StaticFacts {
  /// What is in a box that can be scrolled, and the room for it. The window’s own scrolling is another matter.
  public func scrollBounds(of node: NodeID) -> Known<ScrollBounds?> {
    let style = styles.style(of: node)
    let name = styles.document.name(of: node)
    guard styles.isRendered(node), style.display != .inline, style.display != .contents,
      name != .html, name != .body, style.overflowX.scrolls || style.overflowY.scrolls
    else { return .known(nil) }
    let estimator = BoxEstimator(styles: styles)
    guard !estimator.isReplaced(node) else { return .known(nil) }
    if let lack = styles.lackOfSheets { return .unknown(lack) }
    let width = estimator.contentWidth(of: node)
    var contents = estimator.contents(of: node, width: width)
    if let tracks = style.isGrid ? GridTracks(columnsOf: style, in: width) : nil {
      contents.width = contents.width.larger(tracks.least...Double.infinity)
    }
    let unknown = 0...Double.infinity
    return .known(
      ScrollBounds(
        across: style.overflowX.scrolls ? across(node, style, contents.width, width, estimator) : nil,
        down: style.overflowY.scrolls
          ? Extent(
            contents: contents.height,
            room: room(for: node)?.plus(style.padding([.paddingTop, .paddingBottom])) ?? unknown) : nil))
  }

  private func across(
    _ node: NodeID, _ style: ComputedStyle, _ contents: ClosedRange<Double>, _ width: ClosedRange<Double>,
    _ estimator: BoxEstimator
  ) -> Extent {
    let room = width.plus(style.padding([.paddingLeft, .paddingRight]))
    guard shrinksToFit(style), let parent = styles.document.flatParent(of: node),
      styles.document.isElement(parent), !styles.display(of: parent).makesItems
    else { return Extent(contents: contents, room: room) }
    // As wide as its longest line, or as there is room: what can be broken into lines that fit does.
    let available = estimator.contentWidth(of: parent)
    let edges = style.edges(across: true, available)
    let most = style.limited(available.minus(edges).minus(style.margins(across: true, available)), in: available, edges)
    let broken = estimator.contents(of: node, width: 0...0).width
    guard broken.upperBound <= most.lowerBound else { return Extent(contents: contents, room: room) }
    return Extent(contents: 0...broken.upperBound, room: broken.upperBound...Double.infinity)
  }

  /// Whether a box is as wide as what is in it, as far as there is room (CSS Sizing 3, section 4.1).
  private func shrinksToFit(_ style: ComputedStyle) -> Bool {
    style[.width] == .keyword(.auto) && style.isInFlow
      && (style.display.keyword == .inlineBlock || style[.float] != .keyword(.none))
  }

  /// The height that a box has for its contents; up to infinity where it grows with them, nil where nobody can know.
  func room(for node: NodeID) -> ClosedRange<Double>? {
    let style = styles.style(of: node)
    let edges = style[.boxSizing] == .keyword(.borderBox) ? style.edges(across: false, 0...0) : 0...0
    var room: ClosedRange<Double>?
    switch style[.height] {
    case .length(let pixels, .px): room = pixels...pixels
    case .percentage(let share): room = roomAround(node, style).map { $0.times(share / 100) }
    case .keyword(.auto) where style.isOutOfFlow: room = roomBetween(node, style).map { $0.plus(edges) }
    case .keyword(.auto):
      let isItem =
        styles.document.flatParent(of: node).map { styles.document.isElement($0) && styles.display(of: $0).makesItems }
        ?? false
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

  /// What is left for the contents of a positioned box between its upper and its lower edge.
  private func roomBetween(_ node: NodeID, _ style: ComputedStyle) -> ClosedRange<Double>? {
    guard let top = style[.top].pixels, let bottom = style[.bottom].pixels,
      let holder = textPlacer.containingBlock(of: node),
      holder != styles.document.documentElement, styles.style(of: holder).height.value != nil,
      let inside = room(for: holder)
    else { return nil }
    let padding = styles.style(of: holder).edge(.paddingTop, .paddingBottom)
    let taken = max(top + bottom + style.margins(across: false, 0...0).lowerBound, 0)
    return inside.plus(padding).minus(taken...taken).minus(style.edges(across: false, 0...0))
  }

  /// The stated height of what is around a box, of which its own is a share.
  private func roomAround(_ node: NodeID, _ style: ComputedStyle) -> ClosedRange<Double>? {
    guard style.isInFlow, let parent = styles.document.flatParent(of: node), styles.document.isElement(parent),
      !styles.display(of: parent).makesItems, !styles.display(of: parent).isTablePart,
      styles.style(of: parent).height.value != nil
    else { return nil }
    return room(for: parent)
  }

  /// Whether a box of a set height or width surely holds more than fits, so that its contents run out of it and of its background.
  func contentsRunOut(of node: NodeID) -> Bool {
    if let known = runningOut[node] { return known }
    let style = styles.style(of: node)
    var runsOut = false
    if style.overflowY == .visible, style.height.value != nil, let room = room(for: node) {
      let estimator = BoxEstimator(styles: styles)
      let contents = estimator.contents(of: node, width: estimator.contentWidth(of: node))
      runsOut = contents.height.lowerBound > room.upperBound + 1
    }
    if !runsOut, style.overflowX == .visible, let width = style.width.value, !style.display.isTablePart,
      style.display != .table, style.display != .inline
    {
      let estimator = BoxEstimator(styles: styles)
      let room = estimator.contentWidth(of: node)
      // A letter beyond the edge is not much of a text.
      let reach = max(style.fontSize.value ?? 16, width * 0.1)
      runsOut = estimator.contents(of: node, width: room).width.lowerBound > room.upperBound + reach
    }
    runningOut[node] = runsOut
    return runsOut
  }
}

extension ComputedStyle {
  /// The smaller padding of two sides, into which contents may reach without being more than is shown.
  fileprivate func padding(_ sides: [Property]) -> ClosedRange<Double> {
    let least = max(sides.map { self[$0].pixels ?? 0 }.min() ?? 0, 0)
    return least...least
  }
}

extension Keyword {
  fileprivate var scrolls: Bool { self == .auto || self == .scroll }
}

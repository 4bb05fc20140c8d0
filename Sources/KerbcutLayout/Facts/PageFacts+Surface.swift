import KerbcutBasics
public import KerbcutCSS
public import KerbcutHTML

extension PageFacts {
  /// What the box of an element is painted on, where that is certain: one colour, with nothing else between.
  public func surface(of node: NodeID) -> PaintSurface {
    let style = styles.style(of: node)
    let document = styles.document
    var surface = PaintSurface(
      isFlowing: style.display.isInline && !BoxEstimator(styles: styles).isReplaced(node)
        && document.name(of: node).namespace == .html,
      holdsDrawing: holdsDrawing(node))
    guard style.position == .static || style.position == .relative, let parent = styles.parent(of: node),
      case .known(let paint) = textPaint(of: parent), paint.pairs.count == 1, let pair = paint.pairs.first,
      case .known(let covers) = covers(of: parent, above: paint.backgroundNode), covers.isEmpty
    else { return surface }
    surface.around = pair.background
    surface.beyond = reachesBeyond(parent, pair.background) ? pair.background : nil
    return surface
  }

  private func holdsDrawing(_ node: NodeID) -> Bool {
    let document = styles.document
    let inside = document.descendants(of: node)
    return document.name(of: node).namespace != .html || inside.count > 200
      || inside.contains { document.name(of: $0) == Name.svg.in(.svg) }
  }

  /// Whether the colour behind what is in an element also lies some pixels around that: the box that paints it is wider, or
  /// what lies behind has the same colour.
  private func reachesBeyond(_ element: NodeID, _ color: Color) -> Bool {
    let reach = 6.0
    var room = [0.0, 0, 0, 0]
    var next: NodeID? = element
    while let node = next {
      let style = styles.style(of: node)
      for (place, side) in [Property.paddingTop, .paddingRight, .paddingBottom, .paddingLeft].enumerated() {
        room[place] += style[side].pixels ?? 0
      }
      next = styles.parent(of: node)
      let isOwn = style.backgroundColor.value?.isTransparent != true || style.hasBackgroundImage
      guard isOwn, node != styles.document.body, node != styles.document.documentElement else { continue }
      if room.allSatisfy({ $0 >= reach }) { return true }
      guard style.position == .static || style.position == .relative, let parent = next,
        case .known(let paint) = textPaint(of: parent), paint.pairs.allSatisfy({ $0.background == color })
      else { return false }
    }
    return true
  }
}

extension PageStyles {
  /// The element around another in the flat tree.
  fileprivate func parent(of node: NodeID) -> NodeID? {
    document.flatParent(of: node).flatMap { document.isElement($0) ? $0 : nil }
  }
}

import KerbcutBasics
public import KerbcutCSS
public import KerbcutHTML

extension StaticFacts {
  /// Without layout: empty where nothing can come between, else what is lacking.
  public func covers(of node: NodeID, above background: NodeID?) -> Known<[NodeID]> {
    guard let element = styles.element(at: node) else { return .unknown(Lack(.notAnElement)) }
    return lackOfCovers(of: element, above: background).map(Known.unknown) ?? .known([])
  }

  private func lackOfCovers(of element: NodeID, above background: NodeID?) -> Lack? {
    let boxes = positionedBoxes
    var overhang = Overhang()
    let document = styles.document
    // What moves a text inside of a drawing is known where the shapes behind it are looked for.
    let element = Drawing(around: element, styles)?.root ?? element
    let isSettled = { (box: StackingOrder.Box) in self.underlays.isSettled(box, for: element) }
    if boxes.coverPage(but: isSettled) { return Lack(.boxOverPage) }
    for layer in [element] + document.flatAncestors(of: element) where document.isElement(layer) {
      guard layers.spend() else { return Lack(.manyLayers) }
      if boxes.mayMeet(textOf: element, in: layer, but: isSettled) || underlays.mayMeet(element, in: layer) {
        return Lack(.otherBox)
      }
      let style = styles.style(of: layer)
      if style.display == .contents { continue }
      overhang.add(style, isBackground: layer == background)
      if contentsRunOut(of: layer) { return Lack(.overflow) }
      if layer == background { break }
      if style.isMovedFar { return Lack(.movedAway) }
    }
    return overhang.isSmall(beside: styles.style(of: element)) ? nil : Lack(.movedAway)
  }
}

extension Value {
  fileprivate var isNegativeShare: Bool {
    switch self {
    case .percentage(let share), .lengthPercentage(_, let share): share < 0
    default: false
    }
  }
}

extension ComputedStyle {
  /// Whether a box is drawn where it may leave the background that it stands in.
  fileprivate var isMovedFar: Bool {
    let tolerance = 4.0
    let margins = [Property.marginTop, .marginRight, .marginBottom, .marginLeft]
    if margins.contains(where: { self[$0].isNegativeShare }) { return true }
    if position == .relative,
      [Property.top, .right, .bottom, .left].contains(where: { abs(self[$0].pixels ?? 0) > tolerance })
    {
      return true
    }
    if [Property.marginTop, .marginBottom].contains(where: { (self[$0].pixels ?? 0) < -tolerance }) { return true }
    guard case .list(let functions) = self[.transform] else { return false }
    return functions.contains { function in
      guard case .function(let name, _) = function else { return false }
      return name.hasPrefix("translate") || name.hasPrefix("matrix")
    }
  }
}

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
    if boxes.coversPage { return Lack(.boxOverPage) }
    let document = styles.document
    // What moves a text inside of a drawing is known where the shapes behind it are looked for.
    let element = Drawing(around: element, styles)?.root ?? element
    for layer in [element] + document.flatAncestors(of: element) where document.isElement(layer) {
      guard layers.spend() else { return Lack(.manyLayers) }
      if boxes.mayMeet(textOf: element, in: layer) { return Lack(.otherBox) }
      let style = styles.style(of: layer)
      if style.display == .contents { continue }
      overhang.add(style, isBackground: layer == background)
      if contentsRunOut(of: layer) { return Lack(.overflow) }
      if layer == background { break }
      if style.isMoved { return Lack(.movedAway) }
    }
    return overhang.isSmall(beside: styles.style(of: element)) ? nil : Lack(.movedAway)
  }
}

extension ComputedStyle {
  /// Whether a box is drawn where it may leave the background that it stands in.
  fileprivate var isMoved: Bool {
    let tolerance = 4.0
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

public import KerbcutHTML

extension PageStyles {
  /// Whether content can be seen (ACT, “visible”): rendered, not hidden, not transparent, neither clipped away nor
  /// moved off the screen. What only layout can show, such as one box over another, is not looked at.
  public func isVisible(_ node: NodeID) -> Bool {
    guard let element = element(at: node), isRendered(node), isVisibilityVisible(node) else { return false }
    if document.kind(of: node) == .text {
      guard !document.text(of: node).isBlank else { return false }
      let style = style(of: element)
      if style.fontSize.value == 0
        || style.textFillColor.value?.isTransparent == true && style[.textShadow] == .keyword(.none)
      {
        return false
      }
    }
    return sightWithAncestors(of: element).isDisjoint(with: .hidesContents)
  }

  /// Whether the element or an ancestor is cut to nothing, or to the single pixel of the visually-hidden patterns.
  public func isClippedAway(_ node: NodeID) -> Bool { isUnseen(node, .clipped) }

  /// Whether the element or an ancestor is moved out of the page to the left or top.
  public func isOffScreen(_ node: NodeID) -> Bool { isUnseen(node, .movedAway) }

  /// Whether an element's own style makes it and all that is in it unseen: cut away, moved away or transparent.
  public func hidesContents(of node: NodeID) -> Bool {
    guard let element = element(at: node) else { return false }
    return !ownSight(of: element).isDisjoint(with: .hidesContents)
  }

  func hidesContents(_ style: ComputedStyle) -> Bool {
    !sightFacts(of: style).isDisjoint(with: .hidesContents)
  }

  /// Whether the element or an ancestor makes itself and all that is in it unseen.
  public func isInUnseenPart(_ node: NodeID) -> Bool { isUnseen(node, .hidesContents) }

  private func isUnseen(_ node: NodeID, _ facts: SightFacts) -> Bool {
    guard let element = element(at: node) else { return false }
    return !sightWithAncestors(of: element).isDisjoint(with: facts)
  }

  /// What a style says of sight; asked once of each style.
  func sightFacts(of style: ComputedStyle) -> SightFacts {
    var facts: SightFacts = []
    if style[.visibility] != .keyword(.visible) { facts.insert(.invisible) }
    // Without a box there is nothing to cut off, move or make transparent (CSS Display 3, section 2.5).
    if style.display == .contents { return facts }
    if isClipped(style) { facts.insert(.clipped) }
    if isMovedAway(style) { facts.insert(.movedAway) }
    if style.isTransparent { facts.insert(.transparent) }
    return facts
  }

  private func isClipped(_ style: ComputedStyle) -> Bool {
    let isOut = style.position == .absolute || style.position == .fixed
    if isOut, case .function("rect", let edges) = style[.clip], edges.count == 4,
      let top = edges[0].pixels, let right = edges[1].pixels, let bottom = edges[2].pixels, let left = edges[3].pixels,
      right - left <= 1 || bottom - top <= 1
    {
      return true
    }
    return style.isCutToNothing || style.isCollapsed
  }

  private func isMovedAway(_ style: ComputedStyle) -> Bool {
    func isFar(_ property: Property) -> Bool { style[property].pixels.map { $0 <= -999 } ?? false }
    if style.position != .static, isFar(.left) || isFar(.top) { return true }
    if style.position == .absolute || style.position == .fixed, isFar(.right) || isFar(.bottom) { return true }
    if isFar(.textIndent) || isFar(.marginLeft) || isFar(.marginTop) { return true }
    if style.isFlattened || style.isFixedOutside(device) { return true }
    guard case .list(let functions) = style[.transform] else { return false }
    return functions.contains { function in
      guard case .function(let name, let arguments) = function else { return false }
      return name.hasPrefix("translate") && arguments.contains { ($0.pixels ?? 0) <= -999 }
    }
  }
}

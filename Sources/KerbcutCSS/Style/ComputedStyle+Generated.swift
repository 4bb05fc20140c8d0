/// What a pseudo-element of this style puts into the page.
extension ComputedStyle {
  /// Whether a `::before` or `::after` of this style makes a box with something in it, or with a look of its own.
  public var paintsGenerated: Bool {
    guard display != .none, ![.keyword(.none), .keyword(.normal)].contains(self[.content]) else { return false }
    guard isGeneratedEmpty else { return true }
    guard !isTransparent, !isFlattened, self[.visibility] == .keyword(.visible) else { return false }
    if hasNoRoom { return hasBorderWidth || self[.boxShadow] != .keyword(.none) }
    return paintsMark(over: .unknown)
  }

  /// Whether a box with nothing in it is known to have no width or no height.
  private var hasNoRoom: Bool {
    let (across, down) = (isNothing(.paddingLeft, .paddingRight), isNothing(.paddingTop, .paddingBottom))
    if display.isInline { return across }
    if width.value == 0, across || height.value == 0 && down { return true }
    guard position == .absolute || position == .fixed else { return false }
    return across && self[.width] == .keyword(.auto) && !isHeld(.left, .right)
      || down && self[.height] == .keyword(.auto) && !isHeld(.top, .bottom)
  }

  private func isNothing(_ sides: Property...) -> Bool { sides.allSatisfy { self[$0] == .zero } }

  private func isHeld(_ sides: Property...) -> Bool { sides.allSatisfy { self[$0] != .keyword(.auto) } }

  private var isGeneratedEmpty: Bool {
    guard case .list(let parts) = self[.content] else { return false }
    return parts.allSatisfy { $0 == .string("") }
  }

  private var hasBorderWidth: Bool {
    [Property.borderTopWidth, .borderRightWidth, .borderBottomWidth, .borderLeftWidth].contains { self[$0] != .zero }
  }
}

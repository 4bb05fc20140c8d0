/// What a pseudo-element of this style puts into the page.
extension ComputedStyle {
  /// Whether a `::before` or `::after` of this style makes a box with something in it, or with a look of its own.
  public var paintsGenerated: Bool {
    guard display != .none, ![.keyword(.none), .keyword(.normal)].contains(self[.content]) else { return false }
    guard isGeneratedEmpty else { return true }
    guard !isTransparent, !isFlattened, self[.visibility] == .keyword(.visible) else { return false }
    if position == .absolute || position == .fixed || display != .inline,
      width.value == 0 || height.value == 0, !PaintedLook(self, over: .unknown, isForced: false).hasOutline
    {
      return hasBorderWidth || self[.boxShadow] != .keyword(.none)
    }
    return paintsMark(over: .unknown)
  }

  private var isGeneratedEmpty: Bool {
    guard case .list(let parts) = self[.content] else { return false }
    return parts.allSatisfy { $0 == .string("") }
  }

  private var hasBorderWidth: Bool {
    [Property.borderTopWidth, .borderRightWidth, .borderBottomWidth, .borderLeftWidth].contains { self[$0] != .zero }
  }
}

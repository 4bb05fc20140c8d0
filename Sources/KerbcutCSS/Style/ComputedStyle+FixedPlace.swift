/// Boxes that are fixed outside of the screen: closed menus and drawers, which no scrolling brings in.
extension ComputedStyle {
  func isFixedOutside(_ screen: Device) -> Bool {
    guard position == .fixed, let movement else { return false }
    return isOutside(screen.width, .across, movement.across) || isOutside(screen.height, .down, movement.down)
  }

  private struct Direction {
    let start, end, size, most, least, marginStart, marginEnd: Property
    let edges: [Property]

    static let across = Direction(
      start: .left, end: .right, size: .width, most: .maxWidth, least: .minWidth, marginStart: .marginLeft,
      marginEnd: .marginRight, edges: [.paddingLeft, .paddingRight, .borderLeftWidth, .borderRightWidth])
    static let down = Direction(
      start: .top, end: .bottom, size: .height, most: .maxHeight, least: .minHeight, marginStart: .marginTop,
      marginEnd: .marginBottom, edges: [.paddingTop, .paddingBottom, .borderTopWidth, .borderBottomWidth])
  }

  /// Pixels, and a factor of the box's own size.
  private struct Shift {
    var pixels = 0.0
    var factor = 0.0

    mutating func add(_ value: Value) -> Bool {
      switch value {
      case .length(let length, .px): pixels += length
      case .percentage(let share): factor += share / 100
      case .lengthPercentage(let length, let share): (pixels, factor) = (pixels + length, factor + share / 100)
      case .number(0): break
      default: return false
      }
      return true
    }
  }

  /// Where `translate` and `transform` move it; nil if they do other things too.
  private var movement: (across: Shift, down: Shift)? {
    var (across, down) = (Shift(), Shift())
    if case .list(let shifts) = self[.translate] {
      guard across.add(shifts.first ?? .zero), down.add(shifts.dropFirst().first ?? .zero) else { return nil }
    }
    guard self[.rotate] == .keyword(.none), self[.scale] == .keyword(.none) else { return nil }
    guard case .list(let functions) = self[.transform] else {
      return self[.transform] == .keyword(.none) ? (across, down) : nil
    }
    for function in functions {
      guard case .function(let name, let arguments) = function, let first = arguments.first else { return nil }
      switch name {
      case "translate", "translate3d":
        guard across.add(first), down.add(arguments.dropFirst().first ?? .zero) else { return nil }
      case "translatex": guard across.add(first) else { return nil }
      case "translatey": guard down.add(first) else { return nil }
      case "translatez": break
      default: return nil
      }
    }
    return (across, down)
  }

  private func isOutside(_ whole: Double, _ direction: Direction, _ shift: Shift) -> Bool {
    guard let before = margin(direction.marginStart, whole), let after = margin(direction.marginEnd, whole) else {
      return false
    }
    let start = reach(direction.start, whole)
    let end = reach(direction.end, whole)
    let size = self.size(direction, whole, between: start, end)
    // The place of the edge that the style says, and how far the other one is from it.
    if let start {
      let edge = start + before + shift.pixels
      return edge + larger(1 + shift.factor, size) <= 0 || edge + smaller(shift.factor, size) >= whole
    }
    guard let end else { return false }
    let edge = whole - end - after + shift.pixels
    return edge + larger(shift.factor, size) <= 0 || edge + smaller(shift.factor - 1, size) >= whole
  }

  private func larger(_ factor: Double, _ size: ClosedRange<Double>) -> Double {
    max(factor * size.lowerBound, factor * size.upperBound)
  }

  private func smaller(_ factor: Double, _ size: ClosedRange<Double>) -> Double {
    min(factor * size.lowerBound, factor * size.upperBound)
  }

  /// A panel whose size is not stated is taken to be no larger than the screen.
  private func size(
    _ direction: Direction, _ whole: Double, between start: Double?, _ end: Double?
  ) -> ClosedRange<Double> {
    let edges = self[.boxSizing] == .keyword(.borderBox) ? 0 : direction.edges.reduce(0) { $0 + (self[$1].pixels ?? 0) }
    let least = reach(direction.least, whole).map { $0 + edges } ?? 0
    let most = max(reach(direction.most, whole).map { $0 + edges } ?? .infinity, least)
    func limited(_ size: Double) -> Double { min(max(size, least), most) }
    if let stated = reach(direction.size, whole) { return limited(stated + edges)...limited(stated + edges) }
    if self[direction.size] == .keyword(.auto), let start, let end {
      return limited(max(whole - start - end, 0))...limited(max(whole - start - end, 0))
    }
    return limited(0)...limited(max(whole, least))
  }

  private func margin(_ property: Property, _ whole: Double) -> Double? {
    self[property] == .keyword(.auto) ? 0 : reach(property, whole)
  }

  private func reach(_ property: Property, _ whole: Double) -> Double? {
    switch self[property] {
    case .length(let pixels, .px): pixels
    case .percentage(let share): whole * share / 100
    case .lengthPercentage(let pixels, let share): pixels + whole * share / 100
    default: nil
    }
  }
}

/// What shapes, masks and movements leave of a box, where its own style tells that nothing is painted.
extension ComputedStyle {
  /// Whether `clip-path` or a mask takes all of it away, and no animation opens it again and again.
  var isCutToNothing: Bool {
    guard !hasEndlessAnimation else { return false }
    if case .function(let name, let arguments) = self[.clipPath], ClipShape.isEmpty(name, arguments) { return true }
    guard case .commas(let masks) = self[.maskImage] else { return false }
    return masks.allSatisfy { mask in
      guard let gradient = Gradient(mask) else { return false }
      return gradient.colors?.allSatisfy(\.isTransparent) ?? false
    }
  }

  private var hasEndlessAnimation: Bool {
    guard self[.animationName] != Self.initial[.animationName],
      case .commas(let counts) = self[.animationIterationCount]
    else { return false }
    return counts.contains(.keyword(.infinite))
  }

  /// Whether `opacity` or a filter leaves no colour.
  var isTransparent: Bool {
    if opacity.value == 0 { return true }
    guard case .list(let filters) = self[.filter] else { return false }
    return filters.contains { filter in
      guard case .function("opacity", let amount) = filter else { return false }
      return amount == [.number(0)] || amount == [.percentage(0)]
    }
  }

  /// Whether it is made so small that no letter is a pixel high, or is turned so that people see its edge only.
  var isFlattened: Bool {
    if let zoom = Self.factor(self[.zoom]), zoom > 0, zoom < Self.leastScale { return true }
    if case .list(let factors) = self[.scale], factors.prefix(2).contains(where: Self.isTiny) { return true }
    if case .list(let turn) = self[.rotate], Self.isEdgeOn(axis: turn.dropLast(), turn.last) { return true }
    guard case .list(let functions) = self[.transform] else { return false }
    return functions.contains(where: Self.isFlattening) || Self.isTurnedToEdge(functions)
  }

  private static let leastScale = 0.02

  private static func factor(_ value: Value) -> Double? {
    switch value {
    case .number(let number): number
    case .percentage(let percentage): percentage / 100
    default: nil
    }
  }

  private static func isTiny(_ value: Value) -> Bool { factor(value).map { abs($0) < leastScale } ?? false }

  private static func isFlattening(_ function: Value) -> Bool {
    guard case .function(let name, let arguments) = function else { return false }
    let numbers = arguments.compactMap(factor)
    switch name {
    case "scale", "scale3d": return arguments.prefix(2).contains(where: isTiny)
    case "scalex", "scaley": return arguments.first.map(isTiny) ?? false
    case "matrix":
      guard numbers.count == 6 else { return false }
      return abs(numbers[0] * numbers[3] - numbers[1] * numbers[2]) < leastScale * leastScale
    default: return false
    }
  }

  /// Whether the functions turn it once out of the plane, to its edge. Several turns may bring it back, and perspective
  /// shows what lies beside its centre.
  private static func isTurnedToEdge(_ functions: [Value]) -> Bool {
    let turns = functions.filter { function in
      guard case .function(let name, _) = function else { return true }
      return ["rotatex", "rotatey", "rotate3d", "matrix3d", "perspective"].contains(name)
    }
    guard turns.count == 1, case .function(let name, let arguments)? = turns.first else { return false }
    switch name {
    case "rotatex", "rotatey": return isEdgeOn(axis: [.keyword(.x)], arguments.last)
    case "rotate3d": return isEdgeOn(axis: arguments.dropLast(), arguments.last)
    default: return false
    }
  }

  /// A quarter turn around an axis that lies in the plane.
  private static func isEdgeOn(axis: ArraySlice<Value>, _ angle: Value?) -> Bool {
    guard case .angle(let degrees)? = angle else { return false }
    let isInPlane =
      axis.count == 3
      ? axis[2] == .number(0) && axis != [.number(0), .number(0), .number(0)]
      : axis == [.keyword(.x)] || axis == [.keyword(.y)]
    return isInPlane && abs(abs(degrees.truncatingRemainder(dividingBy: 180)) - 90) < 0.1
  }
}

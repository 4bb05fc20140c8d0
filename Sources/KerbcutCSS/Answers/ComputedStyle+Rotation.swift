extension ComputedStyle {
  /// By how many degrees `rotate` and `transform` turn the element around the Z axis; 0 if they do not.
  public var rotation: Double {
    var degrees = 0.0
    switch self[.rotate] {
    case .angle(let angle): degrees += angle
    case .list(let parts):
      if case .angle(let angle)? = parts.last, parts.count == 4, parts[0] == .number(0), parts[1] == .number(0) {
        degrees += angle
      }
    default: break
    }
    guard case .list(let functions) = self[.transform] else { return degrees }
    for function in functions {
      if case .function(let name, let arguments) = function { degrees += Self.rotation(name, arguments) }
    }
    return degrees
  }

  private static func rotation(_ name: String, _ arguments: [Value]) -> Double {
    func number(_ place: Int) -> Double? {
      if arguments.indices.contains(place), case .number(let number) = arguments[place] { return number }
      return nil
    }
    switch name {
    case "rotate", "rotatez":
      if case .angle(let degrees)? = arguments.first { return degrees }
    case "rotate3d":
      if case .angle(let degrees)? = arguments.last, let z = number(2), z != 0 { return z < 0 ? -degrees : degrees }
    case "matrix", "matrix3d":
      if let a = number(0), let b = number(1) { return Trigonometry.arcTangent(b, a) }
    default: break
    }
    return 0
  }
}

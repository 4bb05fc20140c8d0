/// Whether a basic shape of `clip-path` has no area, so that nothing in it is painted (CSS Shapes 1, section 3).
///
/// Where a size that only layout knows decides, the shape counts as one that shows something.
enum ClipShape {
  static func isEmpty(_ name: String, _ arguments: [Value]) -> Bool {
    switch name {
    case "circle": return arguments.first.map(isNothing) ?? false
    case "ellipse": return arguments.prefix { $0.keyword == nil }.prefix(2).contains(where: isNothing)
    case "inset": return isEmptyInset(arguments)
    case "polygon": return isEmptyPolygon(arguments)
    case "rect": return isEmptyRectangle(arguments)
    case "xywh": return arguments.dropFirst(2).prefix(2).contains(where: isNothing)
    case "path": return isEmptyPath(arguments)
    default: return false
    }
  }

  /// A length with a percentage of the box.
  private struct Reach: Equatable {
    var pixels = 0.0
    var share = 0.0

    static let whole = Reach(share: 100)

    init(pixels: Double = 0, share: Double = 0) {
      self.pixels = pixels
      self.share = share
    }

    init?(_ value: Value) {
      switch value {
      case .number(0): break
      case .length(let length, .px): pixels = length
      case .percentage(let percentage): share = percentage
      case .lengthPercentage(let length, let percentage): (pixels, share) = (length, percentage)
      default: return nil
      }
    }

    static func + (first: Reach, second: Reach) -> Reach {
      Reach(pixels: first.pixels + second.pixels, share: first.share + second.share)
    }

    static func - (first: Reach, second: Reach) -> Reach {
      Reach(pixels: first.pixels - second.pixels, share: first.share - second.share)
    }

    /// Whether it is so for a box of any size.
    var isAtMostNothing: Bool { pixels <= 0 && share <= 0 }
    var isAtLeastAll: Bool { pixels >= 0 && share >= 100 }
  }

  private static func isNothing(_ value: Value) -> Bool { Reach(value)?.isAtMostNothing ?? false }

  private static func isEmptyInset(_ arguments: [Value]) -> Bool {
    // What follows `round` are radii.
    let edges = arguments.prefix { $0.keyword == nil }.compactMap(Reach.init)
    guard let top = edges.first, edges.count <= 4 else { return false }
    let right = edges.count > 1 ? edges[1] : top
    let bottom = edges.count > 2 ? edges[2] : top
    let left = edges.count > 3 ? edges[3] : right
    return (top + bottom).isAtLeastAll || (left + right).isAtLeastAll
  }

  private static func isEmptyRectangle(_ arguments: [Value]) -> Bool {
    let edges = arguments.prefix(4).enumerated().compactMap { place, edge in
      edge == .keyword(.auto) ? (place == 1 || place == 2 ? Reach.whole : Reach()) : Reach(edge)
    }
    guard edges.count == 4 else { return false }
    return (edges[1] - edges[3]).isAtMostNothing || (edges[2] - edges[0]).isAtMostNothing
  }

  private static func isEmptyPolygon(_ arguments: [Value]) -> Bool {
    let numbers = arguments.drop { $0.keyword != nil }
    let all = numbers.compactMap(Reach.init)
    guard all.count == numbers.count, all.count >= 2, all.count.isMultiple(of: 2) else { return false }
    let across = stride(from: 0, to: all.count, by: 2).map { all[$0] }
    let down = stride(from: 1, to: all.count, by: 2).map { all[$0] }
    return [across, down].contains { ends in
      ends.allSatisfy { $0 == ends[0] } || ends.allSatisfy(\.isAtMostNothing) || ends.allSatisfy(\.isAtLeastAll)
    } || areOnOneLine(across, down)
  }

  private static func areOnOneLine(_ across: [Reach], _ down: [Reach]) -> Bool {
    guard let x = inOneUnit(across), let y = inOneUnit(down) else { return false }
    // From the first point to the one that is farthest from it.
    let far = x.indices.max { distance(x, y, $0) < distance(x, y, $1) } ?? 0
    return x.indices.allSatisfy { abs((x[far] - x[0]) * (y[$0] - y[0]) - (x[$0] - x[0]) * (y[far] - y[0])) < 0.001 }
  }

  private static func distance(_ x: [Double], _ y: [Double], _ place: Int) -> Double {
    abs(x[place] - x[0]) + abs(y[place] - y[0])
  }

  private static func inOneUnit(_ ends: [Reach]) -> [Double]? {
    if ends.allSatisfy({ $0.share == 0 }) { return ends.map(\.pixels) }
    return ends.allSatisfy { $0.pixels == 0 } ? ends.map(\.share) : nil
  }

  /// A path that only moves the pen: more than two numbers after a move would be lines.
  private static func isEmptyPath(_ arguments: [Value]) -> Bool {
    guard case .string(let path)? = arguments.last else { return false }
    let moves = path.count { $0 == "m" || $0 == "M" }
    let numbers = path.split { " ,mMzZ\n\t".contains($0) }
    return moves > 0 && numbers.count == moves * 2 && numbers.allSatisfy { Double($0) != nil }
  }
}

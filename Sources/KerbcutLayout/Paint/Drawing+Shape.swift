import KerbcutCSS
import KerbcutHTML

/// What a drawing is made of, in its own units.
extension Drawing {
  /// A box around a shape or a text.
  struct Box {
    var left, top, right, bottom: Double

    func holds(_ other: Box) -> Bool {
      left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom
    }

    var middle: (x: Double, y: Double) { ((left + right) / 2, (top + bottom) / 2) }

    var corners: [(x: Double, y: Double)] { [(left, top), (right, top), (left, bottom), (right, bottom)] }

    /// How far a point is from the middle, as a share of the radius of the ellipse in the box, squared.
    func distance(of point: (x: Double, y: Double)) -> Double {
      let (width, height) = ((right - left) / 2, (bottom - top) / 2)
      guard width > 0, height > 0 else { return .infinity }
      let (across, down) = ((point.x - middle.x) / width, (point.y - middle.y) / height)
      return across * across + down * down
    }

    /// The point in the box that is nearest to another.
    func nearest(to point: (x: Double, y: Double)) -> (x: Double, y: Double) {
      (min(max(point.x, left), right), min(max(point.y, top), bottom))
    }

    func meets(_ other: Box) -> Bool {
      left < other.right && right > other.left && top < other.bottom && bottom > other.top
    }
  }

  /// How much of its box a shape fills for certain.
  enum Form {
    case all, ellipse, unknown

    func holds(_ other: Box, in box: Box) -> Bool {
      switch self {
      case .all: box.holds(other)
      case .ellipse: other.corners.allSatisfy { box.distance(of: $0) <= 1 }
      case .unknown: false
      }
    }

    /// Whether it may have something in common with another box.
    func meets(_ other: Box, in box: Box) -> Bool {
      guard box.meets(other) else { return false }
      return self != .ellipse || box.distance(of: other.nearest(to: box.middle)) < 1
    }
  }

  /// A shape that fills something.
  struct Shape {
    let node: NodeID
    /// Where it lies at most; nil where that is not known.
    let box: Box?
    let form: Form
    let color: Known<Color>
  }
}

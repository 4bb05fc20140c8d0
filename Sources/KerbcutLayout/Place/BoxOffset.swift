/// How far a point lies from another, between bounds, in CSS pixels: to the right and down.
public struct BoxOffset: Hashable, Sendable {
  public var across: ClosedRange<Double>
  public var down: ClosedRange<Double>

  public init(across: ClosedRange<Double>, down: ClosedRange<Double>) {
    self.across = across
    self.down = down
  }

  static let zero = BoxOffset(across: 0...0, down: 0...0)

  static func + (left: Self, right: Self) -> Self {
    BoxOffset(across: left.across.moved(by: right.across), down: left.down.moved(by: right.down))
  }

  static prefix func - (offset: Self) -> Self {
    BoxOffset(across: offset.across.negated, down: offset.down.negated)
  }
}

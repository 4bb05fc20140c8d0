/// The border box of an element, between bounds, in CSS pixels. What is certain has equal bounds.
public struct BoxBounds: Hashable, Sendable {
  public var width: ClosedRange<Double>
  public var height: ClosedRange<Double>
  /// From the left edge of the page; nil where only layout can tell.
  public var left: ClosedRange<Double>?
  /// From the top edge of the page; nil where only layout can tell.
  public var top: ClosedRange<Double>?

  public init(
    width: ClosedRange<Double>, height: ClosedRange<Double>, left: ClosedRange<Double>? = nil,
    top: ClosedRange<Double>? = nil
  ) {
    self.width = width
    self.height = height
    self.left = left
    self.top = top
  }

  /// The width, if nothing is left open.
  public var certainWidth: Double? { width.lowerBound == width.upperBound ? width.lowerBound : nil }
  /// The height, if nothing is left open.
  public var certainHeight: Double? { height.lowerBound == height.upperBound ? height.lowerBound : nil }
}

/// How large contents are in one direction, and how much room there is for them, between bounds, in CSS pixels.
public struct Extent: Hashable, Sendable {
  public var contents: ClosedRange<Double>
  /// Into which contents may reach before a part of them is out of sight.
  public var room: ClosedRange<Double>

  public init(contents: ClosedRange<Double>, room: ClosedRange<Double>) {
    self.contents = contents
    self.room = room
  }

  /// Whether there is more than fits; nil if the bounds leave it open. A pixel more is a matter of rounding; the room that
  /// a scroll bar may take is the device's matter, and not counted.
  public var isExceeded: Bool? {
    if contents.lowerBound > room.upperBound + 1 { return true }
    return contents.upperBound <= room.lowerBound ? false : nil
  }
}

/// What is in an element that people can scroll, in each direction in which they can.
public struct ScrollBounds: Hashable, Sendable {
  public var across: Extent?
  public var down: Extent?

  public init(across: Extent?, down: Extent?) {
    self.across = across
    self.down = down
  }

  /// Whether there is more than is shown in one of the directions; nil if the bounds leave it open.
  public var isExceeded: Bool? {
    let answers = [across, down].compactMap { $0 }.map(\.isExceeded)
    if answers.contains(true) { return true }
    return answers.allSatisfy { $0 == false } ? false : nil
  }
}

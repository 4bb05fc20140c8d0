public import KerbcutHTML

/// An element that cuts off a part of a text.
public struct TextClip: Equatable, Sendable {
  public let element: NodeID
  public let isHorizontal: Bool

  public init(element: NodeID, isHorizontal: Bool) {
    self.element = element
    self.isHorizontal = isHorizontal
  }
}

/// What is known of how a text is cut off by `overflow`.
public struct TextClipping: Sendable {
  /// Elements that surely cut it off.
  public var clips: [TextClip] = []
  /// An element that may cut it off: only layout can tell.
  public var doubtful: NodeID?
  /// Whether an ancestor could cut it off at all.
  public var isApplicable = false

  public init() {}
}

public import KerbcutHTML

/// What a person does while an element is looked at: which elements are focused, pointed at, pressed.
public struct Interaction: Hashable, Sendable {
  /// The element with focus; `:focus-visible` holds of it too.
  public var focused: NodeID?
  public var hovered: NodeID?
  public var active: NodeID?

  public init(focused: NodeID? = nil, hovered: NodeID? = nil, active: NodeID? = nil) {
    self.focused = focused
    self.hovered = hovered
    self.active = active
  }

  /// Nobody does anything.
  public static let none = Interaction()
  public static func focus(_ node: NodeID) -> Interaction { Interaction(focused: node) }
  public static func hover(_ node: NodeID) -> Interaction { Interaction(hovered: node) }
}

public import KerbcutCSS
public import KerbcutHTML

/// What a person sees change when an element gets focus.
public struct FocusIndicator: Equatable, Sendable {
  /// The element whose look changes: the focused one, or another that a rule with `:focus` in it is about.
  public let node: NodeID
  /// The first property that makes the difference.
  public let property: Property

  public init(node: NodeID, property: Property) {
    self.node = node
    self.property = property
  }
}

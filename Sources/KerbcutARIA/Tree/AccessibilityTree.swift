public import KerbcutCSS
public import KerbcutHTML

/// What a screen reader is given of one page: roles, names, descriptions, states. Lazy and cached: use it on one task.
public final class AccessibilityTree {
  public let document: Document
  public let styles: PageStyles

  public init(document: Document, styles: PageStyles) {
    self.document = document
    self.styles = styles
  }

  /// The computed role; nil for elements that no role is mapped for (and `none` for presentational ones).
  public func role(of element: NodeID) -> Role? { nil }

  /// The accessible name with its derivation.
  public func name(of element: NodeID) -> AccessibleText { AccessibleText(text: "", sources: []) }

  /// The accessible description with its derivation.
  public func description(of element: NodeID) -> AccessibleText { AccessibleText(text: "", sources: []) }

  /// Whether the element is in the accessibility tree: not hidden, not presentational, not a child of one that hides it.
  public func isExposed(_ element: NodeID) -> Bool { true }

  /// Whether nobody is given the element: not rendered, `visibility` hidden, `aria-hidden`, inert (ACT: programmatically hidden).
  public func isHidden(_ element: NodeID) -> Bool { false }

  /// Whether the element can get focus, by script or otherwise.
  public func isFocusable(_ element: NodeID) -> Bool { false }

  /// Whether the element is in sequential focus navigation.
  public func isTabbable(_ element: NodeID) -> Bool { false }
}

/// An accessible name or description, and how it came about.
public struct AccessibleText: Hashable, Sendable {
  /// The text, with white space collapsed and trimmed.
  public let text: String
  /// The sources looked at, in order; the one that gave the text is marked.
  public let sources: [Source]

  public init(text: String, sources: [Source]) {
    self.text = text
    self.sources = sources
  }

  public struct Source: Hashable, Sendable {
    public enum Kind: String, Sendable, Codable {
      case ariaLabelledby = "aria-labelledby"
      case ariaLabel = "aria-label"
      case ariaDescribedby = "aria-describedby"
      case ariaDescription = "aria-description"
      case label, legend, caption, figcaption, alt, title, value, placeholder, svgTitle, contents, summary
    }
    public let kind: Kind
    /// The element that the text stands in or on.
    public let node: NodeID
    public let text: String
    public let isUsed: Bool

    public init(kind: Kind, node: NodeID, text: String, isUsed: Bool) {
      self.kind = kind
      self.node = node
      self.text = text
      self.isUsed = isUsed
    }
  }
}

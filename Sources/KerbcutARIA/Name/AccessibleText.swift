public import KerbcutHTML

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

  /// No text, from nowhere.
  public static let none = AccessibleText(text: "", sources: [])

  /// The source that gave the text.
  public var origin: Source? { sources.first(where: \.isUsed) }

  public var isEmpty: Bool { text.isEmpty }

  public struct Source: Hashable, Sendable {
    public enum Kind: String, Sendable, Codable {
      case ariaLabelledby = "aria-labelledby"
      case ariaLabel = "aria-label"
      case ariaDescribedby = "aria-describedby"
      case ariaDescription = "aria-description"
      case label, legend, caption, figcaption, alt, title, value, placeholder, svgTitle, contents, summary
      case ariaPlaceholder = "aria-placeholder"
      /// The text that browsers put on a button that has none of its own.
      case browser
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

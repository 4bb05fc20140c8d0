/// A place where malformed markup makes libxml2 read another page than browsers do.
public struct ReadingDifference: Sendable, Hashable {
  /// What is wrong with the markup.
  public var cause: Cause
  /// The tag or text that is the cause, in UTF-8 bytes of the source.
  public var range: Range<Int>
  /// The name of that tag; empty where it is none.
  public var tag: String
  /// The first element or text that lies elsewhere.
  public var node: NodeID
  /// The element of the tree that it lies in, by its nearest ancestor with a tag; nil for none.
  public var parent: NodeID?
  /// The element that libxml2 has it in; nil for none.
  public var otherParent: NodeID?

  /// What is wrong, by the parse error of the HTML Standard.
  public enum Cause: Sendable, Hashable, CaseIterable {
    /// An end tag for which no element is open, or not within reach.
    case strayEndTag
    /// An end tag before the ends of elements inside.
    case earlyEndTag
    /// A start tag inside an element that cannot hold it, which browsers end.
    case startTagEndsElement
    /// A start tag or text that is ignored or moved because of where it stands.
    case misplaced
    /// Something in a table that is no part of one.
    case contentInTable
    /// Something behind the end of the body.
    case contentBehindBody
    /// `/>` on an element of HTML that has content.
    case slashOnOpenElement
    /// An element of HTML among those of SVG or MathML.
    case elementInForeignContent
  }
}

/// A place where libxml2 ends its reading of a page, and browsers do not.
public struct ReadingEnd: Sendable, Hashable {
  public var reason: Reason
  /// In UTF-8 bytes of the source.
  public var offset: Int

  public enum Reason: Sendable, Hashable {
    /// Elements lie inside each other more deeply than its default limit.
    case depth
    /// U+0000 in a tag, which it takes for the end of the input.
    case nul
  }
}

extension ReadingDifference.Cause {
  init(code: StaticString, kind: Token.Kind, isHeading: Bool) {
    self =
      switch "\(code)" {
      case "non-void-html-element-start-tag-with-trailing-solidus": .slashOnOpenElement
      case "unexpected-token-in-table", "unexpected-character-in-table", "unexpected-form-in-table",
        "unexpected-hidden-input-in-table", "unexpected-token-in-column-group":
        .contentInTable
      case "unexpected-token-after-body", "expected-eof-but-got-token": .contentBehindBody
      case "unexpected-html-element-in-foreign-content": .elementInForeignContent
      case "unexpected-start-tag-implies-end-tag": .startTagEndsElement
      case "expected-one-end-tag-but-got-another" where kind == .startTag, "unexpected-end-tag" where kind == .startTag:
        .startTagEndsElement
      case "end-tag-too-early", "end-tag-too-early-ignored", "unexpected-cell-end-tag", "adoption-agency-1.3",
        "expected-one-end-tag-but-got-another":
        .earlyEndTag
      case let code where code.hasPrefix("adoption-agency"): .strayEndTag
      default:
        switch kind {
        case .endTag: .strayEndTag
        case .startTag: isHeading ? .startTagEndsElement : .misplaced
        default: .misplaced
        }
      }
  }
}

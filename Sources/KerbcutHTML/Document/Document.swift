/// An immutable tree of a page, equal to the one that a browser builds, with the place in the source of every part.
///
/// Nodes lie in flat arrays in tree order (pre-order), so the subtree of `node` is the range `node ..< end(of: node)`:
/// a descendant test is two comparisons and a traversal is a scan.
///
///     0 document · 1 html · 2 head · 3 title · 4 "Hi" · 5 body · 6 p · 7 "Text"     end(of: 2) == 5
///
/// Three kinds of tree follow each other in the arrays: the document (`0 ..< treeEnd`), then each declarative shadow
/// tree (up to `shadowEnd`), then the contents of each `template`. What a user can meet is therefore
/// `NodeID(0) ..< shadowEnd`, and nobody meets template contents by mistake. Roots of the latter two are fragments,
/// found by `shadowRoot(of:)` and `templateContents(of:)`, with the way back in `host(of:)`.
public final class Document: Sendable {
  /// The bytes that were parsed, as UTF-8, and their lines.
  public let source: SourceText
  /// Which rules of layout and matching apply (DOM Standard, “document mode”).
  public let quirks: QuirksMode
  /// Whether the tree is the one of a browser that runs scripts (`noscript` is text then).
  public let isScripting: Bool
  public let syntax: Syntax
  /// The document type declaration that is in the tree.
  public let doctype: Doctype?
  /// How far libxml2 saw the same tags.
  package let markupAgreement: MarkupAgreement
  /// The Standard's parse errors in source order; empty unless asked for.
  public let parseErrors: [ParseError]
  /// What could not be kept, for example content below the depth cap. Empty for almost every page.
  public let losses: [ParseLoss]
  /// Where malformed markup makes libxml2 read another page; the first fifty.
  public let readingDifferences: [ReadingDifference]
  /// Where tools on libxml2 end their reading before the end of the page, if they do.
  public let readingEnd: ReadingEnd?

  @usableFromInline let kinds: [NodeKind]
  @usableFromInline let parents: [UInt32]
  @usableFromInline let ends: [UInt32]
  /// Elements: their name. Others: 0.
  @usableFromInline let names: [Name]
  /// Elements: number of the first attribute. Text, comments and others: start of their text.
  @usableFromInline let firsts: [UInt32]
  /// Elements: how many attributes. Text, comments and others: length of their text in bytes.
  @usableFromInline let counts: [UInt32]
  @usableFromInline let places: [NodePlace]
  @usableFromInline let attributes: [AttributeRecord]
  /// Texts that are not a slice of the source: decoded references, merged text, normalised newlines.
  @usableFromInline let sideText: [UInt8]
  @usableFromInline let ownNames: [String]
  @usableFromInline let fragments: [FragmentRecord]
  public let treeEnd: NodeID
  public let shadowEnd: NodeID
  /// Elements by number of the fragment's host: see `shadowRoot(of:)`.
  let shadowRoots: [NodeID: NodeID]
  let templates: [NodeID: NodeID]
  let hosts: [NodeID: NodeID]
  let ownNumbers: [String: UInt32]
  let slots: SlotAssignment

  init(_ parts: DocumentParts) {
    source = parts.source
    quirks = parts.quirks
    isScripting = parts.isScripting
    syntax = parts.syntax
    doctype = parts.doctype
    markupAgreement = parts.markupAgreement
    parseErrors = parts.parseErrors
    losses = parts.losses
    readingDifferences = parts.readingDifferences
    readingEnd = parts.readingEnd
    kinds = parts.kinds
    parents = parts.parents
    ends = parts.ends
    names = parts.names
    firsts = parts.firsts
    counts = parts.counts
    places = parts.places
    attributes = parts.attributes
    sideText = parts.sideText
    ownNames = parts.ownNames
    fragments = parts.fragments
    treeEnd = parts.treeEnd
    shadowEnd = parts.shadowEnd
    shadowRoots = .init(
      parts.fragments.filter { $0.kind == .shadow }.map { ($0.host, $0.root) }, uniquingKeysWith: { first, _ in first })
    templates = .init(
      parts.fragments.filter { $0.kind == .template }.map { ($0.host, $0.root) },
      uniquingKeysWith: { first, _ in first })
    hosts = .init(parts.fragments.map { ($0.root, $0.host) }, uniquingKeysWith: { first, _ in first })
    ownNumbers = .init(
      zip(parts.ownNames, Name.wellKnownCount...).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
    slots = parts.assignSlots()
  }

  public enum Syntax: Sendable { case html, xml }
}

/// The document modes of the DOM Standard.
public enum QuirksMode: Sendable { case none, limited, full }

/// A node of one document: its place in tree order.
@frozen
public struct NodeID: Hashable, Sendable, Comparable, Strideable {
  public let index: UInt32

  @inlinable public init(_ index: UInt32) { self.index = index }
  @inlinable public init(_ index: Int) { self.index = UInt32(truncatingIfNeeded: index) }
  @inlinable public static func < (left: Self, right: Self) -> Bool { left.index < right.index }
  @inlinable public func distance(to other: NodeID) -> Int { Int(other.index) - Int(index) }
  @inlinable public func advanced(by step: Int) -> NodeID { NodeID(Int(index) + step) }

  /// The document node itself.
  @inlinable public static var root: NodeID { NodeID(UInt32(0)) }
}

@frozen
public enum NodeKind: UInt8, Sendable {
  case document, element, text, comment, doctype, processingInstruction
  /// The root of a shadow tree or of the contents of a `template`.
  case fragment
}

/// The kind of a fragment's tree.
@frozen
public enum FragmentKind: Sendable { case shadow, template }

@usableFromInline
struct FragmentRecord: Sendable {
  let kind: FragmentKind
  let host: NodeID
  let root: NodeID
}

/// Where a node stands in the source: UTF-8 byte offsets into `SourceText.bytes`.
@frozen
@usableFromInline
struct NodePlace: Sendable {
  /// At the `<` of the start tag, or at the first byte of a text; where it was implied, at what implied it.
  @usableFromInline var start: UInt32
  /// Behind the `>` of the start tag or the last byte of a text; equals `start` if implied.
  @usableFromInline var startEnd: UInt32
  /// At the `<` of the end tag; equals `endEnd` if there is none.
  @usableFromInline var endStart: UInt32
  @usableFromInline var endEnd: UInt32

  @usableFromInline
  init(start: UInt32, startEnd: UInt32, endStart: UInt32, endEnd: UInt32) {
    self.start = start
    self.startEnd = startEnd
    self.endStart = endStart
    self.endEnd = endEnd
  }
}

@frozen
@usableFromInline
struct AttributeRecord: Sendable {
  @usableFromInline var name: Name
  /// Where the name starts in the source.
  @usableFromInline var nameStart: UInt32
  /// The value as written, without its quotes; both equal the end of the name where no value is written.
  @usableFromInline var rawStart: UInt32
  @usableFromInline var rawEnd: UInt32
  /// The value as decoded: in the source, or in the side text if the top bit of the start is set.
  @usableFromInline var valueStart: UInt32
  @usableFromInline var valueCount: UInt32

  @usableFromInline
  init(
    name: Name, nameStart: UInt32, rawStart: UInt32, rawEnd: UInt32, valueStart: UInt32, valueCount: UInt32
  ) {
    self.name = name
    self.nameStart = nameStart
    self.rawStart = rawStart
    self.rawEnd = rawEnd
    self.valueStart = valueStart
    self.valueCount = valueCount
  }
}

/// What a builder hands over to make a `Document`.
struct DocumentParts {
  var source: SourceText
  var quirks = QuirksMode.none
  var isScripting = true
  var syntax = Document.Syntax.html
  var doctype: Doctype?
  var markupAgreement = MarkupAgreement()
  var parseErrors: [ParseError] = []
  var losses: [ParseLoss] = []
  var readingDifferences: [ReadingDifference] = []
  var readingEnd: ReadingEnd?
  var kinds: [NodeKind] = []
  var parents: [UInt32] = []
  var ends: [UInt32] = []
  var names: [Name] = []
  var firsts: [UInt32] = []
  var counts: [UInt32] = []
  var places: [NodePlace] = []
  var attributes: [AttributeRecord] = []
  var sideText: [UInt8] = []
  var ownNames: [String] = []
  var fragments: [FragmentRecord] = []
  var treeEnd = NodeID(UInt32(0))
  var shadowEnd = NodeID(UInt32(0))
}

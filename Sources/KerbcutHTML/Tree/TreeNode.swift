/// A node while the tree is built: linked by numbers, so that adoption and foster parenting move it in constant time.
struct TreeNode: BitwiseCopyable {
  static let none: Int32 = -1

  var parent = TreeNode.none
  var previous = TreeNode.none
  var next = TreeNode.none
  /// Texts: the first of the pieces behind the text that is in the node itself.
  var firstChild = TreeNode.none
  /// Texts: the last of those pieces.
  var lastChild = TreeNode.none
  /// Elements: their name; processing instructions: their target.
  var name = Name(number: 0)
  var kind: NodeKind
  /// The contents of a `template` or shadow root: a fragment, which is not among the children.
  var fragment = TreeNode.none
  var traits: ElementTraits = []
  /// Elements: first attribute and their number; others: their text.
  var text = TextSlice()
  var place: NodePlace
  /// Elements: libxml2's event of the start tag.
  var event = MarkupRecord.none

  init(_ kind: NodeKind, at place: NodePlace) {
    self.kind = kind
    self.place = place
  }
}

/// A further part of a text that came in several pieces, such as the two of `a<b></b>` around a dropped tag.
struct TextPiece: BitwiseCopyable {
  var text: TextSlice
  var next = TreeNode.none
}

/// An element on the stack of open elements, with what the searches ask of it.
struct OpenElement: BitwiseCopyable {
  var node: Int32
  var name: Name
  var traits: ElementTraits
}

/// An entry of the list of active formatting elements; a marker has no node.
struct FormattingEntry: BitwiseCopyable {
  var node: Int32
  var name: Name

  static let marker = FormattingEntry(node: TreeNode.none, name: Name(number: 0))
  var isMarker: Bool { node == TreeNode.none }
}

/// Where a node is to be put: as the last child of the parent, or before a sibling there.
struct InsertionPlace {
  var parent: Int32
  var before = TreeNode.none
}

/// The insertion modes of section 13.2.4.1.
enum InsertionMode: UInt8, BitwiseCopyable {
  case initial, beforeHTML, beforeHead, inHead, inHeadNoscript, afterHead, inBody, text, inTable, inTableText
  case inCaption, inColumnGroup, inTableBody, inRow, inCell, inTemplate, afterBody, inFrameset, afterFrameset
  case afterAfterBody, afterAfterFrameset
}

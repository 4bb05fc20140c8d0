/// Builds the tree from tokens by the insertion modes of the HTML Standard (section 13.2.6).
///
/// Each mode is a function that handles the current token; `again` asks for the same token to be handled by what is
/// then the mode. Nothing recurses over the depth of the page.
struct TreeBuilder: ~Copyable {
  var tokens: Tokenizer
  let options: ParseOptions
  let shared = SharedNames.standard

  var nodes: GrowingBuffer<TreeNode>
  var pieces = GrowingBuffer<TextPiece>()
  var open = GrowingBuffer<OpenElement>(capacity: 256)
  var formatting = GrowingBuffer<FormattingEntry>(capacity: 64)
  var templateModes = GrowingBuffer<InsertionMode>()
  /// How many HTML elements of each name are open, to answer most questions about the stack at once.
  var openCounts = GrowingBuffer<Int32>(capacity: 1024)

  var mode = InsertionMode.initial
  var originalMode = InsertionMode.initial
  var again = false
  var isDone = false
  var quirks = QuirksMode.none
  var framesetOK = true
  var fosterParenting = false
  var skipsNewline = false
  var head = TreeNode.none
  var form = TreeNode.none
  /// The context element of a fragment, which is not in the tree.
  var context = TreeNode.none
  /// The element whose attributes later `html` or `body` tags add to, and the names that it has.
  var lateAttributes: [Int32: LateAttributes] = [:]
  var pendingTableText = GrowingBuffer<PendingText>()
  var losses: [ParseLoss] = []
  /// What libxml2's reading is compared with, while the tree grows.
  var comparison: ReadingComparison
  /// How many more formatting elements may be opened again: the Standard sets no bound, memory does.
  var reopeningsLeft: Int
  var hasSelectedContent = false
  var doctypeInTree: Doctype?

  /// Elements deeper than this are put beside their parent (Chromium's `kMaximumHTMLParserDOMTreeDepth`).
  static let deepest = 512
  /// The stack is kept shorter than this, so that a search of it costs a constant.
  static let mostOpen = 2048
  static let mostFormatting = 256

  static let document: Int32 = 0

  struct PendingText: BitwiseCopyable {
    var text: TextSlice
    var start: Int
    var end: Int
    var hasNUL: Bool
  }

  struct LateAttributes {
    var names: Set<Name>
    var added: [AttributeRecord] = []
  }

  init(tokens: consuming Tokenizer, options: ParseOptions) {
    nodes = GrowingBuffer(capacity: tokens.count / 24 + 32)
    reopeningsLeft = tokens.count / 4 + 10_000
    comparison = ReadingComparison(eventCount: tokens.record.tellsParents ? tokens.record.eventCount : 0)
    self.tokens = tokens
    self.options = options
    for _ in 0..<Int(Name.wellKnownCount) { openCounts.append(0) }
    nodes.append(TreeNode(.document, at: .implied(0)))
  }

  mutating func run() {
    while !isDone {
      tokens.allowsCDATA = open.count > 0 && !adjustedCurrent.traits.contains(.html)
      tokens.advance()
      if skipsNewline { dropNewline() }
      repeat {
        again = false
        step()
      } while again
      if tokens.token.isSelfClosing, tokens.token.kind == .startTag { reportSelfClosing() }
    }
  }

  /// A line feed right behind `<pre>`, `<listing>` or `<textarea>` is not content.
  private mutating func dropNewline() {
    skipsNewline = false
    guard tokens.token.kind == .text, tokens.token.text.count > 0, byte(tokens.token.text, 0) == 0x0A else { return }
    dropPrefix(1)
    if tokens.token.text.count == 0 { tokens.advance() }
  }

  @inline(__always)
  private mutating func step() {
    if tokens.token.kind == .text, tokens.token.text.count == 0 { return }
    if open.count == 0 || usesHTMLRules {
      process(mode)
    } else {
      inForeignContent()
    }
  }

  /// The tree construction dispatcher (section 13.2.6).
  private var usesHTMLRules: Bool {
    @inline(__always) get {
      let current = adjustedCurrent
      if current.traits.contains(.html) { return true }
      return usesHTMLRulesInForeign(current)
    }
  }

  private func usesHTMLRulesInForeign(_ current: OpenElement) -> Bool {
    let token = tokens.token
    if current.traits.contains(.mathTextIntegration) {
      if token.kind == .text { return true }
      if token.kind == .startTag, token.name.number != Name.mglyph.number, token.name.number != Name.malignmark.number {
        return true
      }
    }
    if current.name == Name.annotationXml.in(.mathML), token.kind == .startTag,
      token.name.number == Name.svg.number
    {
      return true
    }
    if current.traits.contains(.htmlIntegration), token.kind == .startTag || token.kind == .text { return true }
    return token.kind == .end
  }

  @inline(__always)
  mutating func process(_ mode: InsertionMode) {
    switch mode {
    case .inBody: inBody()
    case .text: inText()
    case .initial: initial()
    case .beforeHTML: beforeHTML()
    case .beforeHead: beforeHead()
    case .inHead: inHead()
    case .inHeadNoscript: inHeadNoscript()
    case .afterHead: afterHead()
    case .inTable: inTable()
    case .inTableText: inTableText()
    case .inCaption: inCaption()
    case .inColumnGroup: inColumnGroup()
    case .inTableBody: inTableBody()
    case .inRow: inRow()
    case .inCell: inCell()
    case .inTemplate: inTemplate()
    case .afterBody: afterBody()
    case .inFrameset: inFrameset()
    case .afterFrameset: afterFrameset()
    case .afterAfterBody: afterAfterBody()
    case .afterAfterFrameset: afterAfterFrameset()
    }
  }

  /// Handles the same token again, in this mode.
  @inline(__always)
  mutating func reprocess(in newMode: InsertionMode) {
    mode = newMode
    again = true
  }

  /// Notes a parse error at the current token, which may be a cause of what follows; `cause` says more exactly which.
  mutating func error(_ code: StaticString, cause: StaticString? = nil) {
    tokens.error(code, at: tokens.token.start)
    comparison.suspect(cause ?? code, tokens.token)
  }

  /// Notes a parse error that moves nothing.
  mutating func harmlessError(_ code: StaticString) { tokens.error(code, at: tokens.token.start) }

  private mutating func reportSelfClosing() {
    let name = tokens.token.name
    let isForeign = lastInserted.map { !nodes[$0].traits.contains(.html) } ?? false
    if !isForeign, !traits(of: name).contains(.void) { error("non-void-html-element-start-tag-with-trailing-solidus") }
  }

  /// The last node made, if it is an element.
  private var lastInserted: Int32? {
    guard let last = nodes.last, last.kind == .element else { return nil }
    return Int32(nodes.count - 1)
  }

  // MARK: Text tokens

  func byte(_ text: TextSlice, _ offset: Int) -> UInt8 {
    text.isSide
      ? tokens.side[Int(text.start & ~TextSlice.sideBit) + offset] : tokens.bytes[Int(text.start) + offset]
  }

  @inline(__always)
  func pointer(_ text: TextSlice) -> UnsafePointer<UInt8> {
    text.isSide
      ? UnsafePointer(tokens.side.base) + Int(text.start & ~TextSlice.sideBit) : tokens.bytes + Int(text.start)
  }

  /// How many bytes of white space a text starts with.
  @inline(__always)
  func whitespacePrefix(_ text: TextSlice) -> Int {
    let bytes = pointer(text)
    var n = 0
    while n < Int(text.count), ByteClass.isSpace(bytes[n]) { n += 1 }
    return n
  }

  @inline(__always)
  func isWhitespace(_ text: TextSlice) -> Bool { whitespacePrefix(text) == Int(text.count) }

  /// Takes the first `n` bytes off the current text token and returns them with their place.
  @discardableResult
  mutating func dropPrefix(_ n: Int) -> PendingText {
    let token = tokens.token
    let isAll = n == Int(token.text.count)
    let middle =
      isAll
      ? token.end
      : token.text.isSide
        ? tokens.sourceOffset(ofDecoded: n, from: token.start, to: token.end) : Int(token.text.start) + n
    var taken = PendingText(text: token.text, start: token.start, end: middle, hasNUL: false)
    taken.text.count = UInt32(n)
    tokens.token.text.dropFirst(n)
    tokens.token.start = middle
    return taken
  }

  /// Splits white space off the front of a text token and inserts it (`inserts`) or drops it. True if nothing is left.
  mutating func takeWhitespace(inserts: Bool) -> Bool {
    let n = whitespacePrefix(tokens.token.text)
    if n > 0 {
      let taken = dropPrefix(n)
      if inserts { insert(taken) }
    }
    return tokens.token.text.count == 0
  }
}

extension NodePlace {
  /// The place of something that is not written in the source.
  static func implied(_ offset: Int) -> NodePlace {
    let offset = UInt32(truncatingIfNeeded: offset)
    return NodePlace(start: offset, startEnd: offset, endStart: offset, endEnd: offset)
  }

  /// The place of something that is written as a whole, or of a start tag.
  static func written(_ start: Int, _ end: Int) -> NodePlace {
    let end = UInt32(truncatingIfNeeded: end)
    return NodePlace(start: UInt32(truncatingIfNeeded: start), startEnd: end, endStart: end, endEnd: end)
  }
}

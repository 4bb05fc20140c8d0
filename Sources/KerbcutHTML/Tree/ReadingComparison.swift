/// Where libxml2's reading of a page parts from the Standard's because of malformed markup.
///
/// Both readings are streams over one source. Each element or text that the tree gets is looked up in libxml2's events:
/// does it lie in the same written element there? Elements that no tag stands for (`tbody`, a second `p`) are passed
/// over on both sides, so what HTML 4 merely did not know yet and what both imply costs a comparison and says nothing.
///
///     <div/><p>a</p><h2>b</h2>
///     tree:     div(p('a') h2('b'))           p: in div
///     libxml2:  div() p('a') h2('b')          p: in body  → parted; the last parse error before it is the `/>`
///
/// A place where they part counts only if a parse error of the Standard stands between it and the last place where they
/// agreed: else the markup is newer than libxml2, and not malformed. One cause makes one difference: parse errors while
/// the readings are parted come of that, two parents that were told say nothing more, and a formatting element that is
/// left open and opened again in one place after another is one cause. Linear in the number of nodes.
struct ReadingComparison: ~Copyable {
  /// By event: the element that was made of it.
  private var owners: GrowingBuffer<Int32>
  private var lastError: Suspect?
  /// Pairs of parents that were met: whether they come of malformed markup, and not of newer markup.
  private var known: [UInt64: Bool] = [:]
  /// The events of formatting elements that were opened again around what was told.
  private var knownReopened: Set<Int32> = []
  /// Whether malformed markup has put the node that was looked at last elsewhere.
  private var isParted = false
  private(set) var found: [Parting] = []

  /// More causes than anybody will read.
  static let mostFound = 50
  /// Elements without a tag that are passed over on the way up; where there are more, nothing is compared.
  static let mostPassedOver = 16

  /// A parse error that may be the cause of a difference.
  struct Suspect {
    var code: StaticString
    var kind: Token.Kind
    var name: Name
    var start: Int
    var end: Int
  }

  /// A difference, in the numbers of the builder.
  struct Parting {
    var cause: Suspect
    var node: Int32
    var parent: Int32
    var otherParent: Int32
  }

  init(eventCount: Int) {
    owners = GrowingBuffer(capacity: eventCount)
    for _ in 0..<eventCount { owners.append(TreeNode.none) }
  }

  /// Whether there is anything to compare with.
  var isOn: Bool { @inline(__always) get { owners.count > 0 } }

  @inline(__always)
  mutating func note(_ node: Int32, event: Int32) {
    if event >= 0, Int(event) < owners.count { owners[event] = node }
  }

  /// Notes a parse error at the current token. The first one since the readings agreed is the cause.
  mutating func suspect(_ code: StaticString, _ token: borrowing Token) {
    guard isOn, !isParted, lastError == nil else { return }
    lastError = Suspect(code: code, kind: token.kind, name: token.name, start: token.start, end: token.end)
  }

  /// The element of the tree that libxml2 has around what comes before an event: none for the document.
  @inline(__always)
  func owner(before event: Int32, _ record: borrowing MarkupRecord) -> Int32? {
    guard var parent = record.parent(of: event) else { return nil }
    for _ in 0..<Self.mostPassedOver {
      guard parent >= 0 else { return TreeNode.none }
      let owner = owners[parent]
      if owner != TreeNode.none { return owner }
      guard let next = record.parent(of: parent) else { return nil }
      parent = next
    }
    return nil
  }

  /// Takes note that a node which starts here lies in the same element in both readings.
  @inline(__always)
  mutating func agree(at start: Int) {
    isParted = false
    if let suspect = lastError, suspect.start < start { lastError = nil }
  }

  /// Takes note that a node lies elsewhere; `reopened` is the event of a formatting element that was opened again around it.
  @inline(never)
  mutating func part(_ node: Int32, in parent: Int32, other: Int32, reopened: Int32?) {
    let pair = UInt64(UInt32(bitPattern: parent)) << 32 | UInt64(UInt32(bitPattern: other))
    let cause = lastError
    lastError = nil
    if let isMalformed = known[pair] {
      isParted = isMalformed
      return
    }
    isParted = cause != nil
    known[pair] = isParted
    guard let cause, found.count < Self.mostFound else { return }
    if let reopened, !knownReopened.insert(reopened).inserted { return }
    found.append(Parting(cause: cause, node: node, parent: parent, otherParent: other))
  }
}

extension TreeBuilder {
  /// Compares where an element was put with where libxml2 has it.
  @inline(__always)
  mutating func compareElement(_ node: Int32) {
    let event = nodes[node].event
    guard comparison.isOn, event >= 0 else { return }
    compare(node, before: event)
  }

  /// Compares where a text was put with where libxml2 has it.
  @inline(__always)
  mutating func compareText(_ node: Int32) {
    guard comparison.isOn, !isWhitespace(nodes[node].text),
      let event = tokens.record.event(behind: Int(nodes[node].place.start))
    else { return }
    compare(node, before: event)
  }

  @inline(__always)
  private mutating func compare(_ node: Int32, before event: Int32) {
    guard let other = comparison.owner(before: event, tokens.record) else { return }
    guard let parent = writtenParent(of: node) else { return }
    if isSame(parent, other) {
      comparison.agree(at: Int(nodes[node].place.start))
    } else {
      comparison.part(node, in: parent, other: other, reopened: outermostReopened(around: parent))
    }
  }

  /// A formatting element that was opened again stands for the one that is written.
  @inline(__always)
  private func isSame(_ parent: Int32, _ other: Int32) -> Bool {
    parent == other || parent >= 0 && other >= 0 && nodes[parent].event == nodes[other].event
  }

  /// The event of the outermost of the formatting elements that were opened again, one in the other, around a place.
  private func outermostReopened(around parent: Int32) -> Int32? {
    var (node, outermost) = (parent, Int32?.none)
    for _ in 0..<ReadingComparison.mostPassedOver {
      guard node > 0, nodes[node].event >= 0, nodes[node].place.start == nodes[node].place.startEnd else { break }
      outermost = nodes[node].event
      node = nodes[node].parent
    }
    return outermost
  }

  /// The nearest ancestor that libxml2 knows a start tag of. Contents of a template lie in it.
  @inline(__always)
  private func writtenParent(of node: Int32) -> Int32? {
    var parent = nodes[node].parent
    for _ in 0..<ReadingComparison.mostPassedOver {
      guard parent > 0 else { return TreeNode.none }
      if nodes[parent].event >= 0 { return parent }
      let isContents = nodes[parent].kind == .fragment && nodes[parent].parent == TreeNode.none
      parent = isContents ? current.node : nodes[parent].parent
    }
    return nil
  }
}

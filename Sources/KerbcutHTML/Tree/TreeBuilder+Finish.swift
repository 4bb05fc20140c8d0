// From the linked nodes to the flat arrays of a document.

extension TreeBuilder {
  /// Lays the nodes out in tree order: the document, its shadow trees, then the contents of templates.
  mutating func finish(source: SourceText, syntax: Document.Syntax = .html) -> Document {
    settleLateAttributes()
    if hasSelectedContent { fillSelectedContent() }
    var parts = DocumentParts(source: source)
    parts.syntax = syntax
    var order = GrowingBuffer<Int32>(capacity: nodes.count)
    var shadows = GrowingBuffer<Int32>()
    var templates = GrowingBuffer<Int32>()
    var hosts: [(kind: FragmentKind, host: Int32)] = []
    appendTree(Self.document, to: &order, &shadows, &templates)
    parts.treeEnd = NodeID(order.count)
    var next = 0
    while next < shadows.count {
      let host = shadows[next]
      next += 1
      hosts.append((.shadow, host))
      appendTree(nodes[host].fragment, to: &order, &shadows, &templates)
    }
    parts.shadowEnd = NodeID(order.count)
    next = 0
    var inTemplates = GrowingBuffer<Int32>()
    while next < templates.count {
      let host = templates[next]
      next += 1
      hosts.append((nodes[host].name == .template ? .template : .shadow, host))
      appendTree(nodes[host].fragment, to: &order, &inTemplates, &templates)
      for index in 0..<inTemplates.count { templates.append(inTemplates[index]) }
      inTemplates.truncate(to: 0)
    }
    for entry in hosts {
      // `previous` holds a node's new number from here on.
      parts.fragments.append(
        FragmentRecord(
          kind: entry.kind, host: NodeID(UInt32(bitPattern: nodes[entry.host].previous)),
          root: NodeID(UInt32(bitPattern: nodes[nodes[entry.host].fragment].previous))))
    }
    fill(&parts, from: order)
    parts.readingEnd = readingEnd
    for parting in comparison.found where parting.cause.start < parts.readingEnd?.offset ?? .max {
      if let difference = readingDifference(parting, order) { parts.readingDifferences.append(difference) }
    }
    return Document(parts)
  }

  private var readingEnd: ReadingEnd? {
    guard comparison.isOn else { return nil }
    let depth = tokens.record.tooDeepAt.map { ReadingEnd(reason: .depth, offset: $0) }
    let nul = tokens.firstNULInTag.map { ReadingEnd(reason: .nul, offset: $0) }
    guard let depth, let nul else { return depth ?? nul }
    return depth.offset < nul.offset ? depth : nul
  }

  /// A difference in the numbers of the finished tree; nil for one of nodes that are not in it: a `frameset` takes the
  /// place of a whole body.
  private func readingDifference(
    _ parting: ReadingComparison.Parting, _ order: borrowing GrowingBuffer<Int32>
  ) -> ReadingDifference? {
    let (parent, otherParent) = (finalNumber(parting.parent, order), finalNumber(parting.otherParent, order))
    guard let node = finalNumber(parting.node, order), parent != nil || parting.parent <= 0,
      otherParent != nil || parting.otherParent <= 0
    else { return nil }
    let (cause, isTag) = (parting.cause, parting.cause.kind == .startTag || parting.cause.kind == .endTag)
    return ReadingDifference(
      cause: .init(code: cause.code, kind: cause.kind, isHeading: traits(of: cause.name).contains(.heading)),
      range: cause.start..<cause.end,
      tag: isTag ? String(decoding: tokens.names.bytes(of: cause.name.number), as: UTF8.self) : "", node: node,
      parent: parent, otherParent: otherParent)
  }

  /// The number of a node in the finished tree; nil for the document, for none, and for what is not in the tree.
  private func finalNumber(_ node: Int32, _ order: borrowing GrowingBuffer<Int32>) -> NodeID? {
    guard node > 0 else { return nil }
    let number = nodes[node].previous
    return number > 0 && number < order.count && order[number] == node ? NodeID(UInt32(bitPattern: number)) : nil
  }

  /// Appends a tree in pre-order and notes the new numbers.
  private mutating func appendTree(
    _ root: Int32, to order: inout GrowingBuffer<Int32>, _ shadows: inout GrowingBuffer<Int32>,
    _ templates: inout GrowingBuffer<Int32>
  ) {
    var node = root
    while true {
      let kind = nodes[node].kind
      nodes[node].previous = Int32(truncatingIfNeeded: order.count)
      order.append(node)
      if nodes[node].fragment != TreeNode.none {
        if nodes[node].name == .template { templates.append(node) } else { shadows.append(node) }
      }
      if kind != .text, nodes[node].firstChild != TreeNode.none {
        node = nodes[node].firstChild
        continue
      }
      while node != root, nodes[node].next == TreeNode.none { node = nodes[node].parent }
      if node == root { return }
      node = nodes[node].next
    }
  }

  private mutating func fill(_ parts: inout DocumentParts, from order: borrowing GrowingBuffer<Int32>) {
    let n = order.count
    for index in 0..<n where nodes[order[index]].kind == .text && nodes[order[index]].firstChild != TreeNode.none {
      joinPieces(of: order[index])
    }
    parts.kinds = Self.array(n) { nodes[order[$0]].kind }
    parts.names = Self.array(n) { nodes[order[$0]].name }
    parts.firsts = Self.array(n) { nodes[order[$0]].text.start }
    parts.counts = Self.array(n) { nodes[order[$0]].text.count }
    parts.places = Self.array(n) { nodes[order[$0]].place }
    parts.parents = Self.array(n) { index in
      let parent = nodes[order[index]].parent
      return parent == TreeNode.none ? .max : UInt32(bitPattern: nodes[parent].previous)
    }
    parts.ends = Self.ends(parts.parents)
    parts.attributes = tokens.attributes.array()
    parts.sideText = tokens.side.array()
    parts.ownNames = tokens.names.ownNames()
    parts.quirks = quirks
    parts.isScripting = options.isScripting
    parts.parseErrors = tokens.errors.sorted { $0.offset < $1.offset }
    parts.losses = losses
    parts.doctype = doctypeInTree
    parts.markupAgreement = MarkupAgreement(
      confirmed: tokens.record.confirmed, unconfirmed: tokens.record.unconfirmed,
      stoppedEarly: tokens.record.stoppedEarly)
  }

  private static func array<Value>(_ count: Int, _ value: (Int) -> Value) -> [Value] {
    [Value](unsafeUninitializedCapacity: count) { buffer, initialised in
      for index in 0..<count { buffer.initializeElement(at: index, to: value(index)) }
      initialised = count
    }
  }

  /// The end of each subtree: children stand behind their parents, so one pass from the back tells.
  static func ends(_ parents: [UInt32]) -> [UInt32] {
    let n = parents.count
    return [UInt32](unsafeUninitializedCapacity: n) { ends, initialised in
      for index in 0..<n { ends.initializeElement(at: index, to: UInt32(truncatingIfNeeded: index + 1)) }
      var index = n - 1
      while index >= 0 {
        let parent = parents[index]
        if parent != .max, ends[Int(parent)] < ends[index] { ends[Int(parent)] = ends[index] }
        index -= 1
      }
      initialised = n
    }
  }

  private mutating func joinPieces(of node: Int32) {
    let sideStart = tokens.side.count
    appendToSide(nodes[node].text)
    var piece = nodes[node].firstChild
    while piece != TreeNode.none {
      appendToSide(pieces[piece].text)
      piece = pieces[piece].next
    }
    nodes[node].text = TextSlice(side: sideStart, end: tokens.side.count)
    nodes[node].firstChild = TreeNode.none
  }

  private mutating func appendToSide(_ text: TextSlice) {
    if text.isSide {
      let start = Int(text.start & ~TextSlice.sideBit)
      tokens.side.appendOwn(start..<start + Int(text.count))
    } else {
      tokens.side.append(from: tokens.bytes + Int(text.start), count: Int(text.count))
    }
  }

  // MARK: `selectedcontent`

  /// Copies the chosen option of each `select` into its `selectedcontent` (HTML Standard, “clone an option into a
  /// selectedcontent”). The copies are marked implied.
  private mutating func fillSelectedContent() {
    let built = Int32(nodes.count)
    var copiesLeft = Int(built) + 1000
    for node in 0..<built where nodes[node].kind == .element && nodes[node].name == .selectedcontent {
      guard let select = ancestor(of: node, named: .select), !hasAttribute(.multiple, select),
        let option = chosenOption(of: select)
      else { continue }
      var child = nodes[node].firstChild
      while child != TreeNode.none {
        let next = nodes[child].next
        unlink(child)
        child = next
      }
      copyChildren(of: option, to: node, &copiesLeft)
    }
  }

  private func hasAttribute(_ name: Name, _ node: Int32) -> Bool {
    (0..<Int(nodes[node].text.count)).contains { tokens.attributes[Int(nodes[node].text.start) + $0].name == name }
  }

  private func ancestor(of node: Int32, named name: Name) -> Int32? {
    var parent = nodes[node].parent
    while parent != TreeNode.none {
      if nodes[parent].name == name, nodes[parent].kind == .element { return parent }
      parent = nodes[parent].parent
    }
    return nil
  }

  /// The last option marked as selected, or the first that is not disabled.
  private func chosenOption(of select: Int32) -> Int32? {
    var first: Int32?
    var marked: Int32?
    var node = nodes[select].firstChild
    while node != TreeNode.none {
      if nodes[node].kind == .element, nodes[node].name == .option {
        if hasAttribute(.selected, node) { marked = node }
        if first == nil, !hasAttribute(.disabled, node) { first = node }
      }
      node = following(node, in: select)
    }
    return marked ?? first
  }

  /// The next node in tree order below a root.
  private func following(_ node: Int32, in root: Int32) -> Int32 {
    if nodes[node].kind != .text, nodes[node].firstChild != TreeNode.none { return nodes[node].firstChild }
    var current = node
    while current != root {
      if nodes[current].next != TreeNode.none { return nodes[current].next }
      current = nodes[current].parent
    }
    return TreeNode.none
  }

  private mutating func copyChildren(of option: Int32, to target: Int32, _ copiesLeft: inout Int) {
    var copies: [Int32: Int32] = [option: target]
    var node = nodes[option].firstChild
    while node != TreeNode.none, copiesLeft > 0 {
      copiesLeft -= 1
      let parent = copies[nodes[node].parent] ?? target
      var copy = nodes[node]
      copy.place = .implied(Int(copy.place.start))
      if copy.kind != .text {
        copy.firstChild = TreeNode.none
        copy.lastChild = TreeNode.none
      }
      copy.fragment = TreeNode.none
      nodes.append(copy)
      let number = Int32(truncatingIfNeeded: nodes.count - 1)
      copies[node] = number
      link(number, at: InsertionPlace(parent: parent))
      node = following(node, in: option)
    }
  }
}

/// How far libxml2's places of tags and our own reading of the source agree.
package struct MarkupAgreement: Sendable, Equatable {
  package init(confirmed: Int = 0, unconfirmed: Int = 0, stoppedEarly: Bool = false) {
    self.confirmed = confirmed
    self.unconfirmed = unconfirmed
    self.stoppedEarly = stoppedEarly
  }

  package var confirmed = 0
  package var unconfirmed = 0
  package var stoppedEarly = false
}

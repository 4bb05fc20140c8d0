// Making, placing and moving nodes (section 13.2.6.1).

extension TreeBuilder {
  // MARK: Links

  /// Puts a node that has no parent where the place says.
  mutating func link(_ node: Int32, at place: InsertionPlace) {
    let parent = place.parent
    nodes[node].parent = parent
    if place.before == TreeNode.none {
      let last = nodes[parent].lastChild
      nodes[node].previous = last
      nodes[node].next = TreeNode.none
      if last == TreeNode.none { nodes[parent].firstChild = node } else { nodes[last].next = node }
      nodes[parent].lastChild = node
    } else {
      let previous = nodes[place.before].previous
      nodes[node].previous = previous
      nodes[node].next = place.before
      nodes[place.before].previous = node
      if previous == TreeNode.none { nodes[parent].firstChild = node } else { nodes[previous].next = node }
    }
  }

  mutating func unlink(_ node: Int32) {
    let (parent, previous, next) = (nodes[node].parent, nodes[node].previous, nodes[node].next)
    guard parent != TreeNode.none else { return }
    if previous == TreeNode.none { nodes[parent].firstChild = next } else { nodes[previous].next = next }
    if next == TreeNode.none { nodes[parent].lastChild = previous } else { nodes[next].previous = previous }
    nodes[node].parent = TreeNode.none
    nodes[node].previous = TreeNode.none
    nodes[node].next = TreeNode.none
  }

  /// Moves all children of one node to the end of another's.
  mutating func moveChildren(of from: Int32, to target: Int32) {
    var child = nodes[from].firstChild
    guard child != TreeNode.none else { return }
    let first = child
    while child != TreeNode.none {
      nodes[child].parent = target
      child = nodes[child].next
    }
    let last = nodes[target].lastChild
    nodes[first].previous = last
    if last == TreeNode.none { nodes[target].firstChild = first } else { nodes[last].next = first }
    nodes[target].lastChild = nodes[from].lastChild
    nodes[from].firstChild = TreeNode.none
    nodes[from].lastChild = TreeNode.none
  }

  // MARK: Places

  /// The appropriate place for inserting a node.
  @inline(__always)
  func insertionPlace() -> InsertionPlace {
    let target = open[open.count - 1]
    if fosterParenting, target.traits.contains(.tableContext) { return fosterPlace() }
    var parent = target.node
    if open.count > Self.deepest, nodes[parent].parent > 0 { parent = nodes[parent].parent }
    return InsertionPlace(parent: inside(parent))
  }

  func insertionPlace(under target: Int32) -> InsertionPlace {
    if fosterParenting, nodes[target].traits.contains(.tableContext) { return fosterPlace() }
    return InsertionPlace(parent: inside(target))
  }

  /// The contents, for a `template`.
  @inline(__always)
  func inside(_ node: Int32) -> Int32 {
    nodes[node].fragment != TreeNode.none && nodes[node].name == .template ? nodes[node].fragment : node
  }

  private func fosterPlace() -> InsertionPlace {
    var table = TreeNode.none
    var tableIndex = -1
    var index = open.count - 1
    while index >= 0 {
      if open[index].name == .template { return InsertionPlace(parent: inside(open[index].node)) }
      if open[index].name == .table {
        table = open[index].node
        tableIndex = index
        break
      }
      index -= 1
    }
    guard table != TreeNode.none else { return InsertionPlace(parent: open[0].node) }
    let parent = nodes[table].parent
    if parent != TreeNode.none { return InsertionPlace(parent: parent, before: table) }
    return InsertionPlace(parent: inside(open[max(tableIndex - 1, 0)].node))
  }

  // MARK: Elements

  @inline(__always)
  func traits(of name: Name) -> ElementTraits {
    if name.namespace == .html { return name.number < Name.wellKnownCount ? shared.traits[Int(name.number)] : .html }
    return ElementTraits.ofForeign(name)
  }

  /// A new element for the current token, without a parent.
  @inline(__always)
  mutating func makeElement(_ name: Name) -> Int32 {
    let token = tokens.token
    var node = TreeNode(.element, at: .written(token.start, token.end))
    node.name = name
    node.traits = traits(of: name)
    node.text.start = UInt32(truncatingIfNeeded: token.firstAttribute)
    node.text.count = UInt32(truncatingIfNeeded: token.attributeCount)
    node.event = tokens.record.lastStart
    nodes.append(node)
    let number = Int32(truncatingIfNeeded: nodes.count - 1)
    comparison.note(number, event: node.event)
    return number
  }

  /// Inserts an HTML element for the current token and opens it.
  @inline(__always) @discardableResult
  mutating func insertElement() -> Int32 {
    let node = makeElement(tokens.token.name)
    link(node, at: insertionPlace())
    compareElement(node)
    push(node)
    return node
  }

  /// Inserts an HTML element for the current token that has no content.
  mutating func insertVoidElement() {
    let node = makeElement(tokens.token.name)
    link(node, at: insertionPlace())
    compareElement(node)
  }

  /// Inserts an element that no tag stands for.
  @discardableResult
  mutating func insertImplied(_ name: Name, under parent: Int32? = nil) -> Int32 {
    var node = TreeNode(.element, at: .implied(tokens.token.start))
    node.name = name
    node.traits = traits(of: name)
    nodes.append(node)
    let number = Int32(truncatingIfNeeded: nodes.count - 1)
    link(number, at: parent.map { InsertionPlace(parent: $0) } ?? insertionPlace())
    push(number)
    return number
  }

  /// A copy of a formatting element, with its attributes.
  mutating func copyElement(_ original: Int32) -> Int32 {
    var node = TreeNode(.element, at: .implied(tokens.token.start))
    node.name = nodes[original].name
    node.traits = nodes[original].traits
    node.text = nodes[original].text
    node.event = nodes[original].event
    nodes.append(node)
    return Int32(truncatingIfNeeded: nodes.count - 1)
  }

  // MARK: The stack of open elements

  @inline(__always)
  mutating func push(_ node: Int32) {
    if open.count > Self.deepest {
      noteDepth()
      if open.count >= Self.mostOpen { pop() }
    }
    let element = OpenElement(node: node, name: nodes[node].name, traits: nodes[node].traits)
    open.append(element)
    count(element.name, 1)
  }

  @inline(__always)
  mutating func pop() {
    let element = open[open.count - 1]
    open.removeLast()
    count(element.name, -1)
  }

  @inline(never)
  private mutating func noteDepth() {
    if !losses.contains(where: { if case .depthCapped = $0 { true } else { false } }) {
      losses.append(.depthCapped(at: tokens.token.start))
    }
  }

  @inline(__always)
  mutating func count(_ name: Name, _ change: Int32) {
    guard name.namespace == .html else { return }
    let number = Int(name.number)
    while openCounts.count <= number { openCounts.append(0) }
    openCounts[number] += change
  }

  @inline(__always)
  func isOpen(_ name: Name) -> Bool {
    let number = Int(name.number)
    return number < openCounts.count && openCounts[number] > 0
  }

  var current: OpenElement { @inline(__always) get { open[open.count - 1] } }

  /// The current node, or the context element of a fragment where only the root is open.
  var adjustedCurrent: OpenElement {
    @inline(__always) get {
      if open.count == 1, context != TreeNode.none {
        return OpenElement(node: context, name: nodes[context].name, traits: nodes[context].traits)
      }
      return open[open.count - 1]
    }
  }

  @inline(__always)
  func isInScope(_ name: Name, _ boundary: ElementTraits = .scope) -> Bool {
    guard isOpen(name) else { return false }
    var index = open.count - 1
    while index >= 0 {
      if open[index].name == name { return true }
      if !open[index].traits.isDisjoint(with: boundary) { return false }
      index -= 1
    }
    return false
  }

  func isInScope(node: Int32) -> Bool {
    var index = open.count - 1
    while index >= 0 {
      if open[index].node == node { return true }
      if open[index].traits.contains(.scope) { return false }
      index -= 1
    }
    return false
  }

  /// Whether an element with one of these traits is in scope.
  func isInScope(anyOf wanted: ElementTraits, _ boundary: ElementTraits = .scope) -> Bool {
    var index = open.count - 1
    while index >= 0 {
      if !open[index].traits.isDisjoint(with: wanted) { return true }
      if !open[index].traits.isDisjoint(with: boundary) { return false }
      index -= 1
    }
    return false
  }

  func stackIndex(of node: Int32) -> Int? {
    var index = open.count - 1
    while index >= 0 {
      if open[index].node == node { return index }
      index -= 1
    }
    return nil
  }

  /// Notes the current end tag as the end of an element.
  @inline(__always)
  mutating func close(_ node: Int32) {
    guard tokens.token.kind == .endTag else { return }
    nodes[node].place.endStart = UInt32(truncatingIfNeeded: tokens.token.start)
    nodes[node].place.endEnd = UInt32(truncatingIfNeeded: tokens.token.end)
  }

  /// Pops up to and including the last element with this name, which the current end tag, if it is one, ends.
  @inline(__always)
  mutating func pop(through name: Name) {
    while open.count > 0 {
      let element = current
      pop()
      if element.name == name {
        if tokens.token.kind == .endTag, tokens.token.name == name { close(element.node) }
        return
      }
    }
  }

  mutating func pop(toCount newCount: Int) {
    while open.count > newCount { pop() }
  }

  /// “Generate implied end tags”, except for elements of one name.
  @inline(__always)
  mutating func generateImpliedEndTags(except name: Name? = nil) {
    while open.count > 0, current.traits.contains(.impliedEnd), current.name != name { pop() }
  }

  mutating func generateAllImpliedEndTags() {
    while open.count > 0, !current.traits.isDisjoint(with: [.impliedEnd, .thoroughImpliedEnd]) { pop() }
  }

  /// Takes an element out of the stack wherever it is.
  mutating func removeFromStack(at index: Int) {
    count(open[index].name, -1)
    open.remove(at: index)
  }

  // MARK: Text and comments

  /// Inserts the current text token, whose NULs are dropped.
  mutating func insertText() {
    let token = tokens.token
    insert(PendingText(text: token.text, start: token.start, end: token.end, hasNUL: token.hasNUL))
  }

  mutating func insert(_ pending: PendingText) {
    var text = pending.text
    if pending.hasNUL { text = withoutNUL(text) }
    guard text.count > 0 else { return }
    // The cap on depth is for elements: text stays in its element.
    let target = open[open.count - 1]
    let place =
      fosterParenting && target.traits.contains(.tableContext)
      ? insertionPlace() : InsertionPlace(parent: inside(target.node))
    guard nodes[place.parent].kind != .document else { return }
    let neighbour = place.before == TreeNode.none ? nodes[place.parent].lastChild : nodes[place.before].previous
    if neighbour != TreeNode.none, nodes[neighbour].kind == .text {
      return append(text, to: neighbour, end: pending.end)
    }
    var node = TreeNode(.text, at: .written(pending.start, pending.end))
    node.text = text
    nodes.append(node)
    let number = Int32(truncatingIfNeeded: nodes.count - 1)
    link(number, at: place)
    compareText(number)
  }

  private mutating func append(_ text: TextSlice, to node: Int32, end: Int) {
    // A later text can stand before an earlier one in the tree, but never in the source.
    nodes[node].place.startEnd = UInt32(truncatingIfNeeded: end)
    nodes[node].place.endStart = nodes[node].place.startEnd
    nodes[node].place.endEnd = nodes[node].place.startEnd
    let last = nodes[node].lastChild
    if last == TreeNode.none {
      if nodes[node].text.start + nodes[node].text.count == text.start {
        nodes[node].text.count += text.count
        return
      }
    } else if pieces[last].text.start + pieces[last].text.count == text.start {
      pieces[last].text.count += text.count
      return
    }
    pieces.append(TextPiece(text: text))
    let piece = Int32(truncatingIfNeeded: pieces.count - 1)
    if last == TreeNode.none { nodes[node].firstChild = piece } else { pieces[last].next = piece }
    nodes[node].lastChild = piece
  }

  /// The text without U+0000, in the side text.
  mutating func withoutNUL(_ text: TextSlice, replacing: Bool = false) -> TextSlice {
    let sideStart = tokens.side.count
    for offset in 0..<Int(text.count) {
      let next = byte(text, offset)
      if next != 0 {
        tokens.side.append(next)
      } else if replacing {
        tokens.appendReplacement()
      }
    }
    return TextSlice(side: sideStart, end: tokens.side.count)
  }

  /// Inserts the comment or processing instruction that the current token is.
  mutating func insertComment(under parent: Int32? = nil) {
    let token = tokens.token
    var node = TreeNode(
      token.kind == .comment ? .comment : .processingInstruction, at: .written(token.start, token.end))
    node.text = token.text
    node.name = token.name
    nodes.append(node)
    link(
      Int32(truncatingIfNeeded: nodes.count - 1), at: parent.map { InsertionPlace(parent: $0) } ?? insertionPlace())
  }
}

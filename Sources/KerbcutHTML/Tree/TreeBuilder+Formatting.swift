// The list of active formatting elements (section 13.2.4.3) and the adoption agency algorithm (section 13.2.6.4.7).

extension TreeBuilder {
  /// Pushes onto the list; of three equal entries behind the last marker the first goes.
  mutating func pushFormatting(_ node: Int32) {
    let name = nodes[node].name
    var equal = 0
    var earliest = -1
    var entries = 0
    var index = formatting.count - 1
    while index >= 0, !formatting[index].isMarker {
      entries += 1
      if formatting[index].name == name, hasSameAttributes(formatting[index].node, node) {
        equal += 1
        earliest = index
      }
      index -= 1
    }
    if equal >= 3 {
      formatting.remove(at: earliest)
    } else if entries >= Self.mostFormatting {
      formatting.remove(at: index + 1)
    }
    formatting.append(FormattingEntry(node: node, name: name))
  }

  private func hasSameAttributes(_ left: Int32, _ right: Int32) -> Bool {
    let count = Int(nodes[left].text.count)
    guard count == Int(nodes[right].text.count) else { return false }
    let (first, second) = (Int(nodes[left].text.start), Int(nodes[right].text.start))
    if first == second || count == 0 { return true }
    // More attributes than this on two formatting elements: taken as different, so that the work is bounded.
    guard count <= 32 else { return false }
    for offset in 0..<count {
      let attribute = tokens.attributes[first + offset]
      let isShared = (0..<count).contains { isSame(attribute, tokens.attributes[second + $0]) }
      if !isShared { return false }
    }
    return true
  }

  private func isSame(_ left: AttributeRecord, _ right: AttributeRecord) -> Bool {
    guard left.name == right.name, left.valueCount == right.valueCount else { return false }
    var (a, b) = (TextSlice(), TextSlice())
    (a.start, a.count) = (left.valueStart, left.valueCount)
    (b.start, b.count) = (right.valueStart, right.valueCount)
    let (first, second) = (pointer(a), pointer(b))
    for offset in 0..<Int(a.count) where first[offset] != second[offset] { return false }
    return true
  }

  mutating func insertMarker() { formatting.append(.marker) }

  mutating func clearFormattingToMarker() {
    while let last = formatting.last {
      formatting.removeLast()
      if last.isMarker { return }
    }
  }

  func formattingIndex(of node: Int32) -> Int? {
    var index = formatting.count - 1
    while index >= 0 {
      if formatting[index].node == node { return index }
      index -= 1
    }
    return nil
  }

  /// The last entry with this name behind the last marker.
  func lastFormatting(_ name: Name) -> Int32? {
    var index = formatting.count - 1
    while index >= 0, !formatting[index].isMarker {
      if formatting[index].name == name { return formatting[index].node }
      index -= 1
    }
    return nil
  }

  @inline(__always)
  mutating func reconstructFormatting() {
    guard formatting.count > 0 else { return }
    reopenFormatting()
  }

  /// “Reconstruct the active formatting elements”.
  private mutating func reopenFormatting() {
    var index = formatting.count - 1
    if formatting[index].isMarker || stackIndex(of: formatting[index].node) != nil { return }
    while index > 0 {
      index -= 1
      if formatting[index].isMarker || stackIndex(of: formatting[index].node) != nil {
        index += 1
        break
      }
    }
    while index < formatting.count {
      guard reopeningsLeft > 0 else {
        formatting.truncate(to: index)
        return
      }
      reopeningsLeft -= 1
      let node = copyElement(formatting[index].node)
      link(node, at: insertionPlace())
      push(node)
      formatting[index].node = node
      index += 1
    }
  }

  /// The adoption agency algorithm for an end tag (or a start tag that implies one) with this name.
  mutating func adopt(_ subject: Name) {
    if current.name == subject, formattingIndex(of: current.node) == nil {
      close(current.node)
      return pop()
    }
    for round in 0..<8 {
      guard let element = lastFormatting(subject) else {
        if round == 0 { endOrdinary() }
        return
      }
      guard let stackPlace = stackIndex(of: element) else {
        error("adoption-agency-1.2")
        if let index = formattingIndex(of: element) { formatting.remove(at: index) }
        return
      }
      guard isInScope(node: element) else { return error("adoption-agency-4.4") }
      if current.node != element { error("adoption-agency-1.3") }
      if round == 0, tokens.token.kind == .endTag { close(element) }
      guard let furthest = (stackPlace + 1..<open.count).first(where: { open[$0].traits.contains(.special) }) else {
        pop(toCount: stackPlace)
        if let index = formattingIndex(of: element) { formatting.remove(at: index) }
        return
      }
      adopt(element, at: stackPlace, furthest: furthest)
    }
  }

  /// One round, for a formatting element with a furthest block at these places of the stack.
  private mutating func adopt(_ element: Int32, at stackPlace: Int, furthest furthestPlace: Int) {
    let furthest = open[furthestPlace].node
    let ancestor = open[stackPlace - 1].node
    var bookmark = formattingIndex(of: element) ?? formatting.count
    var last = furthest
    var place = furthestPlace
    var round = 0
    while true {
      round += 1
      place -= 1
      let node = open[place].node
      if node == element { break }
      var entry = formattingIndex(of: node)
      if round > 3, let index = entry {
        formatting.remove(at: index)
        if index < bookmark { bookmark -= 1 }
        entry = nil
      }
      guard let entry else {
        removeFromStack(at: place)
        continue
      }
      let copy = copyElement(node)
      formatting[entry].node = copy
      open[place].node = copy
      if last == furthest { bookmark = entry + 1 }
      unlink(last)
      link(last, at: InsertionPlace(parent: copy))
      last = copy
    }
    unlink(last)
    link(last, at: insertionPlace(under: ancestor))
    let copy = copyElement(element)
    moveChildren(of: furthest, to: copy)
    link(copy, at: InsertionPlace(parent: furthest))
    if let index = formattingIndex(of: element) {
      formatting.remove(at: index)
      if index < bookmark { bookmark -= 1 }
    }
    formatting.insert(FormattingEntry(node: copy, name: nodes[copy].name), at: min(bookmark, formatting.count))
    if let index = stackIndex(of: element) { removeFromStack(at: index) }
    if let index = stackIndex(of: furthest) {
      open.insert(OpenElement(node: copy, name: nodes[copy].name, traits: nodes[copy].traits), at: index + 1)
      count(nodes[copy].name, 1)
    }
  }
}

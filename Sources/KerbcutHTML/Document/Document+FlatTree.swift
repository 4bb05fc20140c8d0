/// Which children of shadow hosts stand in which slots (DOM Standard, section 4.2.2.3, “Finding slots and slottables”).
///
///     <x-card> #shadow: <slot name=title></slot><slot></slot>   light: <b slot=title>…</b> text <i slot=none>…</i>
///     slotOf: b → first slot, text → second slot; i has none and is in no flat tree.
struct SlotAssignment: Sendable {
  var slotOf: [NodeID: NodeID] = [:]
  var assigned: [NodeID: [NodeID]] = [:]
}

extension Document {
  /// The parent in the flat tree (CSS Scoping, section 3.3): the slot of a slotted node, the host of a shadow tree's
  /// top nodes. Nil for roots, and for children of a host that stand in no slot.
  public func flatParent(of node: NodeID) -> NodeID? {
    guard let parent = parent(of: node) else { return nil }
    guard hasShadowTrees else { return parent }
    if kind(of: parent) == .fragment { return host(of: parent) }
    return shadowRoot(of: parent) == nil ? parent : slots.slotOf[node]
  }

  /// The children in the flat tree: a host's are its shadow tree's top nodes, a slot's are the nodes assigned to it,
  /// or its own children if there are none.
  public func flatChildren(of node: NodeID) -> [NodeID] {
    guard hasShadowTrees else { return Array(children(of: node)) }
    if let shadow = shadowRoot(of: node) { return Array(children(of: shadow)) }
    if let assigned = slots.assigned[node] { return assigned }
    return Array(children(of: node))
  }

  /// The ancestors in the flat tree, from the parent up.
  public func flatAncestors(of node: NodeID) -> some Sequence<NodeID> {
    sequence(state: node) { [self] current in
      guard let parent = flatParent(of: current) else { return nil }
      current = parent
      return parent
    }
  }

  /// The slot of a shadow tree that a child of its host is assigned to.
  public func assignedSlot(of node: NodeID) -> NodeID? { slots.slotOf[node] }
}

extension DocumentParts {
  /// Assigns the children of every shadow host to slots. Costs one pass over hosts' children and shadow trees.
  func assignSlots() -> SlotAssignment {
    var result = SlotAssignment()
    for fragment in fragments where fragment.kind == .shadow {
      var slotNames: [[UInt8]: NodeID] = [:]
      for node in fragment.root.advanced(by: 1)..<NodeID(ends[Int(fragment.root.index)]) {
        guard kinds[Int(node.index)] == .element, names[Int(node.index)] == .slot else { continue }
        let name = attributeBytes(.name, of: node)
        if slotNames[name] == nil { slotNames[name] = node }
      }
      guard !slotNames.isEmpty else { continue }
      assignChildren(of: fragment.host, to: slotNames, in: &result)
    }
    return result
  }

  private func assignChildren(of host: NodeID, to slotNames: [[UInt8]: NodeID], in result: inout SlotAssignment) {
    var child = host.advanced(by: 1)
    while child.index < ends[Int(host.index)] {
      defer { child = NodeID(ends[Int(child.index)]) }
      let name: [UInt8]
      switch kinds[Int(child.index)] {
      case .element: name = attributeBytes(.slot, of: child)
      case .text: name = []
      default: continue
      }
      guard let slot = slotNames[name] else { continue }
      result.slotOf[child] = slot
      result.assigned[slot, default: []].append(child)
    }
  }

  private func attributeBytes(_ name: Name, of node: NodeID) -> [UInt8] {
    let first = Int(firsts[Int(node.index)])
    for attribute in attributes[first..<first + Int(counts[Int(node.index)])] where attribute.name == name {
      let isAside = attribute.valueStart & 0x8000_0000 != 0
      let start = Int(attribute.valueStart & 0x7FFF_FFFF)
      return Array((isAside ? sideText : source.bytes)[start..<start + Int(attribute.valueCount)])
    }
    return []
  }
}

import KerbcutCSS
import KerbcutHTML

extension AccessibilityTree {
  /// Adds the text alternative of an element met on the way (AccName 1.2, steps 2A to 2I, in recursion).
  ///
  /// An element is read once in a computation. `isEntry` marks what a reference or a label points at.
  /// Returns whether the text comes from an attribute or a value, so that it must be kept apart from its neighbours.
  @discardableResult
  func append(_ element: NodeID, to traversal: inout NameTraversal, isEntry: Bool = false) -> Bool {
    guard traversal.depth < NameTraversal.maximumDepth, traversal.nodesLeft > 0, meet(element, &traversal) else {
      return false
    }
    let facts = facts(of: element)
    // 2A. Hidden, and not asked for.
    if !facts.isDisjoint(with: traversal.hiding.subtracting(.invisible)) { return false }
    if !facts.isDisjoint(with: traversal.hiding) {
      // Only `visibility` hides it: what is inside may be visible all the same.
      traversal.depth += 1
      appendContents(of: element, to: &traversal)
      traversal.depth -= 1
      return false
    }
    let number = roleNumbers[Int(element.index)]
    if facts.contains(.roleIsExplicit), number == Role.presentation.number, document.name(of: element) == .img {
      return false
    }
    traversal.depth += 1
    defer { traversal.depth -= 1 }
    if document.name(of: element) == .slot {
      appendContents(of: element, to: &traversal)
      return false
    }
    let start = traversal.text.bytes.count
    // 2C. A control inside a label stands for its value.
    if !isEntry || traversal.isReferenced, appendValue(of: element, to: &traversal) { return true }
    // 2B. References are followed once.
    if facts.contains(.hasAriaLabelledby), !traversal.isReferenced {
      appendReferences(of: element, to: &traversal)
      if !traversal.text.isBlank(since: start) { return true }
    }
    // 2D.
    if facts.contains(.hasAriaLabel), let label = document.value(.ariaLabel, of: element) {
      traversal.text.append(label)
      return true
    }
    // 2E.
    if let isApart = appendNative(of: element, from: start, to: &traversal) { return isApart }
    // 2F to 2H. A menu is a choice, not a part of the text around it; nor are the branches of a tree part of their item.
    if !isEntry, number == Role.menu.number || number == Role.group.number && isBranch(element) { return false }
    let before = traversal.text.bytes.count
    appendContents(of: element, to: &traversal)
    if !traversal.text.isBlank(since: before) { return false }
    // 2I.
    if facts.contains(.hasTitle), let title = document.value(.title, of: element) {
      traversal.text.append(title)
      return true
    }
    return false
  }

  /// Marks a node as read; false if it was before.
  private func meet(_ node: NodeID, _ traversal: inout NameTraversal) -> Bool {
    guard visits[Int(node.index)] != visit else { return false }
    visits[Int(node.index)] = visit
    traversal.nodesLeft -= 1
    nodesRead += 1
    return true
  }

  /// Whether the element groups the items under an item of a tree.
  private func isBranch(_ element: NodeID) -> Bool {
    guard let parent = flatParent(of: element) else { return false }
    return roleNumbers[Int(parent.index)] == Role.treeitem.number
  }

  private func appendReferences(of element: NodeID, to traversal: inout NameTraversal) {
    let before = (traversal.isReferenced, traversal.hiding)
    traversal.isReferenced = true
    for target in references(.ariaLabelledby, of: element) {
      traversal.hiding = isHidden(target) ? [] : .hiding
      if target == element { visits[Int(element.index)] = 0 }
      append(target, to: &traversal, isEntry: true)
      traversal.text.separate()
    }
    (traversal.isReferenced, traversal.hiding) = before
  }

  /// Adds the texts of an element's children, with generated text before and after (step 2F).
  func appendContents(of element: NodeID, to traversal: inout NameTraversal) {
    switch document.name(of: element) {
    // What stands between these tags is for browsers without them.
    case .iframe, .meter, .progress, .audio, .video: return
    default: break
    }
    appendGenerated(.before, of: element, to: &traversal)
    if document.hasShadowTrees {
      for child in document.flatChildren(of: element) { appendChild(child, to: &traversal) }
    } else {
      var child = element.advanced(by: 1)
      let end = document.end(of: element)
      while child < end, traversal.nodesLeft > 0 {
        appendChild(child, to: &traversal)
        child = document.end(of: child)
      }
    }
    if facts[Int(element.index)].contains(.hasAriaOwns) {
      for owned in references(.ariaOwns, of: element) { appendElement(owned, to: &traversal) }
    }
    appendGenerated(.after, of: element, to: &traversal)
  }

  private func appendChild(_ child: NodeID, to traversal: inout NameTraversal) {
    switch document.kind(of: child) {
    case .text:
      traversal.nodesLeft -= 1
      nodesRead += 1
      appendText(child, to: &traversal)
    case .element: appendElement(child, to: &traversal)
    default: break
    }
  }

  /// Adds a text, which stands or falls with its parent.
  private func appendText(_ text: NodeID, to traversal: inout NameTraversal) {
    guard let parent = flatParent(of: text), facts(of: parent).isDisjoint(with: traversal.hiding) else { return }
    // Some elements are rendered but do not show what stands in them, `noscript` among them.
    guard !traversal.hiding.contains(.notRendered) || styles.isRendered(text) else { return }
    let written = document.text(of: text)
    if document.isElement(parent), let shown = transformed(written, in: parent, after: traversal.text.bytes.last) {
      traversal.text.append(shown)
    } else {
      traversal.text.append(written)
    }
  }

  private func appendElement(_ child: NodeID, to traversal: inout NameTraversal) {
    if document.name(of: child) == .br {
      traversal.text.separate()
      return
    }
    let start = traversal.text.bytes.count
    let isApart = append(child, to: &traversal)
    let isEmpty = traversal.text.bytes.count == start
    guard isApart && !isEmpty || separates(child, isEmpty: isEmpty) else { return }
    if !isEmpty, start > 0, traversal.text.bytes[start - 1] != 0x20 {
      traversal.text.bytes.insert(0x20, at: start)
    }
    traversal.text.separate()
  }

  /// Adds what CSS generates.
  private func appendGenerated(_ place: GeneratedPlace, of element: NodeID, to traversal: inout NameTraversal) {
    guard facts[Int(element.index)].isDisjoint(with: traversal.hiding),
      let generated = generatedText(place, of: element)
    else { return }
    if generated.isApart { traversal.text.separate() }
    traversal.text.append(generated.text)
    if generated.isApart { traversal.text.separate() }
  }
}

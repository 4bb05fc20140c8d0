public import KerbcutHTML

extension AccessibilityTree {
  /// Adds the value of a control that stands in another element's text (AccName 1.2, step 2C). Returns whether it has one.
  func appendValue(of element: NodeID, to traversal: inout NameTraversal) -> Bool {
    let number = roleNumbers[Int(element.index)]
    guard number < Self.unresolvedRole else { return false }
    let start = traversal.text.bytes.count
    switch Role(number: number) {
    case .textbox, .searchbox: appendTextValue(of: element, to: &traversal)
    case .combobox, .listbox: appendChosen(of: element, to: &traversal)
    case .slider, .spinbutton, .scrollbar, .meter, .progressbar: appendRangeValue(of: element, to: &traversal)
    default: return false
    }
    return !traversal.text.isBlank(since: start)
  }

  private func appendTextValue(of element: NodeID, to traversal: inout NameTraversal) {
    switch document.name(of: element) {
    case .input:
      if let value = document.value(.value, of: element) { traversal.text.append(value) }
    default: appendContents(of: element, to: &traversal)
    }
  }

  private func appendRangeValue(of element: NodeID, to traversal: inout NameTraversal) {
    for name: Name in [.ariaValuetext, .ariaValuenow] {
      guard let value = property(name, of: element), value.origin != .default, value.origin != .role else { continue }
      traversal.text.append(value.value)
      return
    }
  }

  private func appendChosen(of element: NodeID, to traversal: inout NameTraversal) {
    let name = document.name(of: element)
    if name == .input {
      if let value = document.value(.value, of: element) { traversal.text.append(value) }
      return
    }
    let before = traversal.text.bytes.count
    for option in name == .select ? chosenOptions(of: element) : selectedOptions(in: element) {
      append(option, to: &traversal)
      traversal.text.separate()
    }
    if traversal.text.bytes.count == before, name != .select, Role(number: roleNumbers[Int(element.index)]) == .combobox
    {
      appendContents(of: element, to: &traversal)
    }
  }

  /// The options of a `select` that are chosen at first: those marked, or the first one of a drop-down box.
  public func chosenOptions(of select: NodeID) -> [NodeID] {
    let options = document.descendants(of: select).filter { document.name(of: $0) == .option }
    let marked = options.filter { document.hasAttribute(.selected, of: $0) }
    if document.hasAttribute(.multiple, of: select) { return marked }
    if let last = marked.last { return [last] }
    guard role(of: select) == .combobox else { return [] }
    return options.first { !document.hasAttribute(.disabled, of: $0) }.map { [$0] } ?? []
  }

  /// The options marked as selected in an element and in what it owns.
  private func selectedOptions(in element: NodeID) -> [NodeID] {
    var found: [NodeID] = []
    var open = [element]
    var seen: Set<NodeID> = []
    while let next = open.popLast(), seen.count < 100 {
      guard seen.insert(next).inserted else { continue }
      for inner in next..<document.end(of: next) where document.isElement(inner) {
        if document.value(.ariaSelected, of: inner)?.equalsIgnoringCase("true") == true, role(of: inner) == .option {
          found.append(inner)
        }
        if facts(of: inner).contains(.hasAriaOwns) { open += references(.ariaOwns, of: inner) }
      }
    }
    return found
  }
}

public import KerbcutHTML

extension AccessibilityTree {
  /// Finds out whether an element is disabled and whether it can have focus (HTML Standard, section 6.6.2).
  func addFocus(of node: NodeID, name: Name, to found: inout NodeFacts) {
    if isDisabledControl(node, name: name, facts: found) {
      found.insert(.isDisabled)
      if name == .fieldset { found.insert(.inDisabledFieldset) }
    }
    if name == .legend, leavesDisabledFieldset(node) { found.remove(.inDisabledFieldset) }
    guard found.isDisjoint(with: [.notRendered, .invisible, .inert, .isDisabled]) else { return }
    if found.contains(.hasTabindex) || found.contains(.isEditingHost) || isFocusableByNature(node, name: name) {
      found.insert(.isFocusable)
    }
  }

  private func isDisabledControl(_ node: NodeID, name: Name, facts: NodeFacts) -> Bool {
    switch name {
    case .button, .input, .select, .textarea, .fieldset:
      facts.contains(.inDisabledFieldset) || document.hasAttribute(.disabled, of: node)
    case .option, .optgroup: document.hasAttribute(.disabled, of: node) || isInDisabledGroup(node)
    default: false
    }
  }

  /// Whether an option stands in a disabled group (HTML Standard, section 4.10.10).
  private func isInDisabledGroup(_ option: NodeID) -> Bool {
    guard let parent = document.parentElement(of: option), document.name(of: parent) == .optgroup else { return false }
    return document.hasAttribute(.disabled, of: parent)
  }

  /// Controls in the first legend of a disabled fieldset stay enabled.
  private func leavesDisabledFieldset(_ legend: NodeID) -> Bool {
    guard let fieldset = document.parentElement(of: legend), document.name(of: fieldset) == .fieldset,
      document.children(of: fieldset).first(where: { document.name(of: $0) == .legend }) == legend,
      let outer = flatParent(of: fieldset)
    else { return false }
    return !facts[Int(outer.index)].contains(.inDisabledFieldset)
  }

  private func isFocusableByNature(_ node: NodeID, name: Name) -> Bool {
    switch name {
    case .a, .area: document.hasAttribute(.href, of: node)
    case .button, .select, .textarea, .iframe, .embed: true
    case .input: inputType(of: node) != .hidden
    case .summary: isSummaryForDetails(node)
    case .audio, .video: document.hasAttribute(.controls, of: node)
    case .object: document.hasAttribute(.data, of: node)
    case .details: !document.children(of: node).contains { document.name(of: $0) == .summary }
    default:
      name == .a.in(.svg) && isSVGLink(node)
    }
  }

  /// The value of `tabindex`, if it is an integer.
  public func tabIndex(of element: NodeID) -> Int? { document.value(.tabindex, of: element).flatMap { Int(html: $0) } }

  /// Whether the element is in sequential focus navigation: focusable, no negative `tabindex`, and not a radio button
  /// that another, checked one of its group stands for.
  public func isTabbable(_ element: NodeID) -> Bool {
    guard isFocusable(element), (tabIndex(of: element) ?? 0) >= 0 else { return false }
    guard document.name(of: element) == .input, inputType(of: element) == .radio else { return true }
    guard !document.hasAttribute(.checked, of: element), let group = radioGroup(of: element) else { return true }
    return !group.hasChecked
  }

  /// The elements in sequential focus navigation in their order: positive `tabindex` values first, ascending, then the
  /// rest as they stand (HTML Standard, section 6.6.3). What layout or scripts change is not known.
  public var tabOrder: [NodeID] { lists.tabOrder }
}

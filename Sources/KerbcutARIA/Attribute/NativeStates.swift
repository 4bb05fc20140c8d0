import KerbcutHTML

/// States and properties that elements have by themselves (HTML-AAM, section 5).
extension AccessibilityTree {
  /// A value that the language gives, and whether it wins over the `aria-*` attribute.
  typealias NativeValue = (value: String, isStrong: Bool)

  func nativeValue(of property: Name, on element: NodeID) -> NativeValue? {
    let name = document.name(of: element)
    guard name.namespace == .html else { return nil }
    switch property {
    case .ariaChecked: return checkedState(of: element, name: name)
    case .ariaDisabled: return isDisabled(element) ? ("true", true) : nil
    case .ariaRequired:
      return has(.required, on: element, among: [.input, .select, .textarea]) ? ("true", true) : nil
    case .ariaReadonly: return has(.readonly, on: element, among: [.input, .textarea]) ? ("true", true) : nil
    case .ariaMultiselectable: return has(.multiple, on: element, among: [.select]) ? ("true", true) : nil
    case .ariaMultiline: return name == .textarea ? ("true", false) : nil
    case .ariaSelected: return selectedState(of: element, name: name)
    case .ariaExpanded: return expandedState(of: element, name: name)
    case .ariaLevel: return nativeLevel(of: element).map { (String($0), false) }
    case .ariaPlaceholder:
      return name == .input || name == .textarea
        ? document.string(.placeholder, of: element).map { ($0, true) } : nil
    case .ariaColspan: return spanValue(.colspan, of: element, name: name)
    case .ariaRowspan: return spanValue(.rowspan, of: element, name: name)
    case .ariaHaspopup, .ariaControls:
      guard name == .input, role(of: element) == .combobox, hasSuggestions(element) else { return nil }
      return property == .ariaHaspopup ? ("listbox", false) : document.string(.list, of: element).map { ($0, false) }
    case .ariaSetsize, .ariaPosinset: return placeInSet(property, of: element, name: name)
    case .ariaValuenow, .ariaValuemin, .ariaValuemax: return rangeValue(property, of: element, name: name)
    default: return nil
    }
  }

  private func has(_ attribute: Name, on element: NodeID, among elements: [Name]) -> Bool {
    elements.contains(document.name(of: element)) && document.hasAttribute(attribute, of: element)
  }

  private func checkedState(of element: NodeID, name: Name) -> NativeValue? {
    guard name == .input else { return nil }
    switch inputType(of: element) {
    case .checkbox, .radio: return (document.hasAttribute(.checked, of: element) ? "true" : "false", true)
    default: return nil
    }
  }

  private func selectedState(of element: NodeID, name: Name) -> NativeValue? {
    guard name == .option else { return nil }
    guard let select = document.ancestors(of: element).prefix(50).first(where: { document.name(of: $0) == .select })
    else { return (document.hasAttribute(.selected, of: element) ? "true" : "false", true) }
    if chosen[select] == nil { chosen[select] = Set(chosenOptions(of: select)) }
    return (chosen[select]?.contains(element) == true ? "true" : "false", true)
  }

  private func expandedState(of element: NodeID, name: Name) -> NativeValue? {
    if name == .summary, isSummaryForDetails(element), let details = document.parent(of: element) {
      return (document.hasAttribute(.open, of: details) ? "true" : "false", true)
    }
    if name == .select, role(of: element) == .combobox { return ("false", false) }
    if name == .input, role(of: element) == .combobox, hasSuggestions(element) { return ("false", false) }
    if name == .button || name == .input, controlsPopover(element) { return ("false", false) }
    return nil
  }

  private func spanValue(_ attribute: Name, of element: NodeID, name: Name) -> NativeValue? {
    guard name == .td || name == .th, let written = document.value(attribute, of: element),
      let span = Int(html: written), span > 1
    else { return nil }
    return (String(span), true)
  }

  private func placeInSet(_ property: Name, of element: NodeID, name: Name) -> NativeValue? {
    let place: (position: Int, size: Int)?
    if name == .input, let group = radioGroup(of: element) {
      place = group.position(of: element).map { ($0, group.members.count) }
    } else if name == .li, role(of: element) == .listitem {
      place = placeInList(of: element)
    } else {
      return nil
    }
    return place.map { (String(property == .ariaSetsize ? $0.size : $0.position), false) }
  }

  /// The place of an item among the `li` elements beside it. Found for all of them at once.
  private func placeInList(of item: NodeID) -> (position: Int, size: Int)? {
    guard let parent = flatParent(of: item) else { return nil }
    if listPlaces[item] == nil {
      let items = document.flatChildren(of: parent).filter { document.name(of: $0) == .li }
      for (index, item) in items.enumerated() { listPlaces[item] = (index + 1, items.count) }
    }
    return listPlaces[item]
  }

  /// The control of a popover says whether it is shown: at first none is (HTML-AAM, `popovertarget`, `command`).
  private func controlsPopover(_ element: NodeID) -> Bool {
    let command = document.value(.command, of: element)
    let isPopoverCommand = command.map { command in
      ["toggle-popover", "show-popover", "hide-popover"].contains { command.equalsIgnoringCase($0) }
    }
    let id =
      document.value(.popovertarget, of: element)
      ?? (isPopoverCommand == true ? document.value(.commandfor, of: element) : nil)
    guard let id, let target = self.element(id: id, inTreeOf: element), target != element else { return false }
    return document.hasAttribute(.popover, of: target) && !document.isInclusiveAncestor(target, of: element)
  }
}

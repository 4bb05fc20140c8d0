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
    guard let select = document.ancestors(of: element).first(where: { document.name(of: $0) == .select }) else {
      return (document.hasAttribute(.selected, of: element) ? "true" : "false", true)
    }
    return (chosenOptions(of: select).contains(element) ? "true" : "false", true)
  }

  private func expandedState(of element: NodeID, name: Name) -> NativeValue? {
    if name == .summary, isSummaryForDetails(element), let details = document.parent(of: element) {
      return (document.hasAttribute(.open, of: details) ? "true" : "false", true)
    }
    if name == .select, role(of: element) == .combobox { return ("false", false) }
    if name == .input, role(of: element) == .combobox, hasSuggestions(element) { return ("false", false) }
    if name == .button || name == .input, document.hasAttribute(.popovertarget, of: element) { return ("false", false) }
    return nil
  }

  private func spanValue(_ attribute: Name, of element: NodeID, name: Name) -> NativeValue? {
    guard name == .td || name == .th, let span = document.value(attribute, of: element).flatMap(Self.integer), span > 1
    else { return nil }
    return (String(span), true)
  }

  private func placeInSet(_ property: Name, of element: NodeID, name: Name) -> NativeValue? {
    let members: [NodeID]
    if name == .input, let group = radioGroup(of: element) {
      members = group.members
    } else if name == .li, role(of: element) == .listitem, let parent = flatParent(of: element) {
      members = document.children(of: parent).filter { document.name(of: $0) == .li }
    } else {
      return nil
    }
    if property == .ariaSetsize { return (String(members.count), false) }
    return members.firstIndex(of: element).map { (String($0 + 1), false) }
  }

  private func rangeValue(_ property: Name, of element: NodeID, name: Name) -> NativeValue? {
    let attribute: Name = property == .ariaValuenow ? .value : property == .ariaValuemin ? .min : .max
    func written() -> NativeValue? {
      document.string(attribute, of: element).flatMap { Double($0) == nil ? nil : ($0, true) }
    }
    switch name {
    case .input:
      switch inputType(of: element) {
      case .number: return written()
      case .range:
        return written() ?? (property == .ariaValuenow ? "50" : property == .ariaValuemin ? "0" : "100", true)
      default: return nil
      }
    case .progress:
      if property == .ariaValuenow { return written() }
      return property == .ariaValuemin ? ("0", true) : written() ?? ("1", true)
    case .meter: return written() ?? (property == .ariaValuemax ? "1" : "0", true)
    default: return nil
    }
  }
}

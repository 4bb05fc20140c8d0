import KerbcutCSS
import KerbcutHTML

extension AccessibilityTree {
  /// Finds out facts and role of a node, after those of its ancestors. Costs nothing the second time.
  @inline(__always)
  func resolve(_ node: NodeID) {
    if !facts[Int(node.index)].contains(.resolved) { resolveWithAncestors(node) }
  }

  /// Resolves the whole page, parents first.
  func resolveAll() {
    for node in document.nodes { resolve(node) }
  }

  private func resolveWithAncestors(_ node: NodeID) {
    guard let parent = flatParent(of: node), !facts[Int(parent.index)].contains(.resolved) else {
      return resolveAlone(node)
    }
    var path = [node, parent]
    while let next = flatParent(of: path[path.count - 1]), !facts[Int(next.index)].contains(.resolved) {
      path.append(next)
    }
    for next in path.reversed() { resolveAlone(next) }
  }

  private func resolveAlone(_ node: NodeID) {
    let parent = flatParent(of: node)
    var found: NodeFacts = [.resolved]
    if let parent {
      found.formUnion(facts[Int(parent.index)].intersection(.inherited))
    } else if node != .root, document.kind(of: node) != .fragment {
      found.insert(.notRendered)
    }
    guard document.isElement(node) else {
      facts[Int(node.index)] = found
      roleNumbers[Int(node.index)] = Self.noRole
      return
    }
    found.insert(.isElement)
    if let parent, document.isElement(parent) { addContext(of: parent, to: &found) }
    readAttributes(of: node, into: &found)
    // The button of a `select` shows the choice and is inert (HTML Standard, section 4.10.7).
    if let parent, document.name(of: node) == .button, document.name(of: parent) == .select { found.insert(.inert) }
    let name = document.name(of: node)
    addStyle(of: node, name: name, to: &found)
    addFocus(of: node, name: name, to: &found)
    facts[Int(node.index)] = found
    roleNumbers[Int(node.index)] = Self.noRole
    let role = computedRole(of: node, name: name, facts: &found)
    if isLeftOut(node, name: name, role: role, facts: found) { found.insert(.isLeftOut) }
    facts[Int(node.index)] = found
    roleNumbers[Int(node.index)] = role?.number ?? Self.noRole
  }

  /// What a child has from its parent because of what the parent is.
  private func addContext(of parent: NodeID, to found: inout NodeFacts) {
    let number = roleNumbers[Int(parent.index)]
    let name = document.name(of: parent)
    switch name {
    case .article, .aside, .nav, .section: found.formUnion([.inSectioning, .inSectioningOrMain])
    case .main: found.insert(.inSectioningOrMain)
    case .table:
      found.subtract([.inTable, .inGrid])
      if number == Role.table.number { found.insert(.inTable) }
      if number == Role.grid.number || number == Role.treegrid.number { found.insert(.inGrid) }
    case .tr, .tbody, .thead, .tfoot:
      // Parts of a row or group that is none any more are no parts of the table either.
      if number != Role.row.number, number != Role.rowgroup.number { found.subtract([.inTable, .inGrid]) }
    default: break
    }
    guard number < Self.unresolvedRole else { return }
    let role = Role(number: number)
    if Role.presentationalChildren.contains(role), hidesChildren(parent, name: name) {
      found.insert(.presentationalChild)
    }
    if facts[Int(parent.index)].contains(.roleIsExplicit), Self.scopingRoles.contains(role) {
      found.insert(.inSectioningOrMain)
    }
  }

  /// Whether an element with such a role really hides its children: the parts of an `svg` are there to be met.
  private func hidesChildren(_ element: NodeID, name: Name) -> Bool {
    name != .option && (name.namespace != .svg || facts[Int(element.index)].contains(.roleIsExplicit))
  }

  /// Roles that make a `header` or `footer` inside them no landmark (HTML-AAM, `header`).
  private static let scopingRoles: RoleSet = [.article, .complementary, .main, .navigation, .region]

  private func readAttributes(of node: NodeID, into found: inout NodeFacts) {
    let firstAria = Name.ariaActivedescendant.code
    let lastAria = Name.ariaValuetext.code
    for attribute in document.attributes(of: node) {
      let name = document.name(of: attribute)
      if name.code >= firstAria, name.code <= lastAria {
        readAria(attribute, name: name, into: &found)
        continue
      }
      switch name {
      case .role: found.insert(.hasRole)
      case .title: if !document.value(of: attribute).isBlank { found.insert(.hasTitle) }
      case .tabindex: if Int(html: document.value(of: attribute)) != nil { found.insert(.hasTabindex) }
      case .inert: found.insert(.inert)
      case .contenteditable:
        let value = document.value(of: attribute)
        if value.isEmpty || value.equalsIgnoringCase("true") || value.equalsIgnoringCase("plaintext-only") {
          found.formUnion([.isEditingHost, .inEditable])
        } else if value.equalsIgnoringCase("false") {
          found.remove(.inEditable)
        }
      default: break
      }
    }
  }

  private func readAria(_ attribute: AttributeID, name: Name, into found: inout NodeFacts) {
    let value = document.value(of: attribute)
    switch name {
    case .ariaHidden: if value.equalsIgnoringCase("true") { found.insert(.ariaHidden) }
    case .ariaLabel: found.formUnion(value.isBlank ? .hasGlobalAria : [.hasAriaLabel, .hasGlobalAria])
    case .ariaLabelledby: found.formUnion(value.isBlank ? .hasGlobalAria : [.hasAriaLabelledby, .hasGlobalAria])
    case .ariaDescribedby, .ariaDescription:
      found.formUnion(value.isBlank ? .hasGlobalAria : [.hasDescription, .hasGlobalAria])
    case .ariaOwns: found.formUnion(value.isBlank ? .hasGlobalAria : [.hasAriaOwns, .hasGlobalAria])
    default: found.insert(.hasGlobalAria)
    }
  }

  private func addStyle(of node: NodeID, name: Name, to found: inout NodeFacts) {
    if !found.contains(.notRendered), !isBoxed(node, name: name) {
      found.insert(.notRendered)
      if name.namespace == .html, styles.display(of: node) != .none { found.insert(.isSkipped) }
    }
    if !found.contains(.notRendered), !styles.isVisibilityVisible(node) { found.insert(.invisible) }
  }

  /// Whether the element can be met: it makes boxes, or browsers expose it without any.
  private func isBoxed(_ node: NodeID, name: Name) -> Bool {
    if isUnrenderedPart(name) { return false }
    switch name {
    case .area: return true
    // What stands between their tags is for browsers without them.
    case .track, .param: return false
    default: return styles.isRendered(node)
    }
  }
}

public import KerbcutHTML

extension AccessibilityTree {
  /// The first role in the `role` attribute that authors may use, whether or not the browser honours it.
  public func explicitRole(of element: NodeID) -> Role? {
    guard let value = document.value(.role, of: element) else { return nil }
    return value.tokens.lazy.compactMap(Self.role(named:)).first { !$0.isAbstract }
  }

  /// The role that the language gives the element (HTML-AAM, SVG-AAM), whatever its `role` attribute says.
  public func implicitRole(of element: NodeID) -> Role? {
    resolve(element)
    return implicitRole(of: element, name: document.name(of: element), facts: facts[Int(element.index)])
  }

  /// The role with a name in any case, as the `role` attribute compares (WAI-ARIA, section 8.2).
  static func role(named token: UTF8Text) -> Role? {
    guard token.count <= RoleDefinition.longestName else { return nil }
    return RoleDefinition.byName[String(decoding: token.lazy.map(UTF8Text.lower), as: UTF8.self)]
  }

  /// The role that the browser takes from the attribute: the first one that it knows and that fits (section 5.4, 8.1).
  ///
  /// Nil means the implicit role. `form` and `region` need a name; `none` yields to focus and global attributes.
  func honouredRole(of element: NodeID, facts: NodeFacts) -> Role? {
    guard let value = document.value(.role, of: element) else { return nil }
    for token in value.tokens {
      guard let role = Self.role(named: token), !role.isAbstract else { continue }
      switch role {
      case .form, .region:
        if hasAuthorName(element, facts: facts) { return role }
      case .presentation:
        if facts.contains(.isFocusable) || hasGlobalAttribute(element, facts: facts) { return nil }
        return role
      case .directory: return .list
      default: return role
      }
    }
    return nil
  }

  /// Whether a global attribute stands on the element: it then keeps its role (WAI-ARIA 1.2, section 8.1, “Presentational
  /// Roles Conflict Resolution”). As in browsers, one that is empty or that the role prohibits does too, and
  /// `aria-hidden` does not.
  private func hasGlobalAttribute(_ element: NodeID, facts: NodeFacts) -> Bool {
    guard facts.contains(.hasGlobalAria) else { return false }
    return document.attributes(of: element).contains { attribute in
      let name = document.name(of: attribute)
      guard let number = AttributeDefinition.number(of: name) else { return false }
      return AttributeDefinition.global.contains(number) && name != .ariaHidden
    }
  }
}

extension RoleDefinition {
  static let longestName = all.map(\.name.utf8.count).max() ?? 0
}

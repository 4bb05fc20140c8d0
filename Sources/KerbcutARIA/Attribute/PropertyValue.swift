public import KerbcutHTML

/// The value of a state or property, and where it comes from.
public struct PropertyValue: Hashable, Sendable {
  public enum Origin: String, Sendable, Codable {
    /// The author's `aria-*` attribute.
    case attribute
    /// What the language says of the element (HTML-AAM, section 5).
    case native
    /// What the role says where nobody else does (“Implicit Value for Role”).
    case role
    /// The default of the state or property.
    case `default`
  }
  public let name: Name
  public let value: String
  public let origin: Origin

  public init(name: Name, value: String, origin: Origin) {
    self.name = name
    self.value = value
    self.origin = origin
  }
}

extension AccessibilityTree {
  /// The value of a state or property, for example `property(.ariaChecked, of: element)`.
  ///
  /// Native semantics win over the attribute where HTML-AAM says so (`checked`, `disabled`, `required` and the like);
  /// the attribute wins over what its role implies, and that over the default. An attribute that is empty counts as
  /// absent, except where its value is free text.
  public func property(_ name: Name, of element: NodeID) -> PropertyValue? {
    guard let definition = AttributeDefinition(name) else { return nil }
    let native = nativeValue(of: name, on: element)
    if let native, native.isStrong { return PropertyValue(name: name, value: native.value, origin: .native) }
    if let value = document.value(name, of: element), !value.isBlank {
      let text = String(value)
      return PropertyValue(name: name, value: normalised(text, definition), origin: .attribute)
    }
    if let native { return PropertyValue(name: name, value: native.value, origin: .native) }
    if let role = role(of: element) {
      if let value = role.definition.impliedValue(of: definition.number) {
        return PropertyValue(name: name, value: value, origin: .role)
      }
      guard role.definition.allowed.contains(definition.number) else { return nil }
    } else if !definition.isGlobal {
      return nil
    }
    return definition.defaultValue.map { PropertyValue(name: name, value: $0, origin: .default) }
  }

  /// The states and properties that the element has: those its author wrote, those the language gives, those its role
  /// implies. Defaults are left out.
  public func states(of element: NodeID) -> [PropertyValue] {
    AttributeDefinition.all.compactMap { property($0.name, of: element) }.filter { $0.origin != .default }
  }

  private func normalised(_ text: String, _ definition: AttributeDefinition) -> String {
    definition.values.isEmpty ? text : NameText.collapse(Array(text.lowercased().utf8)[...])
  }
}

extension RoleDefinition {
  /// The value that the role, or the nearest role above it, implies for an attribute.
  public func impliedValue(of number: AttributeDefinition.Number) -> String? {
    var open = [role]
    var steps = 0
    while let next = open.first, steps < 100 {
      steps += 1
      open.removeFirst()
      let definition = next.definition
      if let value = definition.implied[number] { return value }
      open += definition.superclasses
    }
    return nil
  }
}

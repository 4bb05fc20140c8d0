import Kerbcut

extension Page {
  /// Every state and property of WAI-ARIA that stands on an element.
  var ariaAttributes: [AttributeTarget] { view(ARIAAttributes.self).defined }

  /// Every attribute whose name begins with `aria-`.
  var attributesNamedAria: [AttributeTarget] { view(ARIAAttributes.self).all }
}

/// The attributes of WAI-ARIA on a page, found in one pass for all checks of them.
private struct ARIAAttributes: PageView {
  private(set) var all: [AttributeTarget] = []
  private(set) var defined: [AttributeTarget] = []

  init(_ page: Page) {
    func isAria(_ name: Name) -> Bool {
      AttributeDefinition.number(of: name) != nil || page.document.localName(of: name).hasPrefix("aria-")
    }
    for element in page.elements(withAttribute: isAria) {
      for attribute in element.attributes where isAria(attribute.name) {
        all.append(attribute)
        if AttributeDefinition.number(of: attribute.name) != nil { defined.append(attribute) }
      }
    }
  }
}

extension AttributeTarget {
  /// What WAI-ARIA says of the attribute.
  var ariaDefinition: AttributeDefinition? { AttributeDefinition(name) }
}

extension Element {
  /// Whether it is the button that shows what is chosen in a `select` (ARIA in HTML, section 4: no `role`, no `aria-*`).
  var isButtonOfSelect: Bool { tag == .button && parent?.tag == .select }

  /// The role that the author asks for, if it is not the one that the element has anyway.
  var addedRole: Role? {
    guard has(.role), let role = explicitRole,
      role != implicitRole
    else { return nil }
    return role
  }
}

extension AttributeDefinition {
  /// Whether a value is of the attribute's type (WAI-ARIA, section 6.2.4).
  func accepts(_ value: String) -> Bool {
    let words = value.inLowerCase.split(whereSeparator: \.isWhitespace).map(String.init)
    switch type {
    case .string: return true
    case .idReference: return words.count == 1
    case .idReferenceList: return !words.isEmpty
    case .integer: return words.count == 1 && Int(words[0]) != nil
    case .number: return words.count == 1 && Double(words[0]).map(\.isFinite) ?? false
    case .tokenList: return !words.isEmpty && words.allSatisfy(values.contains)
    case .trueFalse, .trueFalseUndefined, .tristate, .token: return words.count == 1 && values.contains(words[0])
    }
  }

  /// What the value should be, in a sentence.
  var wanted: String {
    switch type {
    case .string: "Use text."
    case .idReference: "Use one id."
    case .idReferenceList: "Use ids with spaces between them."
    case .integer: "Use a whole number."
    case .number: "Use a number."
    default: "Use \(values.dropLast().joined(separator: ", ")) or \(values.last ?? "")."
    }
  }
}

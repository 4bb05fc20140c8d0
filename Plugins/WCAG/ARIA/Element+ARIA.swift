import Kerbcut

extension Page {
  /// Every state and property of WAI-ARIA that stands on an element.
  var ariaAttributes: [AttributeTarget] { kept { ARIAAttributes(on: $0) }.defined }

  /// Every attribute whose name begins with `aria-`.
  var attributesNamedAria: [AttributeTarget] { kept { ARIAAttributes(on: $0) }.all }
}

/// The attributes of WAI-ARIA on a page, found in one pass for all checks of them.
private struct ARIAAttributes {
  private(set) var all: [AttributeTarget] = []
  private(set) var defined: [AttributeTarget] = []

  init(on page: Page) {
    let document = page.document
    func isAria(_ name: Name) -> Bool {
      AttributeDefinition.number(of: name) != nil || document.localName(of: name).hasPrefix("aria-")
    }
    for element in page.elements(withAttribute: isAria) {
      for attribute in document.attributes(of: element.node) {
        let name = document.name(of: attribute)
        guard isAria(name) else { continue }
        all.append(AttributeTarget(element, attribute))
        if AttributeDefinition.number(of: name) != nil { defined.append(AttributeTarget(element, attribute)) }
      }
    }
  }
}

extension AttributeTarget {
  /// What WAI-ARIA says of the attribute.
  var ariaDefinition: AttributeDefinition? { AttributeDefinition(element.document.name(of: attribute)) }
}

extension Element {
  /// Whether it is the button that shows what is chosen in a `select` (ARIA in HTML, section 4: no `role`, no `aria-*`).
  var isButtonOfSelect: Bool { tag == .button && parent?.tag == .select }

  /// The role that the author asks for, if it is not the one that the element has anyway.
  var addedRole: Role? {
    guard has(.role), let role = page.accessibility.explicitRole(of: node),
      role != page.accessibility.implicitRole(of: node)
    else { return nil }
    return role
  }
}

extension AttributeDefinition {
  /// Whether a value is of the attribute's type (WAI-ARIA, section 6.2.4).
  func accepts(_ value: String) -> Bool {
    let words = value.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
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

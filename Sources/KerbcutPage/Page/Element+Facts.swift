public import KerbcutARIA
public import KerbcutHTML
import KerbcutText

// Questions about one element that many checks ask.

extension Element {
  /// The first valid role in `role`, before conflicts are resolved.
  public var explicitRole: Role? { page.accessibility.explicitRole(of: node) }

  /// Whether the role is `none` after conflicts are resolved.
  public var isPresentational: Bool { role == .presentation }

  /// Whether people can see the element or something in it (ACT: visible).
  public var isVisible: Bool { page.isVisible(node) }

  /// Whether the element's box starts on a line of its own, or is a part of a table, by its computed `display`.
  public var isBlockLevel: Bool { page.styles.isBlockLevel(node) }

  /// The addresses of the images behind the element.
  public var backgroundImages: [String] {
    guard case .commas(let layers) = page.styles.style(of: node)[.backgroundImage] else { return [] }
    return layers.compactMap { layer in
      guard case .url(let address) = layer else { return nil }
      return address
    }
  }

  /// The value of `tabindex`, if it is an integer.
  public var tabIndex: Int? { value(.tabindex).flatMap(Int.init(html:)) }

  /// Whether the element is a control that HTML disables: by its own `disabled`, or by a `fieldset` around it
  /// (HTML Standard, “actually disabled”).
  public var isDisabled: Bool { page.accessibility.isDisabled(node) }

  /// The elements that an attribute of ids names, in its order, found in the element's own tree.
  public func elements(referencedBy attribute: Name) -> [Element] {
    page.accessibility.references(attribute, of: node).map(page.element)
  }

  /// The element and its ancestors, nearest first.
  public var inclusiveAncestors: ElementAncestors { ElementAncestors(from: self) }

  /// The nearest ancestor with a role.
  public func ancestor(role roles: Role...) -> Element? {
    document.ancestors(of: node).first { ancestor in
      document.isElement(ancestor) && page.accessibility.role(of: ancestor).map(roles.contains) ?? false
    }.map(page.element)
  }
}

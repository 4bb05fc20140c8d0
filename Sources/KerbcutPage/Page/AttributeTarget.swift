public import KerbcutHTML

/// An attribute of an element: also a target of its own.
public struct AttributeTarget {
  public let element: Element
  public let attribute: AttributeID

  public init(_ element: Element, _ attribute: AttributeID) {
    self.element = element
    self.attribute = attribute
  }

  /// Its name with its namespace.
  public var name: Name { element.document.name(of: attribute) }
  /// Its local name as people write it.
  public var localName: String { element.document.localName(of: name) }
  /// Its value.
  public var value: String { String(utf8) }
  /// Its value without making a string.
  public var utf8: UTF8Text { element.document.value(of: attribute) }
}

extension Element {
  /// The attributes, in the order of the source.
  public var attributes: [AttributeTarget] {
    let attributes = document.attributes(of: node)
    return attributes.map { AttributeTarget(self, $0) }
  }

  /// The attribute with this name as a target; nil where it is not written.
  public func attributeTarget(_ name: Name) -> AttributeTarget? {
    document.attribute(name, of: node).map { AttributeTarget(self, $0) }
  }
}

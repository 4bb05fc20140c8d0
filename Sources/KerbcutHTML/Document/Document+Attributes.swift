extension Document {
  /// The attributes of an element in source order; empty for other nodes.
  @inlinable
  public func attributes(of node: NodeID) -> Range<AttributeID> {
    guard isElement(node) else { return AttributeID(0)..<AttributeID(0) }
    let first = firsts[Int(node.index)]
    return AttributeID(first)..<AttributeID(first + counts[Int(node.index)])
  }

  @inlinable public func name(of attribute: AttributeID) -> Name { attributes[Int(attribute.index)].name }

  /// The decoded value.
  @inlinable
  public func value(of attribute: AttributeID) -> UTF8Text {
    let record = attributes[Int(attribute.index)]
    return text(start: record.valueStart, count: record.valueCount)
  }

  /// The attribute of an element by name. Costs one comparison per attribute of the element.
  @inlinable
  public func attribute(_ name: Name, of node: NodeID) -> AttributeID? {
    for attribute in attributes(of: node) where attributes[Int(attribute.index)].name == name { return attribute }
    return nil
  }

  @inlinable
  public func hasAttribute(_ name: Name, of node: NodeID) -> Bool { attribute(name, of: node) != nil }

  /// The value of an attribute without making a string.
  @inlinable
  public func value(_ name: Name, of node: NodeID) -> UTF8Text? { attribute(name, of: node).map(value(of:)) }

  /// The value of an attribute as a string.
  @inlinable
  public func string(_ name: Name, of node: NodeID) -> String? { value(name, of: node).map { String($0) } }

  /// Where the attribute stands in the source: from its name to behind its value and closing quote.
  public func nameOffset(of attribute: AttributeID) -> Int { Int(attributes[Int(attribute.index)].nameStart) }

  /// The bytes of the value as written, without quotes.
  public func rawValueRange(of attribute: AttributeID) -> Range<Int> {
    let record = attributes[Int(attribute.index)]
    return Int(record.rawStart)..<Int(record.rawEnd)
  }

  /// The local name, in the case that the tree holds.
  public func localName(of name: Name) -> String {
    if name.number < Name.wellKnownCount { return Name.wellKnownList[Int(name.number)] }
    let own = Int(name.number - Name.wellKnownCount)
    return own < ownNames.count ? ownNames[own] : ""
  }

  /// How many local names there are: the numbers of this document's names are below it.
  public var nameCount: Int { Int(Name.wellKnownCount) + ownNames.count }

  /// The name with this local name, if it is well known or occurs in this document.
  public func name(_ localName: String, in namespace: Namespace = .html) -> Name? {
    Name.wellKnown(localName, in: namespace)
      ?? ownNumbers[localName].map { Name(number: $0, namespace: namespace) }
  }
}

/// An attribute of one document.
@frozen
public struct AttributeID: Hashable, Sendable, Comparable, Strideable {
  public let index: UInt32

  @inlinable public init(_ index: UInt32) { self.index = index }
  @inlinable public static func < (left: Self, right: Self) -> Bool { left.index < right.index }
  @inlinable public func distance(to other: AttributeID) -> Int { Int(other.index) - Int(index) }
  @inlinable public func advanced(by step: Int) -> AttributeID { AttributeID(UInt32(Int(index) + step)) }
}

public import KerbcutHTML
public import KerbcutPage

extension Element {
  /// Where an attribute stands in the source.
  public func attributeRange(_ name: Name) -> Range<Int>? {
    document.attribute(name, of: node).map { AttributeTarget(self, $0).targetRange }
  }
}

public import KerbcutHTML
public import KerbcutPage

extension Element {
  /// Where an attribute stands in the source.
  public func attributeRange(_ name: Name) -> Range<Int>? {
    attributeTarget(name)?.targetRange
  }
}

public import KerbcutHTML

extension Page {
  /// The root element of a page served as HTML, if it is `html`.
  public var htmlRoot: Element? {
    guard snapshot.mediaType == "text/html", let root, root.is(.html) else { return nil }
    return root
  }
}

extension Element {
  /// Where an attribute stands in the source.
  public func attributeRange(_ name: Name) -> Range<Int>? {
    document.attribute(name, of: node).map { AttributeTarget(self, $0).targetRange }
  }
}

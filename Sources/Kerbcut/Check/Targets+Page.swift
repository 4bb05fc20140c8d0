public import KerbcutPage

extension TextBlock: CheckTarget {
  /// The element whose text the block is.
  public var targetElement: Element? { element }
  /// From its first word to its last.
  public var targetRange: Range<Int> { sourceRange }
}

extension Sentence: CheckTarget {
  /// The element whose text the sentence stands in.
  public var targetElement: Element? { block.element }
  /// From its first word to its last.
  public var targetRange: Range<Int> { sourceRange }
}

extension Media: CheckTarget {
  /// The element that plays, shows or frames it.
  public var targetElement: Element? { element }
  /// The start tag of that element.
  public var targetRange: Range<Int> { element.targetRange }
}

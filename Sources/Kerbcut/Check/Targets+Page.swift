public import KerbcutPage

extension TextBlock: CheckTarget {
  public var targetElement: Element? { element }
  public var targetRange: Range<Int> { sourceRange }
}

extension Sentence: CheckTarget {
  public var targetElement: Element? { block.element }
  public var targetRange: Range<Int> { sourceRange }
}

extension Media: CheckTarget {
  public var targetElement: Element? { element }
  public var targetRange: Range<Int> { element.targetRange }
}

public import KerbcutHTML

extension PageStyles {
  /// The elements whose style meets a condition, in tree order.
  ///
  /// Elements with the same declarations share a style, and most pages have far fewer styles than elements: the condition
  /// is asked of each style once.
  public func elements(where condition: (ComputedStyle) -> Bool) -> [NodeID] {
    engine.complete()
    let (styles, numbers) = (engine.styles, engine.styleOf)
    let answers = styles.map(condition)
    guard answers.contains(true) else { return [] }
    var found: [NodeID] = []
    for node in document.nodes where document.isElement(node) {
      let number = Int(numbers[Int(node.index)])
      if answers.indices.contains(number), answers[number] { found.append(node) }
    }
    return found
  }

  /// Whether the page says anything of `overflow`, so that texts could be cut off.
  public var mentionsOverflow: Bool {
    sheets.contains { $0.origin == .author && !$0.sheet.overflowRules.isEmpty }
      || engine.elements.styled.values.contains { ByteWord("overflow").isIn(Array(document.value(of: $0))) }
  }
}

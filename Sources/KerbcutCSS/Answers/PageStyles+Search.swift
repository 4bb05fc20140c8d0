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
}

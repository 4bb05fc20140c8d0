public import KerbcutHTML

extension PageStyles {
  /// The elements whose style meets a condition, in tree order.
  ///
  /// Elements with the same declarations share a style, and most pages have far fewer styles than elements: the condition
  /// is asked of each style once.
  public func elements(where condition: (ComputedStyle) -> Bool) -> [NodeID] {
    let styles = engine.styles
    let numbers = engine.styleOf
    var answers = [Bool?](repeating: nil, count: styles.count)
    var found: [NodeID] = []
    for node in document.nodes where document.isElement(node) {
      let number = Int(numbers[Int(node.index)])
      guard styles.indices.contains(number) else { continue }
      let answer = answers[number] ?? condition(styles[number])
      answers[number] = answer
      if answer { found.append(node) }
    }
    return found
  }
}

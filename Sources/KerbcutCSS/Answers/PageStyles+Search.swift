public import KerbcutHTML

extension PageStyles {
  /// The elements whose style meets a condition, in tree order.
  ///
  /// Elements with the same declarations share a style, and most pages have far fewer styles than elements: the condition
  /// is asked of each style once.
  public func elements(where condition: (ComputedStyle) -> Bool) -> [NodeID] {
    var answers: [Bool?] = []
    var found: [NodeID] = []
    for node in document.nodes where document.isElement(node) {
      guard let place = engine.number(of: node, .none), place >= 0 else { continue }
      let number = Int(place)
      while answers.count <= number { answers.append(nil) }
      let answer = answers[number] ?? condition(engine.styles[number])
      answers[number] = answer
      if answer { found.append(node) }
    }
    return found
  }
}

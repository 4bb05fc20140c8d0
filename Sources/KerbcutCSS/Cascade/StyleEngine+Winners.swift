import KerbcutHTML

/// Which declaration a value comes from.
extension StyleEngine {
  /// The declaration that gives an element's property its value, and the block it is in.
  func winner(
    _ property: Property, of node: NodeID, _ pseudo: PseudoElement? = nil
  ) -> (block: UInt32, declaration: Declaration)? {
    winner(.property(property), of: node, pseudo)
  }

  /// The declaration that a longhand or a custom property has its value from.
  func winner(
    _ target: Declaration.Target, of node: NodeID, _ pseudo: PseudoElement? = nil
  ) -> (block: UInt32, declaration: Declaration)? {
    guard document.isElement(node) else { return nil }
    let matches = matches(of: node, pseudo)
    let important = matches.enumerated().sorted {
      (CascadeLevel.importantRank($0.element.precedence), $0.offset)
        < (CascadeLevel.importantRank($1.element.precedence), $1.offset)
    }
    return last(target, important: true, important.map(\.element)) ?? last(target, important: false, matches)
  }

  /// The declaration of a keyframe that an element keeps a property's value from, and the animation.
  func lastingDeclaration(
    _ property: Property, of node: NodeID, _ pseudo: PseudoElement?
  ) -> (sheet: LoadedSheet, animation: String, declaration: Declaration)? {
    guard !cascade.keyframes.isEmpty,
      let style = pseudo.map({ style(of: node, $0, .none) }) ?? style(of: node, .none)
    else { return nil }
    for frame in LastingFrame.all({ style[$0] }).reversed() {
      let declarations = cascade.keyframes.declarations(of: frame)
      guard let found = declarations.last(where: { $0.target == .property(property) }),
        let sheet = cascade.keyframes.entry(frame.name)?.sheet,
        winner(property, of: node, pseudo)?.declaration.isImportant != true
      else { continue }
      return (sheet, frame.name, found)
    }
    return nil
  }

  private func last(
    _ target: Declaration.Target, important: Bool, _ matches: [Match]
  ) -> (block: UInt32, declaration: Declaration)? {
    for match in matches.reversed() {
      for declaration in blocks[match.block].declarations.reversed()
      where declaration.isImportant == important && declaration.target == target {
        return (match.block, declaration)
      }
    }
    return nil
  }

  /// The sheet and rule that a block is of; nil for `style` attributes and hints.
  func place(of block: UInt32) -> (LoadedSheet, Int)? { blocks.place(of: block) }

  /// Whether a block is that of an element's `style` attribute, not of what its other attributes stand for.
  func isStyleAttribute(_ block: UInt32, of node: NodeID) -> Bool {
    styleAttribute(of: node).map { blocks.isStyleAttribute(block, $0) } ?? false
  }
}

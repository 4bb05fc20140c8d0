import KerbcutHTML

/// The styles of pseudo-elements, found when they are asked for.
extension StyleEngine {
  /// Whether a rule about a pseudo-element says something of `content`: without one nothing is put in.
  func mayGenerate(_ pseudo: PseudoElement, of node: NodeID) -> Bool {
    guard document.isElement(node), node < document.shadowEnd else { return false }
    return contentFinder.finds(node, filter: ancestorFilter(of: node), pseudo: pseudo)
  }

  /// The style of a pseudo-element; nil if no rule is about it.
  func style(of node: NodeID, _ pseudo: PseudoElement, _ interaction: Interaction) -> ComputedStyle? {
    let key = UInt64(node.index) << 8 | UInt64(pseudo.rawValue)
    let known = interaction == .none ? pseudoStyles[key] : interactivePseudoStyles[interaction]?[key]
    if let known { return known < 0 ? nil : styles[Int(known)] }
    guard let parent = number(of: node, interaction) else { return nil }
    var matches: [Match] = []
    matcher.interaction = interaction
    pseudoFinder.find(node, filter: ancestorFilter(of: node), pseudo: pseudo, into: &matches)
    matcher.interaction = .none
    let number = matches.isEmpty ? -1 : style(matches, of: node, parent: parent, isRoot: false)
    if interaction == .none {
      pseudoStyles[key] = number
    } else {
      interactivePseudoStyles[interaction, default: [:]][key] = number
    }
    return number < 0 ? nil : styles[Int(number)]
  }
}

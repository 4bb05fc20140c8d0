import KerbcutBasics
package import KerbcutHTML

/// The styles of an element at rest and while something is done, by number.
struct StylePair: Hashable {
  let rest: Int32
  let during: Int32
  var surface = PaintSurface.unknown
}

/// What changes when something is done with an element, such as giving it the focus.
extension PageStyles {
  /// Whether a rule is about others than the focused element, and looks at the focus.
  package var hasFocusRulesForOthers: Bool { engine.hasFocusRulesForOthers }
  /// Whether a rule lets the focus of an element change its ancestors.
  package var focusReachesUp: Bool { engine.focusReachesUp }

  /// Whether a rule for others than the focused element matches because of the focus.
  package func focusReaches(_ node: NodeID, _ focus: Interaction) -> Bool { engine.focusReaches(node, focus) }

  /// Whether an element is not itself hidden from sight while something has focus.
  package func isSeen(_ node: NodeID, during interaction: Interaction) -> Bool {
    guard isRendered(node) else { return false }
    let own = engine.number(of: node, interaction).map(sightFacts(ofStyle:)) ?? []
    guard own.isDisjoint(with: [.invisible, .hidesContents]) else { return false }
    guard engine.focusReachesUp else {
      let parent = document.flatParent(of: node).flatMap { document.isElement($0) ? $0 : nil }
      return parent.map { sightWithAncestors(of: $0).isDisjoint(with: .hidesContents) } ?? true
    }
    return !document.flatAncestors(of: node).contains { ancestor in
      document.isElement(ancestor)
        && hidesContents(style(of: ancestor, during: interaction))
    }
  }

  /// The first painted property that differs between the element at rest and during an interaction. What the element is
  /// painted on is asked for only where it may make a difference.
  package func paintedChange(
    of node: NodeID, during interaction: Interaction, over surface: () -> PaintSurface = { .unknown }
  ) -> Known<Property?> {
    let (rest, changed) = (style(of: node), style(of: node, during: interaction))
    switch difference(of: node, during: interaction, over: surface) {
    case .known(nil): break
    case let found: return found
    }
    // Else they have the same rules, and inherit the same.
    guard engine.focusRules.reachPseudoElements || changed.customProperties !== rest.customProperties else {
      return .known(nil)
    }
    for pseudo in [PseudoElement.before, .after] {
      let rest = style(of: node, pseudo: pseudo).flatMap(Self.drawn)
      let during = style(of: node, pseudo: pseudo, during: interaction).flatMap(Self.drawn)
      switch (rest, during) {
      case (nil, nil): break
      case (let rest?, let during?):
        let difference = during.paintedDifference(from: rest, on: device)
        if difference != .known(nil) { return difference }
      default: return .known(.content)
      }
    }
    return .known(nil)
  }

  /// Asked once of two styles: the links of a page mostly share them.
  private func difference(
    of node: NodeID, during interaction: Interaction, over surface: () -> PaintSurface
  ) -> Known<Property?> {
    guard let element = element(at: node), let rest = engine.number(of: element, .none),
      let during = engine.number(of: element, interaction), rest >= 0, during >= 0
    else { return .known(nil) }
    var pair = StylePair(rest: rest, during: during)
    guard case .known(_?) = difference(pair) else { return difference(pair) }
    pair.surface = surface()
    return difference(pair)
  }

  private func difference(_ pair: StylePair) -> Known<Property?> {
    if let known = differences[pair] { return known }
    let found = engine.styles[Int(pair.during)].paintedDifference(
      from: engine.styles[Int(pair.rest)], on: device, over: pair.surface)
    differences[pair] = found
    return found
  }

  private static func drawn(_ style: ComputedStyle) -> ComputedStyle? { style.paintsGenerated ? style : nil }
}

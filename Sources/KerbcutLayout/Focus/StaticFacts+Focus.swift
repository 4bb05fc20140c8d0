import KerbcutBasics
public import KerbcutCSS
public import KerbcutHTML

extension StaticFacts {
  /// What CSS changes. What scripts do, and the caret of text fields, is not looked at. Where a style sheet is missing, a
  /// change that the others make counts, their making none does not.
  public func focusIndicator(of node: NodeID) -> Known<FocusIndicator?> {
    let indicator = knownFocusIndicator(of: node)
    if case .known(nil) = indicator, let lack = styles.lackOfSheets { return .unknown(lack) }
    return indicator
  }

  private func knownFocusIndicator(of node: NodeID) -> Known<FocusIndicator?> {
    guard !styles.isTruncated else { return .unknown(Lack(.styleSheetsTooLarge)) }
    let focus = Interaction.focus(node)
    if styles.isSeen(node, during: focus) {
      switch styles.paintedChange(of: node, during: focus, over: { surface(of: node) }) {
      case .known(let property?): return .known(FocusIndicator(node: node, property: property))
      case .unknown(let lack): return .unknown(lack)
      case .known(nil): break
      }
    }
    return changeElsewhere(focus, node)
  }

  /// Looks at the elements that rules such as `:focus + label` and `:focus-within` can reach.
  private func changeElsewhere(_ focus: Interaction, _ node: NodeID) -> Known<FocusIndicator?> {
    guard styles.hasFocusRulesForOthers else { return .known(nil) }
    let (others, isAll) = elementsNear(node)
    focusLooks += others.count
    guard focusLooks <= Self.focusLookLimit else { return .unknown(Lack(.manyElements)) }
    for other in others where styles.focusReaches(other, focus) && styles.isSeen(other, during: focus) {
      switch styles.paintedChange(of: other, during: focus, over: { surface(of: other) }) {
      case .known(let property?): return .known(FocusIndicator(node: other, property: property))
      case .unknown(let lack): return .unknown(lack)
      case .known(nil): break
      }
    }
    return isAll ? .known(nil) : .unknown(Lack(.focusElsewhere))
  }

  private static let nearLimit = 400
  /// How many elements are looked at on a page because another one has focus.
  private static let focusLookLimit = 200_000

  /// What a selector can lead to from a focused element: what is in it, its ancestors, and what follows it or them.
  private func elementsNear(_ node: NodeID) -> (nodes: [NodeID], isAll: Bool) {
    var near = styles.document.descendants(of: node).prefix(Self.nearLimit).filter(styles.document.isElement)
    var isAll = styles.document.descendants(of: node).count <= Self.nearLimit
    var isOwnLevel = true
    for anchor in [node] + styles.document.ancestors(of: node).filter(styles.document.isElement) {
      if !isOwnLevel { near.append(anchor) }
      guard let parent = styles.document.parent(of: anchor), isOwnLevel || styles.focusReachesUp else { break }
      let following = styles.document.end(of: anchor)..<styles.document.end(of: parent)
      isAll = isAll && following.count <= Self.nearLimit
      near += following.prefix(Self.nearLimit).filter(styles.document.isElement)
      isOwnLevel = false
    }
    return (near, isAll)
  }
}

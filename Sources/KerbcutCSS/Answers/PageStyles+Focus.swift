import KerbcutBasics
public import KerbcutHTML

/// What a person sees change when an element gets focus.
public struct FocusIndicator: Equatable, Sendable {
  /// The element whose look changes: the focused one, or another that a rule with `:focus` in it is about.
  public let node: NodeID
  /// The first property that makes the difference.
  public let property: Property
}

/// The styles of an element at rest and while something is done, by number.
struct StylePair: Hashable {
  let rest: Int32
  let during: Int32
}

extension PageStyles {
  /// What CSS changes on the page when an element gets focus from the keyboard; nil if nothing that paints. What
  /// scripts do, and the caret of text fields, is not looked at. Where a style sheet is missing, a change that the others
  /// make counts, their making none does not.
  public func focusIndicator(of node: NodeID) -> Known<FocusIndicator?> {
    let indicator = knownFocusIndicator(of: node)
    if case .known(nil) = indicator, let lack = lackOfSheets { return .unknown(lack) }
    return indicator
  }

  private func knownFocusIndicator(of node: NodeID) -> Known<FocusIndicator?> {
    guard !isTruncated else { return .unknown(Lack(.styleSheetsTooLarge)) }
    let focus = Interaction.focus(node)
    if isSeen(node, during: focus) {
      switch change(of: node, during: focus) {
      case .known(let property?): return .known(FocusIndicator(node: node, property: property))
      case .unknown(let lack): return .unknown(lack)
      case .known(nil): break
      }
    }
    return changeElsewhere(focus, node)
  }

  /// Looks at the elements that rules such as `:focus + label` and `:focus-within` can reach.
  private func changeElsewhere(_ focus: Interaction, _ node: NodeID) -> Known<FocusIndicator?> {
    guard engine.hasFocusRulesForOthers else { return .known(nil) }
    let (others, isAll) = elementsNear(node)
    focusLooks += others.count
    guard focusLooks <= Self.focusLookLimit else { return .unknown(Lack(.manyElements)) }
    for other in others where engine.focusReaches(other, focus) && isSeen(other, during: focus) {
      switch change(of: other, during: focus) {
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
    var near = document.descendants(of: node).prefix(Self.nearLimit).filter(document.isElement)
    var isAll = document.descendants(of: node).count <= Self.nearLimit
    var isOwnLevel = true
    for anchor in [node] + document.ancestors(of: node).filter(document.isElement) {
      if !isOwnLevel { near.append(anchor) }
      guard let parent = document.parent(of: anchor), isOwnLevel || engine.focusReachesUp else { break }
      let following = document.end(of: anchor)..<document.end(of: parent)
      isAll = isAll && following.count <= Self.nearLimit
      near += following.prefix(Self.nearLimit).filter(document.isElement)
      isOwnLevel = false
    }
    return (near, isAll)
  }

  /// Whether an element is not itself hidden from sight while something has focus.
  private func isSeen(_ node: NodeID, during interaction: Interaction) -> Bool {
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

  /// The first painted property that differs between the element at rest and during an interaction.
  private func change(of node: NodeID, during interaction: Interaction) -> Known<Property?> {
    let (rest, changed) = (style(of: node), style(of: node, during: interaction))
    switch difference(of: node, during: interaction) {
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
  private func difference(of node: NodeID, during interaction: Interaction) -> Known<Property?> {
    guard let element = element(at: node), let rest = engine.number(of: element, .none),
      let during = engine.number(of: element, interaction), rest >= 0, during >= 0
    else { return .known(nil) }
    let pair = StylePair(rest: rest, during: during)
    if let known = differences[pair] { return known }
    let found = engine.styles[Int(during)].paintedDifference(from: engine.styles[Int(rest)], on: device)
    differences[pair] = found
    return found
  }

  private static func drawn(_ style: ComputedStyle) -> ComputedStyle? {
    let isEmpty = [.keyword(.none), .keyword(.normal)].contains(style[.content])
    return isEmpty || style.display == .none ? nil : style
  }
}

extension ComputedStyle {
  /// The first property whose difference from another style can be seen; nil if there is none.
  public func paintedDifference(from other: ComputedStyle, on device: Device = .desktop) -> Known<Property?> {
    guard self !== other || values.mayBeUnknown else { return .known(nil) }
    var lack: Lack?
    let isForced = device.hasForcedColors
    // Nothing in equal groups can be seen to differ: what they take from others, colours and whether there is a line at
    // all, differs there.
    let areEqual = values.mayBeUnknown || other.values.mayBeUnknown ? nil : values.equalGroups(other.values)
    for property in Self.painted {
      if let areEqual, areEqual[ValueGroups.group(of: property)] { continue }
      if isForced, Self.isForced(property) { continue }
      let (before, after) = (other.painted(property, isForced: isForced), painted(property, isForced: isForced))
      // A value that is not known at both times may yet differ.
      guard before != after || after.lack != nil else { continue }
      if let unknown = before.lack ?? after.lack {
        lack = lack ?? unknown
      } else {
        return .known(property)
      }
    }
    return lack.map { .unknown($0) } ?? .known(nil)
  }

  /// A value with what is not drawn made equal: colours and widths of lines that have no style.
  private func painted(_ property: Property, isForced: Bool) -> Value {
    if self[property].lack != nil { return self[property] }
    switch property {
    case .outlineStyle, .outlineWidth, .outlineColor:
      let isDrawn =
        outlineStyle != .none && outlineWidth.value != 0
        && (isForced || outlineColor.value?.isTransparent != true)
      return isDrawn ? self[property] : .keyword(.none)
    case .outlineOffset: return painted(.outlineStyle, isForced: isForced) == .keyword(.none) ? .zero : self[property]
    case .borderTopColor: return self[.borderTopWidth] == .zero ? .color(.transparent) : resolved(property)
    case .borderRightColor: return self[.borderRightWidth] == .zero ? .color(.transparent) : resolved(property)
    case .borderBottomColor: return self[.borderBottomWidth] == .zero ? .color(.transparent) : resolved(property)
    case .borderLeftColor: return self[.borderLeftWidth] == .zero ? .color(.transparent) : resolved(property)
    case .borderTopStyle: return self[.borderTopWidth] == .zero ? .keyword(.none) : self[property]
    case .borderRightStyle: return self[.borderRightWidth] == .zero ? .keyword(.none) : self[property]
    case .borderBottomStyle: return self[.borderBottomWidth] == .zero ? .keyword(.none) : self[property]
    case .borderLeftStyle: return self[.borderLeftWidth] == .zero ? .keyword(.none) : self[property]
    case .textDecorationColor, .textDecorationStyle, .textDecorationThickness:
      return self[.textDecorationLine] == .keyword(.none) ? .keyword(.none) : resolved(property)
    case .boxShadow: return hasVisibleShadow ? self[property] : .keyword(.none)
    default: return resolved(property)
    }
  }

  private func resolved(_ property: Property) -> Value {
    if case .deferredColor(.current) = self[property] { return self[.color] }
    return self[property]
  }

  /// Whether a box shadow has a colour and a size.
  private var hasVisibleShadow: Bool {
    guard case .commas(let shadows) = self[.boxShadow] else { return self[.boxShadow] != .keyword(.none) }
    return shadows.contains { shadow in
      guard case .list(let parts) = shadow else { return true }
      if case .color(let color)? = parts.first, color.isTransparent { return false }
      return parts.contains { ($0.pixels ?? 0) != 0 }
    }
  }

  /// Whether forced colours take the place of what a page says (CSS Color Adjustment 1, section 3.2).
  private static func isForced(_ property: Property) -> Bool {
    switch property {
    case .color, .backgroundColor, .borderTopColor, .borderRightColor, .borderBottomColor, .borderLeftColor,
      .outlineColor, .textDecorationColor, .webkitTextFillColor, .fill, .boxShadow, .textShadow:
      true
    default: false
    }
  }

  /// `color` first: what is drawn in the text’s colour differs with it.
  private static let painted = Property.allCases.prefix(Property.computedCount).filter(canPaint)

  private static func canPaint(_ property: Property) -> Bool {
    switch property {
    case .pointerEvents, .userSelect, .cursor, .interactivity, .willChange, .contain, .isolation, .captionSide,
      .transitionProperty, .transitionDuration, .transitionDelay, .animationDuration, .animationDelay,
      .animationIterationCount, .animationPlayState, .colorScheme, .quotes, .zIndex, .tableLayout:
      false
    default: true
    }
  }
}

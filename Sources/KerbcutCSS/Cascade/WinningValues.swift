import KerbcutBasics

/// The declared value of each property that won the cascade, used again for all elements.
struct WinningValues {
  private var values = Array(repeating: Value.zero, count: Property.count)
  private(set) var properties: [Property] = []
  private var ranks = Array(repeating: Int32(0), count: Property.count)
  /// By property: the turn in which it was set last.
  private var turns = Array(repeating: UInt32(0), count: Property.count)
  private var turn: UInt32 = 1
  /// Whether a value may be declared with `var()`.
  private(set) var hasUnresolved = false
  private(set) var hasFlowRelative = false

  subscript(_ property: Property) -> Value? { isSet(property) ? values[property.index] : nil }

  @inline(__always)
  func isSet(_ property: Property) -> Bool { turns[property.index] == turn }

  /// Forgets all values, in no time.
  mutating func removeAll() {
    turn &+= 1
    properties.removeAll(keepingCapacity: true)
    hasUnresolved = false
    hasFlowRelative = false
  }

  mutating func set(_ property: Property, _ value: Value, rank: Int32) {
    if !isSet(property) {
      turns[property.index] = turn
      properties.append(property)
    }
    if case .unresolved = value { hasUnresolved = true }
    if property.isFlowRelative { hasFlowRelative = true }
    values[property.index] = value
    ranks[property.index] = rank
  }

  /// The rank of the declaration that won: lower ranks win.
  func rank(of property: Property) -> Int32 { isSet(property) ? ranks[property.index] : .max }
}

/// A block that applies to an element, with its place in the cascade.
struct MatchedBlock {
  let block: DeclarationBlock
  let precedence: UInt64
  let isUncertain: Bool
}

/// Finds the winning values among the blocks that apply to an element.
struct Cascade {
  let rules: CustomRules
  let device: Device
  let isQuirky: Bool
  var keyframes: KeyframesTable
  /// What won for the element that was resolved last.
  private(set) var winners = WinningValues()
  private var custom: [Atom: Value] = [:]
  private var rank: Int32 = 0
  /// Properties whose winner so far says to go back: the origin or layer to leave.
  private var rolledBack: [Int: UInt64] = [:]
  private var rolledBackCustom: [Atom: UInt64] = [:]
  /// Properties whose winner says so with `!important`.
  private var important: Set<Property> = []

  init(rules: CustomRules, device: Device, isQuirky: Bool, keyframes: KeyframesTable) {
    self.rules = rules
    self.device = device
    self.isQuirky = isQuirky
    self.keyframes = keyframes
  }

  /// Fills `winners` from the blocks that apply, from lowest to highest precedence, and returns the custom properties.
  mutating func resolve(
    _ blocks: [MatchedBlock], parent: ComputedStyle, element: ElementValues
  ) -> CustomProperties? {
    forget()
    if blocks.contains(where: \.block.hasImportant) {
      let ordered = blocks.filter(\.block.hasImportant).enumerated().sorted {
        (CascadeLevel.importantRank($0.element.precedence), $0.offset)
          < (CascadeLevel.importantRank($1.element.precedence), $1.offset)
      }
      for (_, matched) in ordered.reversed() { take(matched, important: true) }
    }
    for matched in blocks.reversed() { take(matched, important: false) }
    return finish(parent, element)
  }

  private mutating func forget() {
    winners.removeAll()
    rank = 0
    if !custom.isEmpty { custom = [:] }
    if !important.isEmpty { important = [] }
    if !rolledBack.isEmpty { rolledBack = [:] }
    if !rolledBackCustom.isEmpty { rolledBackCustom = [:] }
  }

  private mutating func take(_ matched: MatchedBlock, important: Bool) {
    for declaration in matched.block.declarations.reversed() where declaration.isImportant == important {
      rank += 1
      switch declaration.target {
      case .custom(let name):
        if custom[name] == nil { takeCustom(name, declaration.value, matched) }
      case .property(let property):
        guard !winners.isSet(property) else { continue }
        take(property, declaration.value, matched, important: important)
      }
    }
  }

  private mutating func takeCustom(_ name: Atom, _ value: Value, _ matched: MatchedBlock) {
    if let left = rolledBackCustom[name], left == Self.layerKey(matched.precedence) { return }
    if value == .keyword(.revertLayer) || value == .keyword(.revert) {
      rolledBackCustom[name] = Self.layerKey(matched.precedence)
      return
    }
    custom[name] = value
  }

  private static func layerKey(_ precedence: UInt64) -> UInt64 { precedence >> 32 }

  /// What a declaration with `revert` leaves: all of the author's, or the one layer.
  private mutating func take(_ property: Property, _ value: Value, _ matched: MatchedBlock, important: Bool) {
    // A page cannot use the values that the browser's own rules have for themselves.
    if matched.precedence >> 48 > CascadeLevel.hints.rawValue, value.isInternal { return }
    if !rolledBack.isEmpty, let left = rolledBack[property.index] {
      if left == .max ? matched.precedence >> 48 > 0 : left == Self.layerKey(matched.precedence) { return }
    }
    if value == .keyword(.revert) {
      if matched.precedence >> 48 > 0 {
        rolledBack[property.index] = .max
      } else {
        winners.set(property, .keyword(.unset), rank: rank)
      }
      return
    }
    if value == .keyword(.revertLayer) {
      rolledBack[property.index] = Self.layerKey(matched.precedence)
      return
    }
    if important { self.important.insert(property) }
    winners.set(property, matched.isUncertain ? .unknown(Lack(.containerOrScope)) : value, rank: rank)
  }

  // MARK: Variables and flow-relative properties

  private mutating func finish(_ parent: ComputedStyle, _ element: ElementValues) -> CustomProperties? {
    var properties = parent.customProperties
    if !custom.isEmpty || winners.hasUnresolved { properties = substituteVariables(properties, element) }
    if winners.isSet(.animationName), !keyframes.isEmpty { animate(properties, element) }
    if winners.hasFlowRelative { mapFlowRelative(parent) }
    return properties
  }

  /// Lets what animations leave override normal declarations (CSS Cascade 5, section 6.1).
  private mutating func animate(_ properties: CustomProperties?, _ element: ElementValues) {
    var rank: Int32 = 0
    let frames = LastingFrame.all { winners[$0] }
    for declaration in frames.flatMap({ keyframes.declarations(of: $0) }) {
      guard case .property(let property) = declaration.target, !important.contains(property) else { continue }
      rank &-= 1
      guard let value = kept(declaration.value, property, properties, element) else { continue }
      winners.set(property, value, rank: rank)
    }
  }

  /// The value of a keyframe; nil for one that says to go back, or that is none once variables are in.
  private func kept(
    _ value: Value, _ property: Property, _ properties: CustomProperties?, _ element: ElementValues
  ) -> Value? {
    switch value {
    case .keyword(.revert), .keyword(.revertLayer): return nil
    case .unresolved(let unresolved):
      var resolver = VariableResolver(declared: [:], inherited: properties, rules: rules, device: device)
      resolver.element = element
      return Self.substituted(property, unresolved, &resolver, isQuirky: false)
    default: return value.isInternal ? nil : value
    }
  }

  private mutating func substituteVariables(
    _ inherited: CustomProperties?, _ element: ElementValues
  ) -> CustomProperties? {
    var properties = inherited
    var declared: [Atom: [UInt8]] = [:]
    var removed: Set<Atom> = []
    for (name, value) in custom {
      switch value {
      case .unresolved(let unresolved): declared[name] = unresolved.source
      case .keyword(.initial): removed.insert(name)
      default: break
      }
    }
    var resolver = VariableResolver(
      declared: declared, inherited: properties, rules: rules, device: device, removed: removed)
    resolver.element = element
    if !declared.isEmpty || !removed.isEmpty { properties = resolver.all() }
    for property in winners.properties {
      guard case .unresolved(let unresolved)? = winners[property] else { continue }
      let value = Self.substituted(property, unresolved, &resolver, isQuirky: isQuirky)
      winners.set(property, value ?? .keyword(.unset), rank: winners.rank(of: property))
    }
    return properties
  }

  private static func substituted(
    _ property: Property, _ unresolved: UnresolvedValue, _ resolver: inout VariableResolver, isQuirky: Bool
  ) -> Value? {
    guard let source = resolver.substituted(unresolved.source) else { return nil }
    let tokens = Tokenizer.tokens(source)
    if let function = ValueFunctions.unknown(in: tokens, source, of: property) {
      return .unknown(Lack(.valueFunction, function))
    }
    var reader = ValueReader(source, tokens, isQuirky: false)
    guard let shorthand = unresolved.shorthand else { return PropertyGrammar.value(of: property, &reader) }
    return ShorthandGrammar.values(of: shorthand, &reader)?.first { $0.0 == property }?.1
  }

  private mutating func mapFlowRelative(_ parent: ComputedStyle) {
    let direction = keyword(.direction, parent)
    let mode = keyword(.writingMode, parent)
    for property in winners.properties where property.isFlowRelative {
      guard let value = winners[property] else { continue }
      let physical = FlowRelative.physical(property, direction: direction, mode: mode)
      let rank = winners.rank(of: property)
      if rank < winners.rank(of: physical) { winners.set(physical, value, rank: rank) }
    }
  }

  private func keyword(_ property: Property, _ parent: ComputedStyle) -> Keyword {
    if let keyword = winners[property]?.keyword, !keyword.isCSSWide { return keyword }
    return parent[property].keyword ?? .ltr
  }
}

/// Maps flow-relative properties to physical ones (CSS Logical 1).
enum FlowRelative {
  static func physical(_ property: Property, direction: Keyword, mode: Keyword) -> Property {
    let isVertical = [.verticalRl, .verticalLr, .sidewaysRl, .sidewaysLr, .tb, .tbRl].contains(mode)
    let isReversed = (direction == .rtl) != (mode == .sidewaysLr)
    let blockStartsAtEnd = [.verticalRl, .sidewaysRl, .tb, .tbRl].contains(mode)
    func side(_ sides: [Property], isBlock: Bool, isEnd: Bool) -> Property {
      // `sides` are top, right, bottom, left.
      if isBlock != isVertical {
        let isBottom = isBlock ? isEnd : isEnd != isReversed
        return isBottom ? sides[2] : sides[0]
      }
      let isRight = isBlock ? isEnd != blockStartsAtEnd : isEnd != isReversed
      return isRight ? sides[1] : sides[3]
    }
    for (logical, sides) in groups {
      guard let place = logical.firstIndex(of: property) else { continue }
      return side(sides, isBlock: place >= 2, isEnd: place % 2 == 1)
    }
    return size(property, isVertical: isVertical)
  }

  private static func size(_ property: Property, isVertical: Bool) -> Property {
    switch property {
    case .inlineSize: isVertical ? .height : .width
    case .blockSize: isVertical ? .width : .height
    case .minInlineSize: isVertical ? .minHeight : .minWidth
    case .minBlockSize: isVertical ? .minWidth : .minHeight
    case .maxInlineSize: isVertical ? .maxHeight : .maxWidth
    case .maxBlockSize: isVertical ? .maxWidth : .maxHeight
    case .overflowInline: isVertical ? .overflowY : .overflowX
    default: isVertical ? .overflowX : .overflowY
    }
  }

  private static let groups: [([Property], [Property])] = [
    (
      [.marginInlineStart, .marginInlineEnd, .marginBlockStart, .marginBlockEnd],
      [.marginTop, .marginRight, .marginBottom, .marginLeft]
    ),
    (
      [.paddingInlineStart, .paddingInlineEnd, .paddingBlockStart, .paddingBlockEnd],
      [.paddingTop, .paddingRight, .paddingBottom, .paddingLeft]
    ),
    ([.insetInlineStart, .insetInlineEnd, .insetBlockStart, .insetBlockEnd], [.top, .right, .bottom, .left]),
    (
      [.borderInlineStartWidth, .borderInlineEndWidth, .borderBlockStartWidth, .borderBlockEndWidth],
      [.borderTopWidth, .borderRightWidth, .borderBottomWidth, .borderLeftWidth]
    ),
    (
      [.borderInlineStartStyle, .borderInlineEndStyle, .borderBlockStartStyle, .borderBlockEndStyle],
      [.borderTopStyle, .borderRightStyle, .borderBottomStyle, .borderLeftStyle]
    ),
    (
      [.borderInlineStartColor, .borderInlineEndColor, .borderBlockStartColor, .borderBlockEndColor],
      [.borderTopColor, .borderRightColor, .borderBottomColor, .borderLeftColor]
    ),
  ]
}

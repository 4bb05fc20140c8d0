/// The declared value of each property that won the cascade. A class, so that one is used again for all elements.
final class WinningValues {
  private var values: [Value?]
  private(set) var properties: [Property] = []
  private var ranks: [Int32]

  init() {
    values = Array(repeating: nil, count: Property.count)
    ranks = Array(repeating: 0, count: Property.count)
  }

  subscript(_ property: Property) -> Value? { values[property.index] }

  func removeAll() {
    for property in properties { values[property.index] = nil }
    properties.removeAll(keepingCapacity: true)
  }

  func set(_ property: Property, _ value: Value, rank: Int32) {
    if values[property.index] == nil { properties.append(property) }
    values[property.index] = value
    ranks[property.index] = rank
  }

  /// The rank of the declaration that won: lower ranks win.
  func rank(of property: Property) -> Int32 { values[property.index] == nil ? .max : ranks[property.index] }
}

/// A block that applies to an element, with its place in the cascade.
struct MatchedBlock {
  let block: DeclarationBlock
  let precedence: UInt64
  let isUncertain: Bool
}

/// Finds the winning values among the blocks that apply to an element.
struct Cascade {
  /// From lowest to highest precedence.
  let blocks: [MatchedBlock]
  let parent: ComputedStyle
  let registered: [Atom: [UInt8]]
  let isQuirky: Bool
  private let winners: WinningValues
  private var custom: [Atom: Value] = [:]
  private var rank: Int32 = 0
  /// Properties whose winner so far says to go back: the origin or layer to leave.
  private var rolledBack: [Int: UInt64] = [:]
  private var rolledBackCustom: [Atom: UInt64] = [:]

  /// `winners` is emptied and then filled.
  init(
    blocks: [MatchedBlock], parent: ComputedStyle, registered: [Atom: [UInt8]], isQuirky: Bool, winners: WinningValues
  ) {
    winners.removeAll()
    self.winners = winners
    self.blocks = blocks
    self.parent = parent
    self.registered = registered
    self.isQuirky = isQuirky
  }

  mutating func resolve() -> CustomProperties? {
    let important = blocks.filter(\.block.hasImportant)
    if !important.isEmpty {
      let ordered = important.enumerated().sorted {
        (CascadeLevel.importantRank($0.element.precedence), $0.offset)
          < (CascadeLevel.importantRank($1.element.precedence), $1.offset)
      }
      for (_, matched) in ordered.reversed() { take(matched, important: true) }
    }
    for matched in blocks.reversed() { take(matched, important: false) }
    return finish()
  }

  private mutating func take(_ matched: MatchedBlock, important: Bool) {
    for declaration in matched.block.declarations.reversed() where declaration.isImportant == important {
      rank += 1
      switch declaration.target {
      case .custom(let name):
        if custom[name] == nil { takeCustom(name, declaration.value, matched) }
      case .property(let property):
        guard winners[property] == nil else { continue }
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
    if let left = rolledBack[property.index] {
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
    winners.set(property, matched.isUncertain ? .unknown("set in a container query or scope") : value, rank: rank)
  }

  // MARK: Variables and flow-relative properties

  private mutating func finish() -> CustomProperties? {
    var properties = parent.customProperties
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
      declared: declared, inherited: properties, registered: registered, removed: removed)
    if !declared.isEmpty || !removed.isEmpty { properties = resolver.all() }
    for property in winners.properties {
      guard case .unresolved(let unresolved)? = winners[property] else { continue }
      let value = Self.substituted(property, unresolved, &resolver, isQuirky: isQuirky)
      winners.set(property, value ?? .keyword(.unset), rank: winners.rank(of: property))
    }
    mapFlowRelative()
    return properties
  }

  private static func substituted(
    _ property: Property, _ unresolved: UnresolvedValue, _ resolver: inout VariableResolver, isQuirky: Bool
  ) -> Value? {
    guard let source = resolver.substituted(unresolved.source) else { return nil }
    var reader = ValueReader(source, Tokenizer.tokens(source), isQuirky: false)
    guard let shorthand = unresolved.shorthand else { return PropertyGrammar.value(of: property, &reader) }
    return ShorthandGrammar.values(of: shorthand, &reader)?.first { $0.0 == property }?.1
  }

  private mutating func mapFlowRelative() {
    let relative = winners.properties.filter(\.isFlowRelative)
    guard !relative.isEmpty else { return }
    let direction = keyword(.direction)
    let mode = keyword(.writingMode)
    for property in relative {
      guard let value = winners[property] else { continue }
      let physical = FlowRelative.physical(property, direction: direction, mode: mode)
      let rank = winners.rank(of: property)
      if rank < winners.rank(of: physical) { winners.set(physical, value, rank: rank) }
    }
  }

  private func keyword(_ property: Property) -> Keyword {
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

import KerbcutHTML

/// Answers `@container` for the elements of one page, whose ancestors have been styled (CSS Conditional 5, section 5).
final class ContainerQueries {
  private unowned let engine: StyleEngine
  private let rules: CustomRules
  /// By condition and the nearest element that may be the container.
  private var answers: [Key: Bool?] = [:]
  private var sizes: [NodeID: (width: ClosedRange<Double>, height: ClosedRange<Double>)] = [:]

  private struct Key: Hashable {
    let sheet: Int32
    let condition: Int32
    let first: NodeID
  }

  private static let answerLimit = 200_000

  init(_ engine: StyleEngine, _ rules: CustomRules) {
    self.engine = engine
    self.rules = rules
  }

  /// Whether a condition and all containers’ conditions around it hold; nil where nobody can know.
  func holds(_ condition: Int32, _ loaded: LoadedSheet, of node: NodeID, isPseudo: Bool) -> Bool? {
    var place = condition
    var result: Bool? = true
    while place >= 0 {
      guard case .container(let queries) = loaded.sheet.conditions[Int(place)].kind else { return nil }
      let parent = isPseudo ? node : engine.document.flatParent(of: node) ?? .root
      switch answer(place, loaded, queries, parent) {
      case .some(false): return false
      case nil: result = nil
      case .some(true): break
      }
      let outer = loaded.sheet.conditions[Int(place)].parent
      place = outer >= 0 ? loaded.containers[Int(outer)] : -1
    }
    return result
  }

  private func answer(
    _ condition: Int32, _ loaded: LoadedSheet, _ queries: [ContainerQuery], _ first: NodeID
  ) -> Bool? {
    let key = Key(sheet: loaded.context.sheet, condition: condition, first: first)
    if let known = answers[key] { return known }
    let results = queries.map { holds($0, from: first) }
    let result = results.contains(true) ? true : results.contains(nil) ? nil : false
    if answers.count >= Self.answerLimit { answers.removeAll() }
    answers[key] = .some(result)
    return result
  }

  private func holds(_ query: ContainerQuery, from first: NodeID) -> Bool? {
    var current: NodeID? = first
    while let node = current, engine.document.isElement(node), engine.matcher.charge(1) {
      guard let style = engine.restingStyle(of: node) else { return nil }
      guard let isContainer = isContainer(style, for: query) else { return nil }
      if isContainer { return holds(query, of: node, style) }
      current = engine.document.flatParent(of: node) ?? engine.document.parentElement(of: node)
    }
    return engine.matcher.isExhausted ? nil : false
  }

  private func isContainer(_ style: ComputedStyle, for query: ContainerQuery) -> Bool? {
    guard style[.containerType].lack == nil, style[.containerName].lack == nil else { return nil }
    if let name = query.name {
      guard case .list(let names) = style[.containerName], names.contains(.identifier(name)) else { return false }
    }
    switch style[.containerType] {
    case .keyword(.size): return true
    case .keyword(.inlineSize): return !query.asksForHeight
    default: return !query.asksForSize
    }
  }

  private func holds(_ query: ContainerQuery, of node: NodeID, _ style: ComputedStyle) -> Bool? {
    guard let condition = query.condition else { return true }
    return condition.holds { leaf in
      switch leaf {
      case .feature(let feature): return size(feature, node, style)
      case .style(let name, let value): return holds(name, value, of: style)
      default: return nil
      }
    }
  }

  // MARK: Sizes

  private func size(_ feature: MediaFeature, _ node: NodeID, _ style: ComputedStyle) -> Bool? {
    guard Self.hasSize(style.display), style[.writingMode] == .keyword(.horizontalTb),
      let textSize = style.fontSize.value
    else { return Self.hasSize(style.display) ? nil : false }
    let size = size(of: node, style)
    // Media queries, and these, are of pixels that no zoom has made longer.
    let zoom = style.effectiveZoom
    return feature.holds(
      width: size.width.times(1 / zoom), height: size.height.times(1 / zoom), textSize: textSize / zoom)
  }

  /// Whether a box of this kind can be contained (CSS Contain 3, section 3.1).
  private static func hasSize(_ display: Display) -> Bool {
    switch display.keyword {
    case .inline, .contents, .none, .ruby, .rubyText, .table, .inlineTable, .tableRow, .tableRowGroup, .tableColumn,
      .tableColumnGroup, .tableHeaderGroup, .tableFooterGroup, .tableCell:
      false
    default: true
    }
  }

  private func size(
    of node: NodeID, _ style: ComputedStyle
  ) -> (width: ClosedRange<Double>, height: ClosedRange<Double>) {
    if let known = sizes[node] { return known }
    var chain: [ComputedStyle] = []
    var current: NodeID? = node
    while let element = current, engine.document.isElement(element), engine.matcher.charge(1) {
      if let style = engine.restingStyle(of: element) { chain.append(style) }
      current = engine.document.flatParent(of: element) ?? engine.document.parentElement(of: element)
    }
    let size = (ComputedStyle.statedWidth(of: chain.reversed(), on: engine.device), style.containedHeight(in: chain))
    sizes[node] = size
    return size
  }

  // MARK: Styles

  private func holds(_ name: Atom, _ value: [UInt8]?, of style: ComputedStyle) -> Bool? {
    if let registered = rules.properties[name], !registered.inherits { return nil }
    let own = style.customProperties?[name] ?? rules.properties[name]?.initial
    guard let value else { return own != nil }
    var resolver = VariableResolver(
      declared: [:], inherited: style.customProperties, rules: rules, device: engine.device)
    return StyleValues.areEqual(own, value, &resolver)
  }
}

/// Values of custom properties, compared as style queries do.
enum StyleValues {
  static func areEqual(_ own: [UInt8]?, _ asked: [UInt8], _ resolver: inout VariableResolver) -> Bool? {
    let tokens = Tokenizer.tokens(asked)
    if tokens.count == 1, tokens[0].kind == .ident, let keyword = Keyword.named(tokens[0].atom), keyword.isCSSWide {
      return keyword == .initial ? own == nil : nil
    }
    guard let wanted = resolver.substituted(asked) else { return false }
    return own.map { words($0) == words(wanted) } ?? false
  }

  private static func words(_ source: [UInt8]) -> [ArraySlice<UInt8>] {
    Tokenizer.tokens(source).map { source[Int($0.start)..<Int($0.end)] }
  }
}

extension ComputedStyle {
  /// The height of the contents of a box that is as high as if it were empty.
  fileprivate func containedHeight(in chain: [ComputedStyle]) -> ClosedRange<Double> {
    let edges = self[.boxSizing] == .keyword(.borderBox) ? edges(across: false, 0...0) : 0...0
    guard edges.upperBound.isFinite else { return 0...Double.infinity }
    let isFree =
      self[.height] == .keyword(.auto) && self[.aspectRatio] == .keyword(.auto) && position == .static
      && self[.containerType] == .keyword(.size) && chain.dropFirst().first?.makesItems == false
    guard let stated = height.value ?? (isFree ? 0 : nil) else { return 0...Double.infinity }
    let most: Double? = self[.maxHeight] == .keyword(.none) ? .infinity : self[.maxHeight].pixels
    let least: Double? = self[.minHeight] == .keyword(.auto) ? 0 : self[.minHeight].pixels
    guard let most, let least else { return 0...Double.infinity }
    let inner = max(max(min(stated, most), least) - edges.lowerBound, 0)
    return inner...inner
  }
}

import KerbcutBasics

/// What of an animation is there to stay: the frame that it keeps when it has ended, or stands still in.
///
/// Timing is that of CSS Animations 1, section 4, and Web Animations 1, section 4.8. What never ends has no such frame.
struct LastingFrame: Hashable {
  let name: String
  /// From 0, `from`, to 1, `to`.
  let progress: Double

  /// Those of an element, from lowest to highest precedence, by the values of its `animation` properties.
  static func all(_ value: (Property) -> Value?) -> [LastingFrame] {
    guard case .commas(let names)? = value(.animationName) else { return [] }
    func item(_ property: Property, _ place: Int) -> Value? {
      guard case .commas(let values)? = value(property), !values.isEmpty else { return nil }
      return values[place % values.count]
    }
    return names.prefix(limit).enumerated().compactMap { place, name in
      guard case .identifier(let name) = name else { return nil }
      let timing = Timing { item($0, place) }
      return timing.lastingProgress.map { LastingFrame(name: name, progress: $0) }
    }
  }

  private static let limit = 50
}

/// When an animation runs, and what it shows before and afterwards.
private struct Timing {
  private let duration: Double
  private let delay: Double
  /// Infinite for `infinite`.
  private let count: Double
  private let direction: Keyword
  private let fill: Keyword
  private let isPaused: Bool

  init(_ value: (Property) -> Value?) {
    duration = max(Self.seconds(value(.animationDuration)), 0)
    delay = Self.seconds(value(.animationDelay))
    switch value(.animationIterationCount) {
    case .number(let times)?: count = max(times, 0)
    case .keyword(.infinite)?: count = .infinity
    default: count = 1
    }
    direction = value(.animationDirection)?.keyword ?? .normal
    fill = value(.animationFillMode)?.keyword ?? .none
    isPaused = value(.animationPlayState)?.keyword == .paused
  }

  private static func seconds(_ value: Value?) -> Double {
    if case .time(let seconds)? = value { return seconds }
    return 0
  }

  /// Where it is for good; nil where it shows nothing then, or never ends.
  var lastingProgress: Double? {
    guard isPaused else { return count.isFinite ? end : nil }
    let elapsed = -delay
    if elapsed < 0 { return fill == .backwards || fill == .both ? directed(0, in: 0) : nil }
    guard duration > 0, elapsed < duration * count else { return count.isFinite ? end : nil }
    let turns = elapsed / duration
    return directed(turns - turns.rounded(.down), in: turns.rounded(.down))
  }

  /// What it keeps.
  private var end: Double? {
    guard fill == .forwards || fill == .both else { return nil }
    let whole = count.rounded(.down)
    if count == whole, whole > 0 { return directed(1, in: whole - 1) }
    return directed(count - whole, in: whole)
  }

  private func directed(_ progress: Double, in iteration: Double) -> Double {
    let isOdd = iteration.truncatingRemainder(dividingBy: 2) == 1
    let isReversed =
      switch direction {
      case .reverse: true
      case .alternate: isOdd
      case .alternateReverse: !isOdd
      default: false
      }
    return isReversed ? 1 - progress : progress
  }
}

/// The `@keyframes` of a page by name.
struct KeyframesTable {
  /// A rule with what its frames declare.
  struct Entry {
    let sheet: LoadedSheet
    let frames: [(offset: Double, block: DeclarationBlock)]
  }

  private var rules: [String: (sheet: LoadedSheet, rule: KeyframesRule, layer: UInt16)] = [:]
  private var entries: [String: Entry] = [:]
  private var lasting: [LastingFrame: [Declaration]] = [:]

  /// Where two have one name the last counts, or the one in the higher layer.
  init(_ sheets: [LoadedSheet], layers: LayerOrder) {
    for loaded in sheets {
      let outer = loaded.outerLayer.map(layers.number) ?? layers.unlayered
      for rule in loaded.sheet.keyframes
      where rule.condition < 0 || loaded.holds[Int(rule.condition)] != false {
        let layer = rule.layer >= 0 ? layers.number(loaded.layerPaths[Int(rule.layer)]) : outer
        if let known = rules[rule.name], known.layer > layer { continue }
        rules[rule.name] = (loaded, rule, layer)
      }
    }
  }

  var isEmpty: Bool { rules.isEmpty }

  /// What an animation leaves.
  mutating func declarations(of frame: LastingFrame) -> [Declaration] {
    if let known = lasting[frame] { return known }
    let found = entry(frame.name)?.declarations(at: frame.progress) ?? []
    lasting[frame] = found
    return found
  }

  mutating func entry(_ name: String) -> Entry? {
    if let known = entries[name] { return known }
    guard let (sheet, rule, _) = rules[name] else { return nil }
    let frames = rule.frames.map { frame in
      (frame.offset, DeclarationParser.block(sheet.sheet.bytes, in: [frame.body]))
    }
    let entry = Entry(sheet: sheet, frames: frames)
    entries[name] = entry
    return entry
  }
}

extension KeyframesTable.Entry {
  /// What a moment of the animation says of each property that it animates; a property that is on its way from one
  /// value to another then is not known. Those that keep what the element has anyway are left out.
  func declarations(at progress: Double) -> [Declaration] {
    var order: [Property] = []
    var values: [Property: [(offset: Double, declaration: Declaration)]] = [:]
    for (offset, block) in frames {
      for declaration in block.declarations where !declaration.isImportant {
        guard case .property(let property) = declaration.target, Self.canAnimate(property) else { continue }
        if values[property] == nil { order.append(property) }
        values[property, default: []].append((offset, declaration))
      }
    }
    return order.compactMap { property in values[property].flatMap { Self.declaration(of: $0, at: progress) } }
  }

  private static func declaration(
    of values: [(offset: Double, declaration: Declaration)], at progress: Double
  ) -> Declaration? {
    if let exact = values.last(where: { $0.offset == progress }) { return exact.declaration }
    if progress <= 0 || progress >= 1 { return nil }
    let before = values.filter { $0.offset < progress }.max { $0.offset < $1.offset }
    let after = values.filter { $0.offset > progress }.min { $0.offset < $1.offset }
    guard var found = before?.declaration ?? after?.declaration else { return nil }
    if before?.declaration.value != after?.declaration.value { found.value = .unknown(Lack(.animation)) }
    return found
  }

  /// CSS Animations 1, section 3: the properties of animations are left out.
  private static func canAnimate(_ property: Property) -> Bool {
    switch property {
    case .animationName, .animationDuration, .animationDelay, .animationIterationCount, .animationPlayState,
      .animationDirection, .animationFillMode:
      false
    default: true
    }
  }
}

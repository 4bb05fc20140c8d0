import KerbcutCSS

/// How far `position: relative` and `transform` draw a box from its place, in pixels, and in shares of its own size.
struct Shift {
  private(set) var across: ClosedRange<Double> = 0...0
  private(set) var down: ClosedRange<Double> = 0...0
  private(set) var acrossShare = 0.0
  private(set) var downShare = 0.0

  init() {}

  init(_ style: ComputedStyle) { add(style) }

  var isKnown: Bool { across.lowerBound.isFinite && down.lowerBound.isFinite }
  var isNothing: Bool { across == 0...0 && down == 0...0 && acrossShare == 0 && downShare == 0 }

  mutating func add(_ style: ComputedStyle) {
    if style.position == .relative {
      across = across.moved(by: Self.relative(style, .left, .right))
      down = down.moved(by: Self.relative(style, .top, .bottom))
    }
    if case .list(let parts) = style[.translate] { move(parts.first, parts.dropFirst().first) }
    guard case .list(let functions) = style[.transform] else { return }
    for function in functions {
      guard case .function(let name, let parts) = function else { continue }
      switch name {
      case "translate", "translate3d": move(parts.first, parts.dropFirst().first)
      case "translatex": move(parts.first, nil)
      case "translatey": move(nil, parts.first)
      // Turned and scaled in place it stays about where it is.
      case "matrix", "matrix3d": (across, down) = (.anywhere, .anywhere)
      default: break
      }
    }
  }

  private mutating func move(_ x: Value?, _ y: Value?) {
    if let x { Self.add(x, &across, &acrossShare) }
    if let y { Self.add(y, &down, &downShare) }
  }

  private static func add(_ value: Value, _ pixels: inout ClosedRange<Double>, _ share: inout Double) {
    switch value {
    case .length(let length, .px): pixels = pixels.moved(by: length...length)
    case .percentage(let part): share += part / 100
    case .lengthPercentage(let length, let part):
      pixels = pixels.moved(by: length...length)
      share += part / 100
    case .number(0): break
    default: pixels = .anywhere
    }
  }

  private static func relative(_ style: ComputedStyle, _ start: Property, _ end: Property) -> ClosedRange<Double> {
    if let inset = style.inset(start) { return inset.share == 0 ? inset.pixels : .anywhere }
    guard let inset = style.inset(end) else { return 0...0 }
    return inset.share == 0 ? inset.pixels.negated : .anywhere
  }

  /// In pixels, for a box of a size.
  func across(_ width: ClosedRange<Double>) -> ClosedRange<Double> { across.moved(by: width.scaled(by: acrossShare)) }
  func down(_ height: ClosedRange<Double>) -> ClosedRange<Double> { down.moved(by: height.scaled(by: downShare)) }
}

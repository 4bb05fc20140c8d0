/// A colour computed from another (CSS Color 5, section 4).
public struct RelativeColor: Equatable, Sendable {
  /// The space of the function; that of bytes for `rgb()`.
  let space: Color.Space
  let origin: Value
  let parts: [Calculation]
  /// That of the origin, where it is nil.
  let alpha: Calculation?
  /// As written.
  let text: String

  /// The colour, when its origin is known; nil where a calculation has no result.
  func color(from origin: Color) -> Color? {
    let triple = ColorConversion.components(of: origin, in: space)
    let units = space.units
    var known = ["alpha": origin.alpha]
    for (name, (value, unit)) in zip(space.channels.names, zip([triple.0, triple.1, triple.2], units)) {
      known[name] = value * unit
    }
    var values: [Double] = []
    for (part, whole) in zip(parts, space.wholes) {
      guard let value = part.amount(known, whole: whole) else { return nil }
      values.append(value)
    }
    guard let opacity = alpha.map({ $0.amount(known, whole: 1) }) ?? origin.alpha else { return nil }
    let scaled = zip(values, units).map { $0 / $1 }
    return space.bounded(scaled, alpha: opacity).withoutHelpSpace
  }
}

/// The names that a relative colour has for the parts of its origin.
enum ColorChannels: String {
  case none = ""
  case rgb = "r g b alpha"
  case xyz = "x y z alpha"
  case hsl = "h s l alpha"
  case hwb = "h w b alpha"
  case lab = "l a b alpha"
  case lch = "l c h alpha"

  var names: [String] { rawValue.split(separator: " ").map(String.init) }
}

extension Color.Space {
  /// A space of the function `color()`.
  static func predefined(_ name: String) -> Color.Space? {
    guard let space = named(name) else { return nil }
    return [.lab, .lch, .oklab, .oklch, .hsl, .hwb].contains(space) ? nil : space
  }

  /// A space that colours are mixed in.
  static func named(_ name: String) -> Color.Space? {
    name == "xyz" ? .xyz : name == "legacy" ? nil : Color.Space(rawValue: name)
  }

  /// The space that a colour function reads its parts in.
  static func ofFunction(_ name: String) -> Color.Space? {
    switch name {
    case "rgb", "rgba": .legacy
    case "hsl", "hsla": .hsl
    case "hwb", "lab", "lch", "oklab", "oklch": Color.Space(rawValue: name)
    default: nil
    }
  }

  var channels: ColorChannels {
    switch self {
    case .hsl: .hsl
    case .hwb: .hwb
    case .lab, .oklab: .lab
    case .lch, .oklch: .lch
    case .xyz, .xyzD50: .xyz
    default: .rgb
    }
  }

  /// By component: what 1 is written as.
  fileprivate var units: [Double] {
    switch self {
    case .legacy: [255, 255, 255]
    case .hsl, .hwb: [1, 100, 100]
    default: [1, 1, 1]
    }
  }

  /// By component: what 100 % is written as.
  fileprivate var wholes: [Double] {
    switch self {
    case .legacy: [255, 255, 255]
    case .hsl, .hwb: [360, 100, 100]
    case .lab: [100, 125, 125]
    case .lch: [100, 150, 360]
    case .oklab: [1, 0.4, 0.4]
    case .oklch: [1, 0.4, 360]
    default: [1, 1, 1]
    }
  }

  /// A colour with what its function limits brought into its limits.
  fileprivate func bounded(_ parts: [Double], alpha: Double) -> Color {
    var parts = parts
    if [.lab, .lch].contains(self) { parts[0] = min(max(parts[0], 0), 100) }
    if [.oklab, .oklch].contains(self) { parts[0] = min(max(parts[0], 0), 1) }
    if [.lch, .oklch, .hsl].contains(self) { parts[1] = max(parts[1], 0) }
    if [.lch, .oklch].contains(self) { parts[2] = ColorConversion.normalized(parts[2]) }
    return Color(space: self, parts[0], parts[1], parts[2], alpha: alpha)
  }
}

extension Color {
  /// The colour in a space that `color()` can write: relative and mixed colours of bytes and hue circles end in sRGB.
  var withoutHelpSpace: Color {
    guard [.legacy, .hsl, .hwb].contains(space) else { return self }
    let triple = ColorConversion.sRGB(of: self)
    return Color(space: .srgb, triple.0, triple.1, triple.2, alpha: alpha)
  }
}

extension Calculation {
  /// The amount where the channels of a colour have these values and 100 % is `whole`.
  fileprivate func amount(_ channels: [String: Double], whole: Double) -> Double? {
    guard let quantity = replacing(channels).evaluated({ _, _ in nil }) else { return nil }
    return switch quantity.kind {
    case .number, .angle: quantity.amount
    case .percentage: quantity.amount / 100 * whole
    default: nil
    }
  }

  /// With numbers for the names of channels. As deep as the parser lets brackets nest.
  private func replacing(_ channels: [String: Double]) -> Calculation {
    switch self {
    case .value(.identifier(let name)): .value(.number(channels[name] ?? 0))
    case .value: self
    case .sum(let terms): .sum(terms.map { $0.replacing(channels) })
    case .negate(let inner): .negate(inner.replacing(channels))
    case .product(let factors): .product(factors.map { $0.replacing(channels) })
    case .invert(let inner): .invert(inner.replacing(channels))
    case .function(let function, let parts): .function(function, parts.map { $0.replacing(channels) })
    }
  }
}

extension ValueReader {
  /// What stands behind `from` in `alpha()`, which leaves all but the alpha as it is (CSS Color 5, section 4.5).
  private mutating func relativeAlpha(text: String) -> RelativeColor? {
    guard let origin = color(), let space = Color.Space.predefined("srgb") else { return nil }
    channels = space.channels
    var alpha: Calculation?
    if takesDelim(UInt8(ascii: "/")) {
      guard let part = relativePart() else { return nil }
      alpha = part
    }
    let parts = ["r", "g", "b"].map { Calculation.value(.identifier($0)) }
    return isAtEnd ? RelativeColor(space: space, origin: origin, parts: parts, alpha: alpha, text: text) : nil
  }

  /// What stands behind `from` in a colour function.
  mutating func relativeColor(_ name: String, text: String) -> RelativeColor? {
    if name == "alpha" { return relativeAlpha(text: text) }
    guard let origin = color() else { return nil }
    var space = Color.Space.ofFunction(name)
    if name == "color", let token = current, token.kind == .ident {
      space = .predefined(self.text(token).lowercased())
      place += 1
    }
    guard let space else { return nil }
    channels = space.channels
    var parts: [Calculation] = []
    while parts.count < 3 {
      guard let part = relativePart() else { return nil }
      parts.append(part)
    }
    var alpha: Calculation?
    if takesDelim(UInt8(ascii: "/")) {
      guard let part = relativePart() else { return nil }
      alpha = part
    }
    guard isAtEnd else { return nil }
    let color = RelativeColor(space: space, origin: origin, parts: parts, alpha: alpha, text: text)
    // What has no result for one colour has none for any: its types do not fit.
    return color.color(from: Color(hex: 0x336699)) == nil ? nil : color
  }

  /// One part: a number, a channel, a calculation, or `none` as zero.
  private mutating func relativePart() -> Calculation? {
    if takes(Keyword.none) { return .value(.number(0)) }
    guard let token = current else { return nil }
    if token.kind == .function { return mathFunction([.number, .percentage, .angle]) }
    if token.kind == .ident {
      let name = text(token).lowercased()
      guard channels.names.contains(name) else { return nil }
      place += 1
      return .value(.identifier(name))
    }
    return numeric([.number, .percentage, .angle]).map(Calculation.value)
  }
}

extension ValueReader {
  /// A colour of CSS Color 4 and 5.
  mutating func color() -> Value? {
    guard let token = current else { return nil }
    switch token.kind {
    case .hash:
      guard let color = hexColor(text(token)) else { return nil }
      place += 1
      return .color(color)
    case .ident:
      if let color = NamedColor.named(token.atom) {
        place += 1
        return .color(color)
      }
      return colorKeyword(token) ?? quirkyColor(token)
    case .function: return attempt { $0.colorFunction(token) }
    default: return quirkyColor(token)
    }
  }

  private mutating func colorKeyword(_ token: Token) -> Value? {
    switch Keyword.named(token.atom) {
    case .currentcolor:
      place += 1
      return .deferredColor(.current)
    case .transparent:
      place += 1
      return .color(.transparent)
    default:
      guard let system = SystemColor.named(token.atom) else { return nil }
      place += 1
      return .deferredColor(.system(system))
    }
  }

  /// Quirks Mode Standard, section 3.1, “The hashless hex color quirk”.
  private mutating func quirkyColor(_ token: Token) -> Value? {
    guard isQuirky else { return nil }
    var digits = String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
    switch token.kind {
    case .ident: break
    case .number, .dimension:
      guard token.isInteger, !token.flags.contains(.signed) else { return nil }
      while digits.utf8.count < 6 { digits = "0" + digits }
    default: return nil
    }
    guard digits.utf8.count == 3 || digits.utf8.count == 6, let color = hexColor(digits) else { return nil }
    place += 1
    return .color(color)
  }

  func hexColor(_ digits: String) -> Color? {
    let count = digits.utf8.count
    guard [3, 4, 6, 8].contains(count), digits.utf8.allSatisfy({ $0.hexValue != nil }),
      let value = UInt32(digits, radix: 16)
    else { return nil }
    if count == 6 { return Color(hex: value) }
    if count == 8 { return Color(hex: value >> 8, alpha: Double(value & 255) / 255) }
    let rgb = count == 4 ? value >> 4 : value
    let hex = (rgb >> 8 & 15) * 0x110000 + (rgb >> 4 & 15) * 0x1100 + (rgb & 15) * 0x11
    return Color(hex: hex, alpha: count == 4 ? Double(value & 15) / 15 : 1)
  }

  private mutating func colorFunction(_ token: Token) -> Value? {
    let name = text(token).lowercased()
    let start = place
    guard var inner = arguments() else { return nil }
    if inner.takes(.from) {
      return inner.relativeColor(name, text: source(from: start, to: place)).map { .deferredColor(.relative($0)) }
    }
    switch name {
    case "rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch":
      return inner.components(of: name).map(Value.color)
    case "color": return inner.colorInSpace().map(Value.color)
    case "color-mix": return inner.colorMix()
    case "light-dark":
      let parts = inner.separatedByCommas()
      guard parts.count == 2 else { return nil }
      var first = parts[0]
      var second = parts[1]
      guard let light = first.color(), let dark = second.color(), first.isAtEnd, second.isAtEnd else { return nil }
      return .deferredColor(.lightDark(light, dark))
    case "contrast-color":
      guard let color = inner.color(), inner.isAtEnd else { return nil }
      return .deferredColor(.contrast(color))
    default: return nil
    }
  }

  /// One component: a number, a percentage, an angle, or `none` as zero.
  private enum Component {
    case number(Double)
    case percentage(Double)
    case angle(Double)
    case none

    /// The amount where 100 % is `whole`.
    func amount(whole: Double) -> Double {
      switch self {
      case .number(let number): number
      case .percentage(let percentage): percentage / 100 * whole
      case .angle(let degrees): degrees
      case .none: 0
      }
    }

    var isPercentage: Bool {
      if case .percentage = self { return true }
      return false
    }

    var isNone: Bool {
      if case .none = self { return true }
      return false
    }
  }

  private mutating func component() -> Component? {
    if takes(Keyword.none) { return Component.none }
    switch numeric([.number, .percentage, .angle]) {
    case .number(let number): return .number(number)
    case .percentage(let percentage): return .percentage(percentage)
    case .angle(let degrees): return .angle(degrees)
    default: return nil
    }
  }

  /// Three components and alpha, and whether they were separated by commas.
  private mutating func threeComponents() -> (parts: [Component], alpha: Double, isLegacy: Bool)? {
    guard let first = component() else { return nil }
    let isLegacy = takesComma()
    guard let second = component(), !isLegacy || takesComma(), let third = component() else { return nil }
    var alpha = 1.0
    if isLegacy ? takesComma() : takesDelim(UInt8(ascii: "/")) {
      guard let part = component() else { return nil }
      alpha = part.amount(whole: 1)
    }
    guard isAtEnd else { return nil }
    if isLegacy, [first, second, third].contains(where: \.isNone) { return nil }
    return ([first, second, third], alpha, isLegacy)
  }

  private mutating func components(of name: String) -> Color? {
    guard let (parts, alpha, isLegacy) = threeComponents() else { return nil }
    if isLegacy, name.hasPrefix("ok") || name.hasPrefix("l") || name == "hwb" { return nil }
    func bounded(_ value: Double, _ limit: Double) -> Double { min(max(value, 0), limit) }
    switch name {
    case "rgb", "rgba":
      if isLegacy, Set(parts.map(\.isPercentage)).count > 1 { return nil }
      let bytes = parts.map { (bounded($0.amount(whole: 255), 255)).rounded() / 255 }
      return Color(red: bytes[0], green: bytes[1], blue: bytes[2], alpha: alpha)
    case "hsl", "hsla", "hwb":
      if isLegacy, !parts[1].isPercentage || !parts[2].isPercentage { return nil }
      let hue = parts[0].amount(whole: 360)
      let second = bounded(parts[1].amount(whole: 100) / 100, 1)
      let third = bounded(parts[2].amount(whole: 100) / 100, 1)
      let rgb = name == "hwb" ? ColorConversion.hwb(hue, second, third) : ColorConversion.hsl(hue, second, third)
      func byte(_ value: Double) -> Double { (value * 255).rounded() / 255 }
      return Color(red: byte(rgb.0), green: byte(rgb.1), blue: byte(rgb.2), alpha: alpha)
    case "lab":
      return Color(
        space: .lab, bounded(parts[0].amount(whole: 100), 100), parts[1].amount(whole: 125),
        parts[2].amount(whole: 125), alpha: alpha)
    case "oklab":
      return Color(
        space: .oklab, bounded(parts[0].amount(whole: 1), 1), parts[1].amount(whole: 0.4),
        parts[2].amount(whole: 0.4), alpha: alpha)
    case "lch":
      return Color(
        space: .lch, bounded(parts[0].amount(whole: 100), 100), max(parts[1].amount(whole: 150), 0),
        ColorConversion.normalized(parts[2].amount(whole: 360)), alpha: alpha)
    default:
      return Color(
        space: .oklch, bounded(parts[0].amount(whole: 1), 1), max(parts[1].amount(whole: 0.4), 0),
        ColorConversion.normalized(parts[2].amount(whole: 360)), alpha: alpha)
    }
  }

  private mutating func colorInSpace() -> Color? {
    guard let token = current, token.kind == .ident else { return nil }
    let name = text(token).lowercased()
    place += 1
    guard let space = Color.Space.predefined(name),
      let (parts, alpha, isLegacy) = threeComponents(), !isLegacy
    else { return nil }
    return Color(
      space: space, parts[0].amount(whole: 1), parts[1].amount(whole: 1), parts[2].amount(whole: 1), alpha: alpha)
  }

  private mutating func colorMix() -> Value? {
    let parts = separatedByCommas()
    var method = parts[0]
    var space = Color.Space.oklab
    var hue: ColorMixing.Hue?
    var colors = parts
    if let token = method.current, token.kind == .ident, method.text(token).lowercased() == "in" {
      method.place += 1
      guard let name = method.current, name.kind == .ident else { return nil }
      let text = method.text(name).lowercased()
      guard let named = Color.Space.named(text) else { return nil }
      space = named
      method.place += 1
      if !method.isAtEnd, let direction = method.current, direction.kind == .ident {
        hue =
          ["longer": .longer, "increasing": .increasing, "decreasing": .decreasing][method.text(direction)]
          ?? .shorter
      }
      colors.removeFirst()
    }
    guard colors.count == 2, let first = Self.mixPart(colors[0]), let second = Self.mixPart(colors[1]) else {
      return nil
    }
    var share = first.share ?? second.share.map { 100 - $0 } ?? 50
    var alpha = 1.0
    if let one = first.share, let two = second.share {
      let sum = one + two
      guard sum > 0 else { return nil }
      if sum < 100 { alpha = sum / 100 }
      share = one / sum * 100
    }
    return .deferredColor(
      .mix(space, first: first.color, second: second.color, share: share / 100, alpha: alpha, hue: hue))
  }

  private static func mixPart(_ part: ValueReader) -> (color: Value, share: Double?)? {
    var part = part
    var share: Double?
    if case .percentage(let percentage)? = part.numeric([.percentage, .notNegative]) { share = percentage }
    guard let color = part.color() else { return nil }
    if share == nil, case .percentage(let percentage)? = part.numeric([.percentage, .notNegative]) {
      share = percentage
    }
    guard part.isAtEnd, share.map({ $0 <= 100 }) ?? true else { return nil }
    return (color, share)
  }
}

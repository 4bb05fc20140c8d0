import KerbcutCSS

extension Color {
  /// This colour blended with one behind it (Compositing 1, sections 5.8 and 9.1; Compositing 2, section 5.2 for sums); nil
  /// for modes that are not known.
  func blended(_ mode: Keyword, over backdrop: Color) -> Color? {
    let (top, bottom) = (Parts(sRGB), Parts(backdrop.sRGB))
    let (over, under) = (alpha, backdrop.alpha)
    if mode == .plusLighter { return top.times(over).plus(bottom.times(under)).color(alpha: min(over + under, 1)) }
    guard let mixed = Self.mixed(mode, bottom, top) else { return nil }
    let total = over + under * (1 - over)
    guard total > 0 else { return .transparent }
    let blended = top.times(1 - under).plus(mixed.times(under))
    return blended.times(over).plus(bottom.times(under * (1 - over))).color(alpha: total)
  }

  private static func mixed(_ mode: Keyword, _ behind: Parts, _ front: Parts) -> Parts? {
    switch mode {
    case .hue: front.withSaturation(behind.saturation).withLuminosity(behind.luminosity)
    case .saturation: behind.withSaturation(front.saturation).withLuminosity(behind.luminosity)
    case .color: front.withLuminosity(behind.luminosity)
    case .luminosity: behind.withLuminosity(front.luminosity)
    default: mixture(mode).map { mix in behind.joined(front) { min(max(mix($0, $1), 0), 1) } }
    }
  }

  /// What becomes of a component of what is behind and one of what is in front.
  private static func mixture(_ mode: Keyword) -> ((_ behind: Double, _ front: Double) -> Double)? {
    switch mode {
    case .normal: { $1 }
    case .multiply: { $0 * $1 }
    case .screen: screen
    case .overlay: { hardLight($1, $0) }
    case .darken: { min($0, $1) }
    case .lighten: { max($0, $1) }
    case .colorDodge: { $0 == 0 ? 0 : $1 >= 1 ? 1 : $0 / (1 - $1) }
    case .colorBurn: { $0 >= 1 ? 1 : $1 <= 0 ? 0 : 1 - min(1, (1 - $0) / $1) }
    case .hardLight: hardLight
    case .softLight: softLight
    case .difference: { abs($0 - $1) }
    case .exclusion: { $0 + $1 - 2 * $0 * $1 }
    default: nil
    }
  }

  private static func screen(_ behind: Double, _ front: Double) -> Double { behind + front - behind * front }

  private static func hardLight(_ behind: Double, _ front: Double) -> Double {
    front <= 0.5 ? behind * 2 * front : screen(behind, 2 * front - 1)
  }

  private static func softLight(_ behind: Double, _ front: Double) -> Double {
    if front <= 0.5 { return behind - (1 - 2 * front) * behind * (1 - behind) }
    let light = behind <= 0.25 ? ((16 * behind - 12) * behind + 4) * behind : behind.squareRoot()
    return behind + (2 * front - 1) * (light - behind)
  }
}

/// Red, green and blue, each from 0 to 1, with what modes that mix all three at once ask of them (Compositing 1, section
/// 9.2).
private struct Parts {
  var red, green, blue: Double

  init(red: Double, green: Double, blue: Double) { (self.red, self.green, self.blue) = (red, green, blue) }

  init(_ color: (red: Double, green: Double, blue: Double)) {
    self.init(red: color.red, green: color.green, blue: color.blue)
  }

  var luminosity: Double { 0.3 * red + 0.59 * green + 0.11 * blue }
  var saturation: Double { max(red, green, blue) - min(red, green, blue) }

  func map(_ change: (Double) -> Double) -> Parts {
    Parts(red: change(red), green: change(green), blue: change(blue))
  }

  func joined(_ other: Parts, _ join: (Double, Double) -> Double) -> Parts {
    Parts(red: join(red, other.red), green: join(green, other.green), blue: join(blue, other.blue))
  }

  func times(_ factor: Double) -> Parts { map { $0 * factor } }
  func plus(_ other: Parts) -> Parts { joined(other, +) }

  func withSaturation(_ saturation: Double) -> Parts {
    let (least, own) = (min(red, green, blue), self.saturation)
    return own > 0 ? map { ($0 - least) * saturation / own } : Parts(red: 0, green: 0, blue: 0)
  }

  func withLuminosity(_ luminosity: Double) -> Parts {
    let difference = luminosity - self.luminosity
    return map { $0 + difference }.clipped
  }

  /// Brought back into what can be shown, with the same luminosity.
  private var clipped: Parts {
    let (light, least, most) = (luminosity, min(red, green, blue), max(red, green, blue))
    var parts = self
    if least < 0, light > least { parts = parts.map { light + ($0 - light) * light / (light - least) } }
    if most > 1, most > light { parts = parts.map { light + ($0 - light) * (1 - light) / (most - light) } }
    return parts
  }

  func color(alpha: Double) -> Color {
    func bounded(_ part: Double) -> Double { min(max(part, 0), 1) }
    return Color(red: bounded(red), green: bounded(green), blue: bounded(blue), alpha: alpha)
  }
}

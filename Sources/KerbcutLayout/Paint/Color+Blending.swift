import KerbcutCSS

extension Color {
  /// This colour blended with one behind it (Compositing 1, sections 5.8 and 9.1); nil for modes that mix hues.
  func blended(_ mode: Keyword, over backdrop: Color) -> Color? {
    guard let mix = Self.mixture(mode) else { return nil }
    let (top, bottom) = (sRGB, backdrop.sRGB)
    let (over, under) = (alpha, backdrop.alpha)
    let total = over + under * (1 - over)
    guard total > 0 else { return .transparent }
    func part(_ upper: Double, _ lower: Double) -> Double {
      let blended = (1 - under) * upper + under * min(max(mix(lower, upper), 0), 1)
      return (blended * over + lower * under * (1 - over)) / total
    }
    return Color(
      red: part(top.red, bottom.red), green: part(top.green, bottom.green), blue: part(top.blue, bottom.blue),
      alpha: total)
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

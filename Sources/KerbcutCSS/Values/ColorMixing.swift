/// How colours are mixed.
public enum ColorMixing {
  public enum Hue: Sendable { case shorter, longer, increasing, decreasing }
}

extension ColorMixing {
  /// CSS Color 5, section 3.
  static func mix(
    _ first: Color, _ second: Color, share: Double, in space: Color.Space, alpha: Double, hue: Hue?
  ) -> Color {
    let one = ColorConversion.components(of: first, in: space)
    let two = ColorConversion.components(of: second, in: space)
    let other = 1 - share
    let mixedAlpha = first.alpha * share + second.alpha * other
    func premultiplied(_ left: Double, _ right: Double) -> Double {
      mixedAlpha > 0 ? (left * first.alpha * share + right * second.alpha * other) / mixedAlpha : 0
    }
    var third = premultiplied(one.2, two.2)
    if space == .lch || space == .oklch { third = mixedHue(one.2, two.2, share, hue ?? .shorter) }
    return Color(
      space: space == .legacy ? .srgb : space, premultiplied(one.0, two.0), premultiplied(one.1, two.1), third,
      alpha: mixedAlpha * alpha)
  }

  private static func mixedHue(_ first: Double, _ second: Double, _ share: Double, _ hue: Hue) -> Double {
    var difference = second - first
    switch hue {
    case .shorter: difference += difference > 180 ? -360 : difference < -180 ? 360 : 0
    case .longer: if (0.0..<180).contains(abs(difference)) { difference += difference > 0 ? -360 : 360 }
    case .increasing: if difference < 0 { difference += 360 }
    case .decreasing: if difference > 0 { difference -= 360 }
    }
    return ColorConversion.normalized(first + difference * (1 - share))
  }
}

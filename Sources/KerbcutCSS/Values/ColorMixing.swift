/// How colours are mixed.
public enum ColorMixing {
  public enum Hue: Sendable { case shorter, longer, increasing, decreasing }
}

extension ColorMixing {
  /// CSS Color 5, section 3.
  static func mix(
    _ first: Color, _ second: Color, share: Double, in space: Color.Space, alpha: Double, hue: Hue?
  ) -> Color {
    let one = Parts(first, in: space)
    let two = Parts(second, in: space)
    let other = 1 - share
    let mixedAlpha = first.alpha * share + second.alpha * other
    var parts = zip(one.values, two.values).map { left, right in
      mixedAlpha > 0 ? (left * first.alpha * share + right * second.alpha * other) / mixedAlpha : 0
    }
    if let place = hueIndex(of: space) {
      // A grey has no hue of its own: it takes that of the other (CSS Color 4, section 12.2).
      let from = one.hasHue ? one.values[place] : two.values[place]
      let to = two.hasHue ? two.values[place] : one.values[place]
      parts[place] = mixedHue(from, to, share, hue ?? .shorter)
    }
    let mixed = Color(space: space, parts[0], parts[1], parts[2], alpha: mixedAlpha * alpha)
    return mixed.withoutHelpSpace
  }

  /// A colour's components in the space of mixing.
  private struct Parts {
    let values: [Double]
    let hasHue: Bool

    init(_ color: Color, in space: Color.Space) {
      let triple = ColorConversion.components(of: color, in: space)
      values = [triple.0, triple.1, triple.2]
      // Only what is converted can lose its hue; what was written with one keeps it.
      hasHue = color.space == space || Self.isColoured(triple, space)
    }

    private static func isColoured(_ triple: ColorConversion.Triple, _ space: Color.Space) -> Bool {
      switch space {
      case .hsl: triple.1 > 0.00001
      case .hwb: triple.1 + triple.2 < 0.99999
      case .lch: triple.1 > 0.0015
      case .oklch: triple.1 > 0.000004
      default: true
      }
    }
  }

  private static func hueIndex(of space: Color.Space) -> Int? {
    switch space {
    case .lch, .oklch: 2
    case .hsl, .hwb: 0
    default: nil
    }
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

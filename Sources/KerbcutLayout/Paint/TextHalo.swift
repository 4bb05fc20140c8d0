import KerbcutCSS

/// Shadows around the letters of a text on all sides: they, not the background, are what its edges stand against.
struct TextHalo {
  private struct Shadow {
    let color: Color
    let blur: Double
  }

  private let shadows: [Shadow]

  /// Nil where shadows fall to one side only or far away, are of about the text's colour, or not known.
  init?(_ style: ComputedStyle, text: Color) {
    guard case .commas(let values) = style[.textShadow], values.count <= Self.limit, let size = style.fontSize.value
    else { return nil }
    var shadows: [Shadow] = []
    var (across, down) = ([Double](), [Double]())
    var surrounds = false
    for value in values {
      guard case .list(let parts) = value, parts.count == 4, case .color(let color) = parts[0],
        let x = parts[1].pixels, let y = parts[2].pixels, let blur = parts[3].pixels
      else { return nil }
      let isNear = max(abs(x), abs(y)) <= size * 0.15 && blur <= size
      guard isNear, !color.isTransparent, color.over(text).contrast(with: text) >= 1.5 else { continue }
      shadows.append(Shadow(color: color, blur: blur))
      across.append(x)
      down.append(y)
      surrounds = surrounds || x == 0 && y == 0 && blur > 0
    }
    func hasBothSides(_ offsets: [Double]) -> Bool { offsets.contains { $0 < 0 } && offsets.contains { $0 > 0 } }
    guard surrounds || hasBothSides(across) && hasBothSides(down) else { return nil }
    self.shadows = shadows
  }

  private static let limit = 32

  /// The text beside its halo, or the halo before the background if that stands out more: once with as little of the
  /// shadows as may be seen beside thin letters, once with as much.
  func pairs(_ pair: (foreground: Color, background: Color)) -> [(foreground: Color, background: Color)] {
    [3.0, 3.7].map { strength in
      let halo = shadows.reversed().reduce(pair.background) { below, shadow in
        shadow.color.withAlpha(multipliedBy: min(strength / (shadow.blur + 8), 1)).over(below)
      }
      return halo.contrast(with: pair.background) > pair.foreground.contrast(with: halo)
        ? (halo, pair.background) : (pair.foreground, halo)
    }
  }
}

/// A colour of CSS Color 4: a space, three components and alpha.
public struct Color: Hashable, Sendable {
  public enum Space: String, Sendable {
    /// Components from 0 to 1, written as `rgb()`.
    case legacy
    case srgb
    case srgbLinear = "srgb-linear"
    case displayP3 = "display-p3"
    case a98RGB = "a98-rgb"
    case prophotoRGB = "prophoto-rgb"
    case rec2020
    case xyz = "xyz-d65"
    case xyzD50 = "xyz-d50"
    case lab, lch, oklab, oklch
    /// Hue in degrees, the others from 0 to 1: for mixing and relative colours, which end in sRGB.
    case hsl, hwb
  }

  public let space: Space
  let first: Float
  let second: Float
  let third: Float
  public let opacityFloat: Float

  init(space: Space, _ first: Double, _ second: Double, _ third: Double, alpha: Double = 1) {
    self.space = space
    self.first = Float(first)
    self.second = Float(second)
    self.third = Float(third)
    opacityFloat = Float(min(max(alpha.isNaN ? 0 : alpha, 0), 1))
  }

  /// A colour of sRGB from components between 0 and 1; others are brought into that range.
  public init(red: Double, green: Double, blue: Double, alpha: Double = 1) {
    self.init(
      space: .legacy, Self.unit(red), Self.unit(green), Self.unit(blue), alpha: alpha)
  }

  /// A colour from its bytes, `0xRRGGBB`.
  public init(hex: UInt32, alpha: Double = 1) {
    self.init(
      space: .legacy, Double(hex >> 16 & 255) / 255, Double(hex >> 8 & 255) / 255, Double(hex & 255) / 255,
      alpha: alpha)
  }

  public static let black = Color(hex: 0)
  public static let white = Color(hex: 0xFFFFFF)
  public static let transparent = Color(hex: 0, alpha: 0)

  /// From 0, transparent, to 1, opaque.
  public var alpha: Double { Double(opacityFloat) }
  /// The components in the colour’s own space.
  public var components: [Double] { [Double(first), Double(second), Double(third)] }
  public var isOpaque: Bool { opacityFloat >= 1 }
  public var isTransparent: Bool { opacityFloat <= 0 }

  private static func unit(_ value: Double) -> Double { value.isNaN ? 0 : min(max(value, 0), 1) }

  /// The components in sRGB, from 0 to 1, cut to that range.
  public var sRGB: (red: Double, green: Double, blue: Double) {
    let components = ColorConversion.sRGB(of: self)
    return (Self.unit(components.0), Self.unit(components.1), Self.unit(components.2))
  }

  /// The same colour with its alpha multiplied.
  public func withAlpha(multipliedBy factor: Double) -> Color {
    Color(space: space, Double(first), Double(second), Double(third), alpha: alpha * factor)
  }

  /// This colour painted over an opaque one (Compositing 1, section 5.1, “Simple alpha compositing”).
  public func over(_ backdrop: Color) -> Color {
    if isOpaque { return self }
    let top = sRGB
    let bottom = backdrop.sRGB
    let below = backdrop.alpha * (1 - alpha)
    let total = alpha + below
    guard total > 0 else { return .transparent }
    func mix(_ upper: Double, _ lower: Double) -> Double { (upper * alpha + lower * below) / total }
    return Color(
      red: mix(top.red, bottom.red), green: mix(top.green, bottom.green), blue: mix(top.blue, bottom.blue), alpha: total
    )
  }

  /// Relative luminance (WCAG 2.2).
  public var luminance: Double {
    func linear(_ component: Double) -> Double {
      component <= 0.04045 ? component / 12.92 : Trigonometry.power((component + 0.055) / 1.055, 2.4)
    }
    let color = sRGB
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue)
  }

  /// Contrast ratio of two opaque colours (WCAG 2.2), from 1 to 21.
  public func contrast(with other: Color) -> Double {
    let first = luminance
    let second = other.luminance
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  /// `#rrggbb` for an opaque colour, otherwise `rgb(r g b / a)`: for messages.
  public var text: String {
    let color = sRGB
    let bytes = [color.red, color.green, color.blue].map { Int(($0 * 255).rounded()) }
    if isOpaque {
      return "#" + bytes.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    }
    return "rgb(\(bytes.map(String.init).joined(separator: " ")) / \(shortNumber(alpha, places: 2)))"
  }
}

/// A colour that is known only when the element or the device is.
public indirect enum DeferredColor: Equatable, Sendable {
  case current
  case system(SystemColor)
  case lightDark(Value, Value)
  case mix(Color.Space, first: Value, second: Value, share: Double, alpha: Double, hue: ColorMixing.Hue?)
  /// A colour computed from another (CSS Color 5, section 4).
  case relative(RelativeColor)
  /// White or black, whichever stands out more from a colour (CSS Color 5, section 7).
  case contrast(Value)
}

/// A number with at most so many digits behind the point, and no more than it needs.
func shortNumber(_ value: Double, places: Int) -> String {
  guard value.isFinite, abs(value) < 1e15 else { return value > 0 ? "infinity" : value < 0 ? "-infinity" : "0" }
  var factor = 1.0
  for _ in 0..<places { factor *= 10 }
  let rounded = (value * factor).rounded()
  guard abs(rounded) < 9e18 else { return String(Int(value)) }
  let magnitude = Int(abs(rounded))
  let scale = Int(factor)
  let sign = rounded < 0 ? "-" : ""
  let fraction = magnitude % scale
  guard fraction != 0 else { return "\(sign)\(magnitude / scale)" }
  var digits = String(fraction)
  while digits.utf8.count < places { digits = "0" + digits }
  while digits.hasSuffix("0") { digits.removeLast() }
  return "\(sign)\(magnitude / scale).\(digits)"
}

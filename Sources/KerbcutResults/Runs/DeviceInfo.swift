/// A device that pages were looked at through, as results name it.
public struct DeviceInfo: Codable, Sendable, Hashable {
  /// A name for reports, for example `desktop`.
  public var name: String
  /// The width of the viewport in CSS pixels.
  public var width: Double
  /// The height of the viewport in CSS pixels.
  public var height: Double
  /// How many device pixels a CSS pixel has.
  public var pixelRatio: Double
  /// The scheme that the user prefers.
  public var colorScheme: ColorScheme
  /// Whether the page is printed.
  public var isPrint: Bool
  /// Whether the user's own colours take the place of the page's.
  public var hasForcedColors: Bool
  /// Whether the user asks for less movement.
  public var prefersReducedMotion: Bool

  /// A scheme of colours.
  public enum ColorScheme: String, Sendable, Codable {
    /// Dark text on a light ground.
    case light
    /// Light text on a dark ground.
    case dark
  }

  /// A device with a screen and no preferences, unless more is said.
  public init(
    name: String, width: Double, height: Double, pixelRatio: Double = 1, colorScheme: ColorScheme = .light,
    isPrint: Bool = false, hasForcedColors: Bool = false, prefersReducedMotion: Bool = false
  ) {
    self.name = name
    self.width = width
    self.height = height
    self.pixelRatio = pixelRatio
    self.colorScheme = colorScheme
    self.isPrint = isPrint
    self.hasForcedColors = hasForcedColors
    self.prefersReducedMotion = prefersReducedMotion
  }
}

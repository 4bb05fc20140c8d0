/// What a page is looked at with: the answers to media queries, and the size that viewport units are of.
public struct Device: Hashable, Sendable, Codable {
  /// A name for reports, for example `desktop`.
  public var name: String
  /// The viewport in CSS pixels.
  public var width: Double
  public var height: Double
  public var pixelRatio: Double
  public var colorScheme: ColorScheme
  public var isPrint: Bool
  public var hasForcedColors: Bool
  public var prefersReducedMotion: Bool

  public enum ColorScheme: String, Sendable, Codable { case light, dark }

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

  /// A laptop: 1280 by 720, light.
  public static let desktop = Device(name: "desktop", width: 1280, height: 720)
  /// A telephone: 320 by 640, the width of WCAG 1.4.10.
  public static let mobile = Device(name: "mobile", width: 320, height: 640, pixelRatio: 2)
}

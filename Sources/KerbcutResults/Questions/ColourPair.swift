#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Two colours as they are seen, each as `#rrggbb`.
public struct ColourPair: Sendable, Hashable, Codable {
  /// The colour of the text or of the graphical part.
  public var front: String
  /// The colour that it stands on.
  public var behind: String

  /// Two colours as `#rrggbb`; in another form they have no contrast.
  public init(_ front: String, on behind: String) {
    self.front = front
    self.behind = behind
  }

  /// The contrast ratio (WCAG 2.2, “contrast ratio”), from 1 to 21; nil if a colour is written in another form.
  public var contrast: Double? {
    guard let first = Self.luminance(of: front), let second = Self.luminance(of: behind) else { return nil }
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  private static func luminance(of colour: String) -> Double? {
    guard colour.utf8.count == 7, colour.hasPrefix("#"), let value = UInt32(colour.dropFirst(), radix: 16) else {
      return nil
    }
    func light(_ shift: UInt32) -> Double {
      let part = Double(value >> shift & 0xFF) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * light(16) + 0.7152 * light(8) + 0.0722 * light(0)
  }
}

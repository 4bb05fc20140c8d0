extension Device {
  /// The device that a description stands for: a screen, preferences, or both, joined by `+`; for example `dark`,
  /// `mobile+forced-colors` or `640x512`. Without a screen it is that of a laptop. Nil if a word is not known, or two
  /// of them contradict each other.
  public init?(describedBy text: String) {
    var screen: Device?
    var options = Device.desktop
    var seen: Set<Substring> = []
    for word in text.split(separator: "+", omittingEmptySubsequences: false) {
      guard seen.insert(word).inserted else { return nil }
      switch word {
      case "dark": options.colorScheme = .dark
      case "forced-colors": options.hasForcedColors = true
      case "reduced-motion": options.prefersReducedMotion = true
      default:
        guard screen == nil, let found = Self.screen(word) else { return nil }
        screen = found
      }
    }
    self = screen ?? .desktop
    name = text
    colorScheme = options.colorScheme
    hasForcedColors = options.hasForcedColors
    prefersReducedMotion = options.prefersReducedMotion
  }

  /// What `init(describedBy:)` takes, in words for people.
  public static let descriptionHelp =
    "desktop, mobile, print or a size such as 640x512, and dark, forced-colors or reduced-motion, joined by +"

  private static func screen(_ word: Substring) -> Device? {
    switch word {
    case "desktop": return .desktop
    case "mobile": return .mobile
    case "print": return .print
    default:
      let sides = word.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
      guard sides.count == 2, let width = sides[0], let height = sides[1], sizes.contains(width), sizes.contains(height)
      else { return nil }
      return Device(name: String(word), width: Double(width), height: Double(height))
    }
  }

  private static let sizes = 100...10_000

  /// A sheet of A4 paper.
  public static let print = Device(name: "print", width: 794, height: 1_123, isPrint: true)

  /// Whether text and backgrounds have the colours that a page says. Paper goes without backgrounds, and where colours
  /// are forced people have chosen them.
  public var showsColorsOfPages: Bool { !hasForcedColors && !isPrint }
}

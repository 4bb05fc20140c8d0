import KerbcutCSS

/// How wide the letters of a style are: between two bounds, because nobody knows which font a device has.
struct LetterMeasure {
  private let size: Double
  private let table: [Double]
  private let wideTable: [Double]
  private let factors: (least: Double, most: Double)
  private let spacing: Double
  private let isUppercase: Bool
  /// The height of a line: exact where `line-height` is set.
  let lineHeight: ClosedRange<Double>

  /// Nil where the text size is not known.
  init?(_ style: ComputedStyle) {
    guard let size = style.fontSize.value, let spacing = style.letterSpacing.value else { return nil }
    self.size = size
    self.spacing = spacing
    isUppercase = style.textTransform == .uppercase
    let isBold = (style.fontWeight.value ?? 400) >= 600
    let boldness = isBold ? 1.12 : 1
    switch Self.family(of: style) {
    case .times: (table, wideTable, factors) = (LetterWidths.times, LetterWidths.times, (0.97, 1.03 * boldness))
    case .helvetica:
      (table, wideTable, factors) = (LetterWidths.helvetica, LetterWidths.helvetica, (0.97, 1.03 * boldness))
    case .other: (table, wideTable, factors) = (LetterWidths.times, LetterWidths.helvetica, (0.8, 1.25 * boldness))
    }
    switch style.lineHeight {
    case .known(let height?): lineHeight = height...max(height, height)
    case .known(nil):
      lineHeight = Self.family(of: style) == .other ? size * 0.95...size * 1.6 : size * 1.1...size * 1.2
    case .unknown: lineHeight = 0...Double.infinity
    }
  }

  private enum Family { case times, helvetica, other }

  private static func family(of style: ComputedStyle) -> Family {
    guard case .commas(let families) = style[.fontFamily] else { return .other }
    switch families.first {
    case .string(let name), .identifier(let name):
      switch name.lowercased() {
      case "times new roman", "times": return .times
      case "arial", "helvetica", "liberation sans": return .helvetica
      default: return .other
      }
    case .keyword(.serif): return .times
    case .keyword(.sansSerif): return .helvetica
    default: return .other
    }
  }

  /// The width of a letter in pixels.
  func width(of letter: Unicode.Scalar) -> (least: Double, most: Double) {
    let value = letter.value
    var least: Double
    var most: Double
    if (0x20...0x7E).contains(value) {
      let isLower = isUppercase && (0x61...0x7A).contains(value)
      let place = Int(value) - 0x20 - (isLower ? 0x20 : 0)
      least = table[place] * factors.least
      most = wideTable[place] * factors.most
    } else if letter.properties.isDefaultIgnorableCodePoint || letter.properties.generalCategory == .nonspacingMark {
      (least, most) = (0, 1000)
    } else {
      // Letters with accents are as wide as those without; of other scripts little is known.
      (least, most) = value < 0x250 ? (220, 1100) : (100, 1300)
    }
    return (max(least * size / 1000 + spacing, 0), max(most * size / 1000 + spacing, 0))
  }
}

/// Breaks pieces of text into lines of one width.
struct LineBreaker {
  private let limit: Double
  private let wraps: Bool
  private var used = 0.0
  private var pending = 0.0
  private var isOpen = false
  private(set) var lines = 0
  private(set) var widest = 0.0

  init(limit: Double, wraps: Bool) {
    self.limit = limit
    self.wraps = wraps
  }

  /// A piece that cannot be broken.
  mutating func add(_ width: Double, afterSpace space: Double, mayBreak: Bool) {
    if !isOpen {
      isOpen = true
      lines += 1
      used = width
    } else if wraps, mayBreak, used + space + width > limit {
      lines += 1
      used = width
    } else {
      used += space + width
    }
    widest = max(widest, used)
  }

  /// Ends the line; an empty one counts too.
  mutating func breakLine() {
    if !isOpen { lines += 1 }
    isOpen = false
    used = 0
  }
}

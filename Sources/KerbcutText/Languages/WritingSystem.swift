/// The letters that a text is written in, where they alone tell languages apart.
enum WritingSystem: Int, CaseIterable, Sendable {
  case latin, cyrillic, greek, hebrew, arabic, thai, hangul, kana, han, devanagari, other

  /// The language that a text must be in, or `und` where several may be, if its letters are not those of the claimed
  /// language. Nil where they may be, or where there are too few to say.
  static func other(than claimed: String, in text: String) -> String? {
    guard let wanted = systems(of: claimed) else { return nil }
    var counts = counts(in: text)
    // Japanese and Korean use Chinese letters among their own.
    for own in [WritingSystem.kana, .hangul] where counts[own.rawValue] > 0 {
      counts[own.rawValue] += counts[han.rawValue]
      counts[han.rawValue] = 0
    }
    let total = counts.reduce(0, +)
    guard let most = allCases.max(by: { counts[$0.rawValue] < counts[$1.rawValue] }), total >= 6,
      counts[most.rawValue] * 10 >= total * 9, !wanted.contains(most),
      wanted.allSatisfy({ counts[$0.rawValue] <= total / 20 })
    else { return nil }
    // Letters that every language borrows: names and terms in Latin letters need more of them.
    if most == .latin && total < 40 { return nil }
    return most.onlyLanguage
  }

  /// How many of the first letters of a text are of each system.
  private static func counts(in text: String) -> [Int] {
    var counts = [Int](repeating: 0, count: allCases.count)
    var ascii = 0
    for scalar in text.unicodeScalars.prefix(6_000) where scalar.value >= 0x41 {
      if scalar.value < 0x80 {
        if (0x61...0x7A).contains(scalar.value | 0x20) { ascii += 1 }
      } else if let system = WritingSystem(scalar) {
        counts[system.rawValue] += 1
      }
    }
    counts[latin.rawValue] += ascii
    return counts
  }

  private init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: self = .latin
    case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
    case 0x400...0x52F: self = .cyrillic
    case 0x5D0...0x5EA: self = .hebrew
    case 0x620...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFC: self = .arabic
    case 0x900...0x97F: self = .devanagari
    case 0xE01...0xE4E: self = .thai
    case 0x3040...0x30FF: self = .kana
    case 0xAC00...0xD7A3, 0x1100...0x11FF: self = .hangul
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x2FA1F: self = .han
    case 0x530...0x58F, 0x980...0xDFF, 0xE80...0x10FF, 0x1200...0x139F, 0x1780...0x17FF: self = .other
    default: return nil
    }
  }

  /// What stands for a language where several are written in the letters.
  static let several = "und"

  /// The one language of the letters; `several` where that says none.
  private var onlyLanguage: String {
    switch self {
    case .greek: "el"
    case .hebrew: "he"
    case .thai: "th"
    case .hangul: "ko"
    case .kana: "ja"
    default: Self.several
    }
  }

  /// The letters that a language is written in, where it is written in one way only.
  private static func systems(of language: String) -> [WritingSystem]? {
    switch language {
    case "ja": [.kana, .han]
    case "ko": [.hangul, .han]
    case "zh", "yue", "cmn": [.han]
    case "th": [.thai]
    case "el": [.greek]
    case "he": [.hebrew]
    case "ar", "fa", "ur": [.arabic]
    case "ru", "uk", "bg", "mk", "be": [.cyrillic]
    case "hi", "mr", "ne": [.devanagari]
    case "bn", "gu", "kn", "ml", "pa", "ta", "te": [.other]
    case "cy", "en", "fr", "ga", "gd", "de", "nl", "es", "it", "pt", "pl", "cs", "sk", "hu", "sv", "da", "no", "fi",
      "et", "lv", "lt", "sl", "tr", "id", "vi", "af", "ca", "is", "eu", "gl", "lb", "mt", "sco", "kw", "gv":
      [.latin]
    default: nil
    }
  }
}

extension Unicode.Scalar {
  /// How many columns of a terminal the character takes: 0, 1 or 2 (Unicode UAX 11, with emoji as wide).
  var columns: Int {
    // Letters of the West, dashes and quotation marks.
    if value < 0x300 || (0x2010...0x2027).contains(value) { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if properties.isEmojiPresentation { return 2 }
    return Self.wide.contains { $0.contains(value) } ? 2 : 1
  }

  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
    0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]
}

extension Character {
  /// How many columns of a terminal the character takes. A sequence of emoji is one wide picture.
  var columns: Int {
    let widest = unicodeScalars.lazy.map(\.columns).max() ?? 0
    return unicodeScalars.contains("\u{FE0F}") ? 2 : widest
  }
}

extension StringProtocol {
  /// How many columns of a terminal the text takes.
  var columns: Int { asciiColumns ?? reduce(0) { $0 + $1.columns } }

  /// Of ASCII each byte is a column, but the two that end a line are one character; nil of other text.
  private var asciiColumns: Int? {
    var (count, last) = (0, UInt8(0))
    for byte in utf8 {
      guard byte < 0x80 else { return nil }
      if byte != 0x0A || last != 0x0D { count += 1 }
      last = byte
    }
    return count
  }

  /// The text with spaces after it up to a number of columns.
  func padded(to width: Int) -> String { self + String(repeating: " ", count: Swift.max(0, width - columns)) }

  /// The text with spaces before it up to a number of columns.
  func indented(to width: Int) -> String { String(repeating: " ", count: Swift.max(0, width - columns)) + self }

  /// The first characters of the text that take no more than some columns, the mark of what is left out among them.
  func cut(toColumns width: Int) -> String {
    guard columns > width else { return String(self) }
    guard width > 0 else { return "" }
    var taken = 1
    return String(
      prefix {
        taken += $0.columns
        return taken <= width
      }) + "…"
  }

  /// The last characters, as `cut(toColumns:)` gives the first ones.
  func cutAhead(toColumns width: Int) -> String {
    guard columns > width else { return String(self) }
    return String(String(reversed()).cut(toColumns: width).reversed())
  }

  /// The text broken at spaces into lines of a number of columns; words that are longer stay whole.
  func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    var (line, taken) = ("", 0)
    for word in split(separator: " ") {
      let columns = word.columns
      if line.isEmpty || taken + 1 + columns > width {
        if !line.isEmpty { lines.append(line) }
        (line, taken) = (String(word), columns)
      } else {
        line += " " + word
        taken += 1 + columns
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}

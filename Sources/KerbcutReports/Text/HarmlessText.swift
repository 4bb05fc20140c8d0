extension StringProtocol {
  /// The text on one line, with nothing in it that a terminal or a reader's eye could be misled by.
  ///
  /// Control characters become their pictures (`␛`), and characters that change the direction or hide others become
  /// their code in angle brackets (`⟨U+202E⟩`), so that a page cannot repaint a report. Newlines and tabs become
  /// spaces.
  var harmless: String {
    if isPlain { return String(self) }
    var line = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t", "\u{85}", "\u{2028}", "\u{2029}": line.unicodeScalars.append(" ")
      case _ where scalar.isForbiddenInXML: line.unicodeScalars.append(scalar.picture)
      case _ where scalar.isDirectional: line += "⟨U+\(String(scalar.value, radix: 16, uppercase: true))⟩"
      default: line.unicodeScalars.append(scalar)
      }
    }
    return line
  }

  /// Harmless text, cut to a number of characters, with an ellipsis where something was left out.
  func harmless(upTo limit: Int) -> String {
    if isPlain { return utf8.count > limit ? String(self.prefix(Swift.max(limit - 1, 0))) + "…" : String(self) }
    let line = String(prefix(limit + 1)).harmless
    return line.count > limit ? line.prefix(Swift.max(limit - 1, 0)) + "…" : line
  }

  /// Whether the text is ASCII without control characters, as most is: nothing in it can do harm.
  private var isPlain: Bool { utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }

  /// Words with one space between them and none around.
  var collapsed: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

extension Unicode.Scalar {
  /// Whether the character turns or hides the text around it (Unicode TR 36 and TR 39; “Trojan source”).
  var isDirectional: Bool {
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xE0000...0xE007F: true
    default: false
    }
  }
}

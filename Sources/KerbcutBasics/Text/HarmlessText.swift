extension StringProtocol {
  /// The text on one line, with nothing in it that a terminal or a reader's eye could be misled by.
  ///
  /// Control characters become their pictures (`␛`), and characters that change the direction or hide others become
  /// their code in angle brackets (`⟨U+202E⟩`), so that a page cannot repaint a report. Newlines and tabs become
  /// spaces.
  public var harmless: String {
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
  public func harmless(upTo limit: Int) -> String {
    if isPlain { return utf8.count > limit ? String(self.prefix(Swift.max(limit - 1, 0))) + "…" : String(self) }
    let line = String(prefix(limit + 1)).harmless
    return line.count > limit ? line.prefix(Swift.max(limit - 1, 0)) + "…" : line
  }

  /// Whether the text is ASCII without control characters, as most is: nothing in it can do harm. Looked at as
  /// a `String`, since bytes by way of a witness table cost many times as much.
  private var isPlain: Bool { String(self).utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }
}

extension Unicode.Scalar {
  /// Whether the character turns or hides the text around it (Unicode TR 36 and TR 39; “Trojan source”).
  public var isDirectional: Bool {
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xE0000...0xE007F: true
    default: false
    }
  }

  /// Whether XML 1.0 forbids the character, or HTML calls it a parse error.
  public var isForbiddenInXML: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0, 0xFDD0...0xFDEF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }

  /// A visible character that stands for a control character; U+FFFD for what has no picture.
  public var picture: Unicode.Scalar {
    switch value {
    case 0..<0x20: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    default: "\u{FFFD}"
    }
  }
}

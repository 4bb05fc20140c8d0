/// Letters and digits that stand for others: wide, joined, raised, in circles, or of another cut (Unicode Standard
/// Annex 15, compatibility decomposition). Only the forms that pages use to dress words up.
enum CompatibleLetters {
  static func plain(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { plain.append(contentsOf: Self.plain(scalar)) }
    return String(plain)
  }

  private static func plain(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    let value = scalar.value
    switch value {
    // The upper case of joined letters is that of each.
    case 0xFB00...0xFB06: return scalar.properties.uppercaseMapping.lowercased().unicodeScalars
    case 0xFF01...0xFF5E: return one(value - 0xFEE0)
    case 0x24B6...0x24CF: return one(0x41 + value - 0x24B6)
    case 0x24D0...0x24E9: return one(0x61 + value - 0x24D0)
    case 0x2080...0x2089: return one(0x30 + value - 0x2080)
    case 0x2070, 0x2074...0x2079: return one(0x30 + value - 0x2070)
    case 0xB9: return one(0x31)
    case 0xB2, 0xB3: return one(0x30 + value - 0xB0)
    case 0x1D400...0x1D6A3:
      let letter = (value - 0x1D400) % 52
      return one(letter < 26 ? 0x41 + letter : 0x61 + letter - 26)
    case 0x1D7CE...0x1D7FF: return one(0x30 + (value - 0x1D7CE) % 10)
    default: return String.UnicodeScalarView([scalar])
    }
  }

  private static func one(_ value: UInt32) -> String.UnicodeScalarView {
    String.UnicodeScalarView(Unicode.Scalar(value).map { [$0] } ?? [])
  }
}

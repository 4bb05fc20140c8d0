/// The texts between quotes in code, and what stands behind its number signs, so that asking for the ids of many elements
/// does not go through the code for each.
///
///     find('#menu', "now")     holds("now", in: "\"") and isSelected("menu") are true
public struct QuotedTexts {
  private let code: String
  private let bytes: [UInt8]
  /// By quote, what stands between each and the next.
  private var texts: [UInt8: Set<Substring>] = [:]
  /// The places behind number signs, in the order of the bytes that follow them.
  private let signs: [Int]

  /// Longer texts are looked for in the code itself.
  private static let longest = 200

  public init(_ code: String) {
    self.code = code
    let bytes = Array(code.utf8)
    self.bytes = bytes
    for quote in "'\"`".utf8 { texts[quote] = Self.texts(in: code, between: quote) }
    let signs = bytes.indices.filter { bytes[$0] == UInt8(ascii: "#") }.map { $0 + 1 }
    self.signs = signs.sorted { Self.tail($0, bytes).lexicographicallyPrecedes(Self.tail($1, bytes)) }
  }

  /// Whether a text stands in the code with this quote on both sides.
  public func holds(_ text: String, in quote: Character) -> Bool {
    guard let mark = quote.asciiValue, let known = texts[mark], text.utf8.count <= Self.longest,
      !text.utf8.contains(mark)
    else { return code.holds("\(quote)\(text)\(quote)") }
    return known.contains(Substring(text))
  }

  /// Whether the code has the text behind a number sign, whatever follows.
  public func isSelected(_ text: String) -> Bool {
    guard text.utf8.count <= Self.longest else { return code.holds("#" + text) }
    var low = 0
    var high = signs.count
    while low < high {
      let middle = (low + high) / 2
      let isBefore = Self.tail(signs[middle], bytes).lexicographicallyPrecedes(text.utf8)
      if isBefore { low = middle + 1 } else { high = middle }
    }
    return low < signs.count && Self.tail(signs[low], bytes).starts(with: text.utf8)
  }

  private static func texts(in code: String, between quote: UInt8) -> Set<Substring> {
    let parts = code.utf8.split(separator: quote, omittingEmptySubsequences: false)
    return Set(parts.dropFirst().dropLast().filter { $0.count <= longest }.map { Substring($0) })
  }

  private static func tail(_ place: Int, _ bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes[place..<min(bytes.count, place + longest)]
  }
}

extension Page {
  /// Whether a script names an id: in quotes, or as a selector.
  public func scriptsName(id: String) -> Bool {
    guard !scripts.text.isEmpty else { return false }
    let quoted = kept { QuotedScripts(texts: QuotedTexts($0.scripts.text)) }.texts
    return quoted.holds(id, in: "'") || quoted.holds(id, in: "\"") || quoted.isSelected(id)
  }
}

private struct QuotedScripts { let texts: QuotedTexts }

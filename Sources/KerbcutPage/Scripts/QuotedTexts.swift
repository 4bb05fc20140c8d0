import KerbcutBasics
import KerbcutHTML
import KerbcutText

/// The texts between quotes in code, and what stands behind its number signs, so that asking for the ids of many elements
/// does not go through the code for each.
///
///     find('#menu', "now")     holds("now", in: "\"") and isSelected("menu") are true
public struct QuotedTexts {
  private let code: String
  /// By quote, what stands between each and the next.
  private var texts: [UInt8: Set<Substring>] = [:]
  /// What stands behind number signs, up to the next of them, each once and in order: no longer together than the code.
  private let selected: [ArraySlice<UInt8>]
  private static let numberSign = UInt8(ascii: "#")

  /// Longer texts are looked for in the code itself.
  private static let longest = 200

  public init(_ code: String) {
    self.code = code
    for quote in "'\"`".utf8 { texts[quote] = Self.texts(in: code, between: quote) }
    let parts = Array(code.utf8).split(separator: Self.numberSign).dropFirst(code.utf8.first == Self.numberSign ? 0 : 1)
    selected = Set(parts.map { $0.prefix(Self.longest) }).sorted { $0.lexicographicallyPrecedes($1) }
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
    guard text.utf8.count <= Self.longest, !text.utf8.contains(Self.numberSign), !text.isEmpty else {
      return code.holds("#" + text)
    }
    let place = selected.partitioningIndex { !$0.lexicographicallyPrecedes(text.utf8) }
    return place < selected.count && selected[place].starts(with: text.utf8)
  }

  private static func texts(in code: String, between quote: UInt8) -> Set<Substring> {
    let parts = code.utf8.split(separator: quote, omittingEmptySubsequences: false)
    return Set(parts.dropFirst().dropLast().filter { $0.count <= longest }.map { Substring($0) })
  }
}

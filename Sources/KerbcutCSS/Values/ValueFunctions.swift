/// Functions that may stand anywhere in a value and are replaced before its grammar counts (CSS Values 5), and those whose
/// value only the element or layout knows.
enum ValueFunctions {
  static let variable = Atom(hashing: "var")
  static let conditional = Atom(hashing: "if")
  static let attribute = Atom(hashing: "attr")
  static let siblingIndex = Atom(hashing: "sibling-index")
  static let siblingCount = Atom(hashing: "sibling-count")

  private static let attributeWord = ByteWord("attr(")
  private static let siblingWord = ByteWord("sibling-")

  /// Whether a value depends on the element's own attributes or place, or may do so.
  static func asksElement(_ source: [UInt8]) -> Bool { attributeWord.isIn(source) || siblingWord.isIn(source) }

  private static let others: Set<Atom> = .init(
    [
      "inherit", "random", "random-item", "sibling-index", "sibling-count", "calc-size", "anchor", "anchor-size",
    ].map { Atom(hashing: $0) })

  /// Whether a value has to wait for the element.
  static func isIn(_ tokens: [Token], _ bytes: [UInt8], of property: Property? = nil) -> Bool {
    tokens.contains { token in
      guard token.kind == .function else { return false }
      return token.atom == variable || token.atom == conditional || isUnknown(token, bytes, property)
    }
  }

  /// The first function whose value is not known, as written; nil if there is none.
  static func unknown(in tokens: [Token], _ bytes: [UInt8], of property: Property? = nil) -> String? {
    let found = tokens.first {
      $0.kind == .function && ($0.atom == conditional || isUnknown($0, bytes, property))
    }
    return found.map { String(decoding: bytes[Int($0.textStart)..<Int($0.textEnd)], as: UTF8.self) + "()" }
  }

  /// `content` reads attributes itself.
  private static func isUnknown(_ token: Token, _ bytes: [UInt8], _ property: Property?) -> Bool {
    if token.atom == attribute { return property != .content }
    return others.contains(token.atom) || isCustom(token, bytes)
  }

  /// Whether a function is one of the page's own, `--name()`.
  static func isCustom(_ token: Token, _ bytes: [UInt8]) -> Bool {
    token.kind == .function && token.textEnd - token.textStart > 2
      && bytes[Int(token.textStart)..<Int(token.textStart) + 2].elementsEqual("--".utf8)
  }
}

import KerbcutBasics
import KerbcutHTML
import KerbcutText

/// A `meta` that reloads or leaves the page after a time (HTML Standard, section 4.2.5.3, “Refresh state”).
public struct MetaRefresh {
  public let meta: Element
  public let seconds: Int
  /// Where it leads, as written; empty where it reloads the page.
  public let address: String

  /// Nil if the element is no refresh or its `content` is not valid (“shared declarative refresh steps”).
  public init?(_ meta: Element) {
    guard meta.has(.httpEquiv, "refresh"), let content = meta.attribute(.content),
      let (seconds, address) = Self.parse(content),
      address.isEmpty || WebAddress(address, base: meta.page.baseAddress) != nil
    else { return nil }
    self.meta = meta
    self.seconds = seconds
    self.address = address
  }

  /// The time and the address in a `content`; nil if it is not valid.
  package static func parse(_ content: String) -> (seconds: Int, address: String)? {
    var rest = Substring(content).drop(while: isSpace)
    let digits = rest.prefix { ("0"..."9").contains($0) }
    if digits.isEmpty && rest.first != "." { return nil }
    let time = digits.isEmpty ? 0 : Int(digits) ?? Int.max
    rest = rest.dropFirst(digits.count).drop { ("0"..."9").contains($0) || $0 == "." }
    guard let next = rest.first else { return (time, "") }
    guard next == ";" || next == "," || isSpace(next) else { return nil }
    rest = rest.drop(while: isSpace)
    if let mark = rest.first, mark == ";" || mark == "," { rest = rest.dropFirst().drop(while: isSpace) }
    return (time, address(in: rest))
  }

  /// What follows the time: an address, perhaps after `url=` and in quotes.
  private static func address(in text: Substring) -> String {
    var rest = text
    if rest.prefix(3).inLowerCase == "url" {
      let after = rest.dropFirst(3).drop(while: isSpace)
      if after.first == "=" { rest = after.dropFirst().drop(while: isSpace) }
    }
    guard let quote = rest.first, quote == "'" || quote == "\"" else { return String(rest) }
    return String(rest.dropFirst().prefix { $0 != quote })
  }

  private static func isSpace(_ character: Character) -> Bool { character.isASCII && character.isWhitespace }
}

extension PageLinks {
  /// The first valid refresh of the page.
  public var refresh: MetaRefresh? { page.elements(named: .meta).lazy.compactMap { MetaRefresh($0) }.first }
}

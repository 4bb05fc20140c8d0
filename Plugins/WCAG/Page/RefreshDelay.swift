import Kerbcut

/// A `meta` that reloads or leaves the page after a time (HTML Standard, section 4.2.5.3, “Refresh state”).
struct RefreshDelay {
  let meta: Element
  let seconds: Int

  /// The first valid refresh of a page.
  static func first(on page: Page) -> [Element] {
    page.elements(named: .meta).first { RefreshDelay($0) != nil }.map { [$0] } ?? []
  }

  /// Nil if the element is no refresh or its `content` is not valid (“shared declarative refresh steps”).
  init?(_ meta: Element) {
    guard meta.has(.httpEquiv, "refresh"), let content = meta.attribute(.content),
      let (seconds, address) = RefreshDelay.parse(content),
      address.isEmpty || WebAddress(address, base: meta.page.baseAddress) != nil
    else { return nil }
    self.meta = meta
    self.seconds = seconds
  }

  private static func parse(_ content: String) -> (seconds: Int, address: String)? {
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
    if rest.prefix(3).lowercased() == "url" {
      let after = rest.dropFirst(3).drop(while: isSpace)
      if after.first == "=" { rest = after.dropFirst().drop(while: isSpace) }
    }
    guard let quote = rest.first, quote == "'" || quote == "\"" else { return String(rest) }
    return String(rest.dropFirst().prefix { $0 != quote })
  }

  private static func isSpace(_ character: Character) -> Bool { character.isASCII && character.isWhitespace }
}

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
      let seconds = RefreshDelay.seconds(in: content)
    else { return nil }
    self.meta = meta
    self.seconds = seconds
  }

  private static func seconds(in content: String) -> Int? {
    var rest = Substring(content).drop(while: isSpace)
    let digits = rest.prefix { ("0"..."9").contains($0) }
    if digits.isEmpty && rest.first != "." { return nil }
    let time = digits.isEmpty ? 0 : Int(digits) ?? Int.max
    rest = rest.dropFirst(digits.count).drop { ("0"..."9").contains($0) || $0 == "." }
    guard let next = rest.first else { return time }
    return next == ";" || next == "," || isSpace(next) ? time : nil
  }

  private static func isSpace(_ character: Character) -> Bool { character.isASCII && character.isWhitespace }
}

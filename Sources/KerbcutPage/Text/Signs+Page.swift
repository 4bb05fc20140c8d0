public import KerbcutHTML
public import KerbcutText

extension Signs {
  /// Whether one of the signs occurs.
  public func occur(in text: UTF8Text) -> Bool { text.withContiguousStorageIfAvailable(occur) ?? false }

  /// Each place where a sign ends, in order: the number of the sign and the offset behind it.
  public func ends(in text: UTF8Text) -> [(sign: Int, end: Int)] {
    text.withContiguousStorageIfAvailable(ends) ?? []
  }
}

extension Signs {
  /// Whether one of the signs occurs in `renderedText`. Makes no string.
  public func occur(inRenderedTextOf element: Element) -> Bool {
    element.page.withRenderedText(of: element.node, occur) ?? occur(in: element.renderedText)
  }

  /// Whether one of the signs occurs in `textContent`. Makes no string where that is one text.
  public func occur(inTextOf element: Element) -> Bool {
    let document = element.document
    let inner = document.descendants(of: element.node)
    if inner.count == 1, document.kind(of: inner.lowerBound) == .text {
      return occur(in: document.text(of: inner.lowerBound))
    }
    return occur(in: element.textContent)
  }

  /// Whether one of the signs occurs in `address`. Makes no string of almost any.
  public func occur(inAddressOf link: Element) -> Bool {
    guard let value = link.value(.href) else { return false }
    return value.contains { $0 <= 0x20 || $0 >= 0x80 } ? occur(in: link.address) : occur(in: value)
  }
}

import Kerbcut

/// Why a contrast that seems too low may yet be right: what text says, and boxes that only layout can place.
enum ContrastDoubt {
  /// What is lacking, so that a person is asked; nil if the colours are certain.
  static func lack(
    _ text: PaintedText, _ pseudo: PseudoElement?, on background: Element?, below limit: Double
  ) -> Lack? {
    let element = text.element
    let page = element.page
    let style = text.style
    if style.usesIconFont { return Lack(.icon) }
    if isSign(text.words, in: element) { return Lack(.sign) }
    if element.isProgrammaticallyHidden { return Lack(.decoration) }
    if element.is(.option, .optgroup), !isShown(element) { return Lack(.nativeWidget) }
    if (style[.webkitTextStrokeWidth].pixels ?? 0) > 0 { return Lack(.stroke) }
    // It lies over what is beside it.
    if text.pseudo != nil, style.position == .absolute, style.backgroundColor.value?.isOpaque == true { return nil }
    page.spend(20)
    switch page.facts.covers(of: element.node, above: background?.node) {
    case .known(let covers): return covers.isEmpty ? nil : Lack(.otherBox)
    case .unknown(let lack):
      // Wherever it lies, it may lack contrast.
      guard pseudo == nil else { return lack }
      let anywhere = page.facts.textPaintAnywhere(of: element.node).value
      return anywhere.map { $0.contrast.upperBound < limit } ?? false ? nil : lack
    }
  }

  /// Whether an option is one of a list on the page, which browsers draw as the page says.
  private static func isShown(_ option: Element) -> Bool {
    option.ancestor(named: .select)?.showsOptions == true
  }

  /// Whether the text is one letter, on a control whose name does not say that letter: an X for “close”.
  private static func isSign(_ text: String, in element: Element) -> Bool {
    let text = text.collapsed
    guard text.count == 1, text.first?.isASCII == true, text.first?.isLetter == true else { return false }
    guard let control = element.inclusiveAncestors.first(where: { $0.role?.isWidget == true }) else { return false }
    return !control.name.words.contains { $0.inLowerCase == text.inLowerCase }
  }
}

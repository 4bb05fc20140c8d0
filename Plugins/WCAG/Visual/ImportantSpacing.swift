import Kerbcut

/// Elements whose `style` attribute fixes a spacing with `!important`.
enum ImportantSpacing {
  static func targets(_ property: Property, on page: Page) -> [Element] {
    page.elements(with: .style).filter { element in
      // What stands behind `!` cannot be written in another way.
      guard element.tag.namespace == .html, element.value(.style)?.contains(UInt8(ascii: "!")) ?? false,
        element.isImportantInStyleAttribute(property)
      else { return false }
      return element.ownTexts.contains(where: \.isVisible)
    }
  }

  static func verdict(_ spacing: Known<Double>, of element: Element, least: Double, called name: String) -> Verdict {
    let fault = "This `style` attribute holds \(name) below \(least) times the text size, and people cannot change it."
    guard case .known(let size) = element.style.fontSize,
      case .known(let spacing) = spacing
    else { return .ask(.isEnough(name, least, otherwise: fault)) }
    return spacing >= size * least - 0.001 ? .passed : .failed(fault)
  }

  /// Whether text wraps; nil if only layout can tell. A character is taken to be half as wide as the text is high.
  static func wraps(_ element: Element) -> Bool? {
    let style = element.style
    guard !style.isNoWrap, let size = style.fontSize.value else { return style.isNoWrap ? false : nil }
    let text = element.textContent.collapsed
    let isWord = !text.holds(" ")
    if isWord, text.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) { return false }
    let (width, isExact) = room(for: element)
    let estimate = Double(text.unicodeScalars.count) * size * 0.5
    if estimate > width * 1.25 {
      return isWord || element.descendants.contains { $0.is(.br) } ? nil : true
    }
    return isExact && estimate < width * 0.75 ? false : nil
  }

  /// The most room that text in an element has, and whether it has just that.
  private static func room(for element: Element) -> (width: Double, isExact: Bool) {
    var width = element.page.options.device.width
    var isExact = true
    for box in element.inclusiveAncestors {
      let style = box.style
      if style.display == .inline { continue }
      if let most = style[.maxWidth].pixels {
        width = min(width, most)
      } else if style[.maxWidth] != .keyword(.none) {
        isExact = false
      }
      if let own = style.width.value { return (min(width, own), isExact) }
      if style[.width] != .keyword(.auto) || style.display == .tableCell { isExact = false }
      if let parent = box.parent, parent.display.makesItems { isExact = false }
    }
    return (width, isExact)
  }
}

extension Question {
  fileprivate static func isEnough(_ name: String, _ least: Double, otherwise fault: String) -> Question {
    Question(
      "is-enough", check: "Check that \(name) here is at least \(least) times the text size: it is not known.",
      otherwise: .failed(fault), about: .appearance, lacks: [Lack(.layout, name)])
  }
}

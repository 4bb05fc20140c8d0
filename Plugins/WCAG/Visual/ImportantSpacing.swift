import Kerbcut

/// Elements whose `style` attribute fixes a spacing with `!important`.
enum ImportantSpacing {
  static func targets(_ property: Property, on page: Page) -> [Element] {
    page.elements.filter { element in
      guard element.has(.style), element.tag.namespace == .html,
        page.styles.isImportantInStyleAttribute(property, of: element.node)
      else { return false }
      return page.document.children(of: element.node).contains {
        page.document.kind(of: $0) == .text && page.styles.isVisible($0)
      }
    }
  }

  static func verdict(_ spacing: Known<Double>, of element: Element, least: Double, called name: String) -> Verdict {
    guard case .known(let size) = element.page.styles.style(of: element.node).fontSize,
      case .known(let spacing) = spacing
    else { return .cantTell("Check that \(name) here is at least \(least) times the text size: it is not known.") }
    if spacing >= size * least - 0.001 { return .passed }
    return .failed(
      "This `style` attribute holds \(name) below \(least) times the text size, and people cannot change it.")
  }

  /// Whether text wraps; nil if only layout can tell. A character is taken to be half as wide as the text is high.
  static func wraps(_ element: Element) -> Bool? {
    let styles = element.page.styles
    let style = styles.style(of: element.node)
    guard !style.isNoWrap, let size = style.fontSize.value else { return style.isNoWrap ? false : nil }
    let count = element.textContent.collapsed.unicodeScalars.count
    var width = styles.device.width
    for ancestor in [element] + element.ancestors {
      if let known = styles.style(of: ancestor.node).width.value {
        width = known
        break
      }
    }
    let estimate = Double(count) * size * 0.5
    if estimate > width * 1.25 { return true }
    return estimate < width * 0.75 ? false : nil
  }
}

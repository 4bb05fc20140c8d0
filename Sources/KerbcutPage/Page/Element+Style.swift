public import KerbcutCSS

// How an element looks, as far as style sheets tell.

extension Element {
  /// The computed style.
  public var style: ComputedStyle { page.styles.style(of: node) }
  /// The computed style while the pointer is over another element.
  public func style(whileHovering other: Element) -> ComputedStyle {
    page.styles.style(of: node, during: .hover(other.node))
  }
  /// The style of one of its pseudo-elements; nil if no rule is about it.
  public func style(ofPseudo pseudo: PseudoElement) -> ComputedStyle? { page.styles.style(of: node, pseudo: pseudo) }
  /// Whether the `style` attribute gives a property with `!important`.
  public func isImportantInStyleAttribute(_ property: Property) -> Bool {
    page.styles.isImportantInStyleAttribute(property, of: node)
  }
  /// The computed display.
  public var display: Display { page.styles.display(of: node) }
}

/// What style sheets tell of a page as a whole.
public struct PageLooks: PageView {
  /// Whether a style sheet of the page could not be read, so that what it says of its look may be wrong.
  public let lackSheets: Bool
  /// Whether a media query asks how the device is held.
  public let askForOrientation: Bool
  /// Whether the device shows the colours that pages ask for.
  public let showColours: Bool

  public init(_ page: Page) {
    lackSheets = page.styles.hasMissingSheets
    askForOrientation = page.styles.asksForOrientation
    showColours = page.styles.device.showsColorsOfPages
  }
}

extension Page {
  /// What style sheets tell of the page as a whole.
  public var looks: PageLooks { view() }
}

import Kerbcut

/// An element or attribute that the HTML Standard calls obsolete, with how often it occurs.
struct ObsoleteMarkup: CheckTarget {
  /// The first of its kind.
  let element: Element
  let what: String
  let count: Int

  var targetElement: Element? { element }
  var targetRange: Range<Int> { element.targetRange }
  var targetMembers: [String] { Array(repeating: what, count: count) }
}

extension Page {
  /// Obsolete elements and presentational attributes, the first of each kind (HTML Standard, “Obsolete features”).
  var obsoleteMarkup: [ObsoleteMarkup] {
    let elements = Self.obsoleteElements.compactMap { name -> ObsoleteMarkup? in
      let found = self.elements(named: name)
      guard let first = found.first else { return nil }
      return ObsoleteMarkup(element: first, what: "The element `\(document.localName(of: name))`", count: found.count)
    }
    let attributes = Self.obsoleteAttributes.compactMap { name -> ObsoleteMarkup? in
      let found = self.elements(with: name).filter { Self.isObsolete(name, on: $0.tag) }
      guard let first = found.first else { return nil }
      return ObsoleteMarkup(element: first, what: "The attribute `\(document.localName(of: name))`", count: found.count)
    }
    return (elements + attributes).sorted { $0.element.node < $1.element.node }
  }

  private static let obsoleteElements: [Name] = [
    .font, .center, .marquee, .blink, .frameset, .frame, .acronym, .big, .strike, .tt, .basefont, .dir, .applet, .nobr,
  ]

  private static let obsoleteAttributes: [Name] = [
    .bgcolor, .align, .valign, .cellpadding, .cellspacing, .vlink, .alink, .background, .hspace, .vspace, .nowrap,
  ]

  /// SVG and custom elements may use the same names for other things.
  private static func isObsolete(_ attribute: Name, on element: Name) -> Bool {
    guard element.namespace == .html else { return false }
    return switch element {
    case .table, .td, .th, .tr, .tbody, .thead, .tfoot, .col, .colgroup, .body, .p, .div, .h1, .h2, .h3, .h4, .h5, .h6,
      .img,
      .hr, .caption, .iframe, .object, .embed, .input, .legend:
      true
    default: false
    }
  }
}

import Kerbcut

struct FixedPartsLeaveFocusInView: Check {
  static let about = About(
    id: "fixed-parts-leave-focus-in-view",
    title: "Parts that stay in place do not cover what has the focus",
    requirements: [.wcag("2.4.11"), .wcag("2.4.12")],
    why: "People who use a keyboard lose their place when a bar covers what they have reached.",
    fix: "Let the bar scroll away, or reserve its height with `scroll-padding`.",
    isAboutWholePage: true
  )

  let applicability = Applicability(
    "All visible parts as wide as the window that stay at its top or bottom on pages with links or fields elsewhere"
  ) { page in
    var outermost: [Element] = []
    let placed = page.elements(styled: { style in
      style.position == .fixed || style.position == .sticky || style.position == .webkitSticky
    })
    for element in placed where element.isRendered && page.staysInPlace(element) && element.isVisible {
      if let last = outermost.last, element.isInside(last) { continue }
      outermost.append(element)
    }
    let isNeeded = outermost.first.map { part in
      page.elements.contains { $0.isTabbable && $0.isVisible && !$0.isInside(part) && $0 != part }
    }
    return isNeeded ?? false ? outermost.together : []
  }

  let expectations = [
    Expectation("They never cover the whole of what has the focus") { (group: ElementGroup) in
      .ask(.hidesFocus(group.others))
    }
  ]

  static let examples: [Example] = [
    .cantTell(
      "a fixed bar",
      #"↓<div style="position:fixed;bottom:0;left:0;right:0">We use cookies</div><a href="/">Home</a>"#),
    .cantTell("a sticky header", #"↓<header style="position:sticky;top:0">Menu</header><a href="/">Home</a>"#),
    .inapplicable(
      "a small button", ##"<a style="position:fixed;bottom:9px;right:9px" href="#top">Top</a><a href="/">Home</a>"##),
    .inapplicable("nothing fixed", #"<header>Menu</header><a href="/">Home</a>"#),
  ]
}

extension Page {
  /// Whether an element keeps to the top or bottom of the window over its whole width.
  fileprivate func staysInPlace(_ element: Element) -> Bool {
    let style = element.style
    let isFixed = style.position == .fixed
    let isSticky = style.position == .sticky || style.position == .webkitSticky
    guard isFixed || isSticky, style.pointerEvents != .none, style.height.value != 0 else { return false }
    let isAtTop = style[.top].pixels.map { (0...8).contains($0) } ?? false
    let isAtBottom = style[.bottom].pixels.map { (0...8).contains($0) } ?? false
    // What reaches from top to bottom is a dialog or a cover, which holds the focus itself.
    guard isAtTop != isAtBottom, !element.seenText.isEmpty || element.firstDescendant(where: \.isTabbable) != nil else {
      return false
    }
    if isSticky { return isWholeWidth(element) }
    let spans = style[.left].pixels.map { $0 <= 0 } ?? false && style[.right].pixels.map { $0 <= 0 } ?? false
    return spans || style[.width] == .percentage(100)
      || style.width.value.map { $0 >= options.device.width * 0.9 } ?? false
  }

  /// Whether a sticky element is a child of the body, or of boxes that are nothing but its only way there.
  private func isWholeWidth(_ element: Element) -> Bool {
    guard element.display.isBlockLevel, element.style.width.value == nil else { return false }
    return element.ancestors.prefix { !$0.is(.body) }.allSatisfy { ancestor in
      !ancestor.is(.main, .aside, .nav, .article, .table, .section) && ancestor.display == .block
    }
  }
}

extension Question {
  fileprivate static func hidesFocus(_ others: String) -> Question {
    Question(
      "hides-focus",
      "Move through the page with Tab and Shift+Tab: is what has the focus ever hidden behind this part"
        + "\(others)? It keeps its place while the page moves.",
      yes: "What has the focus is hidden behind this part\(others), which keeps its place while the page moves.",
      about: .appearance, lacks: [Lack(.place)])
  }
}

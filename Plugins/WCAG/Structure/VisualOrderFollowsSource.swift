import Kerbcut

struct VisualOrderFollowsSource: Check {
  static let about = About(
    id: "visual-order-follows-source",
    title: "Things are shown in the order in which they are read and reached",
    requirements: [.wcag("1.3.2"), .wcag("2.4.3")],
    why: "Screen readers and the Tab key follow the source, not the style sheet.",
    fix: "Put the source into the order that people see, without `order` and reversed directions."
  )

  let applicability = Applicability(
    "Each visible flex or grid container that shows two or more parts with links or fields in another order"
  ) { page in
    page.elements(styled: \.display.makesItems).filter { container in
      container.isVisible && container.reordersFocus(container.style)
    }
  }

  let expectations = [
    Expectation("The order makes no difference") { (container: Element) in
      .ask(.makesSense(container.localName))
    }
  ]

  static let examples: [Example] = [
    .cantTell(
      "turned round",
      #"↓<div style="display:flex;flex-direction:row-reverse"><a href="/a">Next</a><a href="/b">Back</a></div>"#),
    .cantTell(
      "moved",
      #"↓<div style="display:grid"><p style="order:2"><a href="/a">A</a></p><p><a href="/b">B</a></p></div>"#),
    .inapplicable("as written", #"<div style="display:flex"><a href="/a">A</a><a href="/b">B</a></div>"#),
    .inapplicable(
      "one link", #"<div style="display:flex;flex-direction:row-reverse"><a href="/a">A</a><img src="a" alt=""></div>"#),
  ]
}

extension Element {
  /// Whether children with something to reach are shown in another order than they have in the source.
  fileprivate func reordersFocus(_ style: ComputedStyle) -> Bool {
    let isFlex = style.display == .flex || style.display.keyword == .inlineFlex
    let isReversed =
      isFlex && [.keyword(.rowReverse), .keyword(.columnReverse)].contains(style[.flexDirection])
    let parts = children.compactMap { child -> (child: Element, order: Double)? in
      let own = child.style
      guard case .number(let order) = own[.order], own.position != .absolute, own.position != .fixed else { return nil }
      return (child, order)
    }
    guard isReversed || parts.contains(where: { $0.order != 0 }) else { return false }
    var last = -Double.infinity
    var reached = 0
    var isMoved = false
    for (child, order) in parts where child.isVisible && child.hasTabStop {
      reached += 1
      if order < last { isMoved = true }
      last = max(last, order)
    }
    return reached > 1 && (isReversed || isMoved)
  }

  private var hasTabStop: Bool { isTabbable || firstDescendant { $0.isTabbable && $0.isVisible } != nil }
}

extension Question {
  fileprivate static func makesSense(_ name: String) -> Question {
    let order = "The style sheet shows the parts of this <\(name)> in another order than they are read and reached"
    return Question(
      "makes-sense", "\(order). Does it make sense in both?", no: "\(order), and they do not make sense in both.",
      about: .appearance)
  }
}

import Kerbcut

struct ScrollableContentHasFocus: Check {
  static let about = About(
    id: "scrollable-content-has-focus",
    title: "Content that scrolls can be scrolled by keyboard",
    requirements: [.wcag("2.1.1"), .wcag("2.1.3"), .act("0ssw9k")],
    why:
      "People who use only a keyboard cannot read what is further down or to the side, if the focus never gets there.",
    fix: "Write `tabindex=\"0\"` and a name on the element that scrolls, or have a link or a field in it."
  )

  let applicability = Applicability("Each visible HTML element with more in it than it shows, which can be scrolled to")
  {
    page in
    Scrollable.targets(on: page)
  }

  let expectations = [
    Expectation("The element, or something in it, can be reached with the Tab key") { (target: Scrollable) in
      if target.canBeReached { return .passed }
      return target.isCertain
        ? .failed("There is more here than is shown, and nothing in it can be reached with the Tab key.")
        : .ask(.holdsMore)
    }
  ]

  static let examples: [Example] = [
    .passed(
      "a link in it",
      #"<div style="overflow:auto;height:20px;font:16px Arial"><p>Bees</p><p>Hives</p><p><a href="/h">Honey</a></p></div>"#
    ),
    .passed(
      "in the tab order",
      #"<div tabindex="0" style="overflow:auto;height:20px;font:16px Arial"><p>Bees</p><p>Hives</p><p>Honey</p></div>"#),
    .failed(
      "nothing to focus",
      #"↓<div style="overflow:auto;height:20px;font:16px Arial"><p>Bees</p><p>Hives</p><p>Honey</p></div>"#),
    .failed(
      "one long line",
      #"↓<pre style="overflow-x:auto;width:100px">kerbcut audit --profile govuk --report junit=junit.xml</pre>"#),
    .cantTell(
      "pictures of unknown size",
      #"↓<div style="overflow:auto;height:200px"><img src="hive.jpg" alt="A hive"></div>"#),
    .inapplicable("all fits", #"<div style="overflow:auto;height:200px"><p>Bees</p></div>"#),
    .inapplicable("it is cut off", #"<div style="overflow:hidden;height:20px"><p>Bees</p><p>Hives</p></div>"#),
    .inapplicable("it grows", #"<div style="overflow-y:auto"><p>Bees</p><p>Hives</p></div>"#),
  ]
}

/// An element whose contents may be larger than it.
struct Scrollable: CheckTarget {
  let element: Element
  let isCertain: Bool
  let canBeReached: Bool

  var targetElement: Element? { element }
  var targetRange: Range<Int> { element.targetRange }

  /// Where it takes layout to decide, the first element stands for all, so that a person is asked once.
  static func targets(on page: Page) -> [Scrollable] {
    var targets: [Scrollable] = []
    var hasAsked = false
    var tabOrder: Set<NodeID> = []
    let scrolls = { (overflow: Keyword) in overflow == .auto || overflow == .scroll }
    let scrolling = page.elements(styled: { scrolls($0.overflowX) || scrolls($0.overflowY) })
    for element in scrolling where element.tag.namespace == .html {
      let known = page.facts.isScrollable(element.node)
      if case .known(false) = known { continue }
      guard hasVisibleContent(element) else { continue }
      page.spend(page.document.descendants(of: element.node).count)
      let inside = element.node..<page.document.end(of: element.node)
      tabOrder = tabOrder.isEmpty ? Set(page.accessibility.tabOrder) : tabOrder
      let canBeReached =
        !tabOrder.isDisjoint(with: inside) || element.isInert
      let isCertain = known.value == true
      if !isCertain {
        if hasAsked || canBeReached { continue }
        hasAsked = true
      }
      targets.append(Scrollable(element: element, isCertain: isCertain, canBeReached: canBeReached))
    }
    return targets
  }

  /// Whether there is a text or a picture to be seen in the element.
  private static func hasVisibleContent(_ element: Element) -> Bool {
    let document = element.page.document
    return document.descendants(of: element.node).contains { node in
      document.kind(of: node) == .text
        ? element.page.styles.isVisible(node)
        : document.isElement(node) && isPicture(element.page.element(node)) && element.page.isVisible(node)
    }
  }

  private static func isPicture(_ element: Element) -> Bool {
    element.is(.img, .video, .canvas, .iframe, .object, .embed, .input, .select, .textarea)
      || element.is(Name.svg.in(.svg))
  }
}

extension Question {
  fileprivate static let holdsMore = Question(
    "holds-more", "Is there more here than is shown? If so, nothing in it can be reached with the Tab key.",
    yes: "There is more here than is shown, and nothing in it can be reached with the Tab key.", no: .inapplicable,
    about: .appearance, lacks: [Lack(.room)])
}

import Kerbcut

struct FocusStopsAtControls: Check {
  static let about = About(
    id: "focus-stops-at-controls",
    title: "The Tab key stops at what people can use",
    requirements: [.wcag("2.4.3")],
    why: "People who use a keyboard press Tab once more for each text that it stops at, and look for what it does.",
    fix: "Take `tabindex` off text. Where a script moves focus to it, use `tabindex=\"-1\"`.",
    weight: .warning
  )

  let applicability = Applicability(
    "All visible texts that the Tab key reaches by `tabindex` and that neither scroll nor answer to anything"
  ) { page in
    page.elements(with: .tabindex).filter(\.isTextInTabOrder).together
  }

  let expectations = [
    Expectation("There are none, or each does something") { (group: ElementGroup) in
      let page = group.elements.first?.page
      if page?.scripts.areRun ?? false { return .ask(.doesSomething(group.others)) }
      return .failed("The Tab key stops at this text\(group.others), which does nothing.")
    }
  ]

  static let examples: [Example] = [
    .failed("a paragraph", #"↓<p tabindex="0">Our oldest boat</p>"#),
    .cantTell(
      "a page with scripts", #"↓<h2 tabindex="0">Our oldest boat</h2><script src="a.js"></script>"#),
    .inapplicable("where scripts send focus", #"<h1 tabindex="-1">Our oldest boat</h1>"#),
    .inapplicable("what scrolls", #"<div tabindex="0" style="overflow: auto; height: 4em">Our oldest boat</div>"#),
    .inapplicable("a control", #"<div role="button" tabindex="0">Our oldest boat</div>"#),
    .inapplicable("a tip", #"<span tabindex="0" title="Built in 1904">Our oldest boat</span>"#),
  ]
}

extension Element {
  /// Whether the element is text without a part to play that `tabindex` puts into the tab order.
  fileprivate var isTextInTabOrder: Bool {
    guard self.is(.p, .h1, .h2, .h3, .h4, .h5, .h6, .li, .dt, .dd, .span, .div, .strong, .em, .b),
      (tabIndex ?? -1) >= 0,
      isTabbable, isVisible, !has(.role), !visibleText.isEmpty, firstDescendant(where: { $0.isTabbable }) == nil
    else { return false }
    let scrolling: [Keyword] = [.auto, .scroll]
    let style = style
    return !scrolling.contains(style.overflowX) && !scrolling.contains(style.overflowY) && !answers
  }

  /// Whether an attribute says that something happens here.
  private var answers: Bool {
    attributes.contains { attribute in
      let name = attribute.localName
      return name.hasPrefix("on") || name.hasPrefix("aria-") || name.hasPrefix("data-") || name.hasPrefix("@")
        || name.hasPrefix("v-") || name.hasPrefix("ng-") || name.hasPrefix("x-")
        || ["title", "contenteditable", "popover", "draggable", "accesskey"].contains(name)
    }
  }
}

extension Question {
  fileprivate static func doesSomething(_ others: String) -> Question {
    Question(
      "does-something", "The Tab key stops at this text\(others). Does it do anything there?",
      no: "The Tab key stops at this text\(others), which does nothing.", about: .page, lacks: [Lack(.script)])
  }
}

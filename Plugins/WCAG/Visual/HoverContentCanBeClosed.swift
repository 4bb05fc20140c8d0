import Kerbcut

/// That style sheets show the content is certain; whether it hides what is below, and whether a script closes it, is not.
/// What the browser shows of `title` is excepted by the criterion.
struct HoverContentCanBeClosed: Check {
  static let about = About(
    id: "hover-content-can-be-closed",
    title: "What appears under the pointer can be closed, and reached with it",
    requirements: [.wcag("1.4.13")],
    why:
      "People who enlarge the screen have what they read covered, and lose what appeared when they move to read it.",
    fix: "Let Escape close it, and leave it open while the pointer is on it. Or show it on a press."
  )

  let applicability = Applicability(
    "All hidden positioned text that style sheets show while the pointer is on its parent or on what stands before it"
  ) { page in
    page.hoverContent.together
  }

  let expectations = [
    Expectation("It can be closed without moving the pointer, reached with it, and stays until then") {
      (group: ElementGroup) in
      .ask(.canBeClosed(group.others))
    }
  ]

  static let examples: [Example] = [
    .cantTell(
      "a hint inside",
      """
      <style>.hint { display: none; position: absolute } span:hover > .hint { display: block }</style>
      <p><span tabindex="0">Rate ↓<b class="hint">Set each April</b></span></p>
      """),
    .cantTell(
      "a hint after it",
      """
      <style>.hint { visibility: hidden; position: absolute } a:hover + .hint { visibility: visible }</style>
      <p><a href="/rate">Rate</a> ↓<span class="hint">Set each April</span></p>
      """),
    .inapplicable("the browser shows it", #"<p><span title="Set each April">Rate</span></p>"#),
    .inapplicable(
      "only the colour changes",
      "<style>a:hover { color: red }</style><p><a href=\"/rate\">Rate</a> <b>Set in April</b></p>"),
    .inapplicable(
      "stays hidden",
      "<style>.m { display: none; position: absolute }</style><p><b>Menu</b> <i class=\"m\">Fees</i></p>"),
  ]
}

extension Page {
  /// The first hidden positioned elements with text that hovering shows.
  fileprivate var hoverContent: [Element] {
    var found: [Element] = []
    var looked = 0
    let hidden = elements(styled: { style in
      (style.position == .absolute || style.position == .fixed)
        && (style.display.keyword == .none || style[.visibility] == .keyword(.hidden))
    })
    for element in hidden where looked < 40 {
      guard let parent = element.parent, parent.isVisible else { continue }
      looked += 1
      spend(50)
      let triggers = [parent, element.previousSibling].compactMap { $0 }
      if triggers.contains(where: { element.isShown(onHoverOver: $0) }),
        !element.textContent.collapsed.isEmpty
      {
        found.append(element)
      }
    }
    return found
  }
}

extension Element {
  fileprivate var previousSibling: Element? {
    guard let siblings = parent?.children, let place = siblings.firstIndex(of: self), place > 0 else { return nil }
    return siblings[place - 1]
  }

  fileprivate func isShown(onHoverOver trigger: Element) -> Bool {
    let style = style(whileHovering: trigger)
    return style.display.keyword != .none && style[.visibility] == .keyword(.visible)
  }
}

extension Question {
  fileprivate static func canBeClosed(_ others: String) -> Question {
    let content = "This\(others) appears while the pointer is over what it belongs to"
    return Question(
      "can-be-closed",
      "\(content). Does Escape close it, and does it stay when the pointer moves onto it?",
      no: "\(content), and Escape does not close it, or it goes when the pointer moves onto it.",
      about: .appearance, lacks: [Lack(.script), Lack(.place)])
  }
}

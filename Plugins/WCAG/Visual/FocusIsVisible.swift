import Kerbcut

struct FocusIsVisible: Check {
  static let about = About(
    id: "focus-is-visible",
    title: "People can see which element has the focus",
    requirements: [.wcag("2.4.7"), .act("oj04fd")],
    why: "People who use a keyboard must see where they are on the page, or they cannot tell what a key will do.",
    fix: "Leave the browser’s outline on, or draw one of your own for `:focus-visible`."
  )

  let applicability = Applicability("Each element that can be reached with the Tab key, frames aside") { page in
    FocusTarget.targets(on: page)
  }

  let expectations = [
    Expectation("Something on the page looks different when the element has the focus") { (target: FocusTarget) in
      target.verdict
    }
  ]

  static let examples: [Example] = [
    .passed("the browser’s outline", #"<a href="/apply">Apply</a>"#),
    .failed("no outline", #"<style>a { outline: none }</style>↓<a href="/apply">Apply</a>"#),
    .failed(
      "transparent outline", #"<style>a:focus { outline: 3px solid transparent }</style>↓<a href="/apply">Apply</a>"#),
    .failed(
      "an outline in the colour that is behind",
      #"<style>a:focus { outline: 3px solid #fff }</style>↓<a href="/apply">Apply</a>"#),
    .failed(
      "words in a line cannot be made larger",
      #"<style>a { outline: none } a:focus { transform: scale(1.2) }</style><p>↓<a href="/apply">Apply</a></p>"#),
    .passed(
      "an outline in the colour that is around the box behind",
      """
      <style>div { background: #00703c } a:focus { outline: 3px solid #00703c }</style>
      <div><a href="/apply">Apply</a></div>
      """),
    .passed(
      "another background", "<style>a:focus { outline: none; background: yellow }</style><a href=\"/apply\">Apply</a>"),
    .passed(
      "the label shows it",
      """
      <style>input { opacity: 0 } input:focus + label { box-shadow: 0 0 0 4px blue }</style>
      <input type="radio" id="y"><label for="y">Yes</label>
      """),
    .passed(
      "the box around shows it",
      "<style>a { outline: none } li:focus-within { border: 2px solid }</style><ul><li><a href=\"/a\">Apply</a></ul>"),
    .passed("a field has a caret", #"<style>input { outline: none }</style><input aria-label="Name">"#),
    .cantTell("hidden from sight", #"↓<a href="/apply" style="opacity:0">Apply</a>"#),
    .cantTell(
      "in a closed panel", #"<div style="max-height:0;overflow:hidden">↓<a href="/apply">Apply</a></div>"#),
    .cantTell(
      "a script may show it",
      #"<style>a { outline: none }</style><script src="site.js"></script>↓<a href="/apply">Apply</a>"#),
    .cantTell(
      "a missing sheet",
      #"<style>a { outline: none }</style><link rel="stylesheet" href="gone.css">↓<a href="/apply">Apply</a>"#),
    .inapplicable("not in the tab order", #"<style>a { outline: none }</style><a href="/a" tabindex="-1">Apply</a>"#),
  ]
}

/// An element in the tab order, with what is seen when it has the focus.
struct FocusTarget: CheckTarget {
  let element: Element
  let verdict: Verdict

  var targetElement: Element? { element }
  var targetRange: Range<Int> { element.targetRange }

  /// Where a page cannot decide, the first element stands for all with that question.
  static func targets(on page: Page) -> [FocusTarget] {
    var questions: Set<String> = []
    var targets: [FocusTarget] = []
    for element in page.landmarks.tabOrder {
      page.spend(10)
      guard !page.isSpent else { return [] }
      guard !element.is(.iframe, .object, .embed) else { continue }
      let verdict = verdict(on: element)
      if verdict.outcome == .cantTell, !questions.insert(verdict.message).inserted { continue }
      targets.append(FocusTarget(element: element, verdict: verdict))
    }
    return targets
  }

  private static func verdict(on element: Element) -> Verdict {
    if hasCaret(element) { return .passed }
    switch element.page.facts.focusIndicator(of: element.node) {
    case .known(_?): return .passed
    case .unknown(let lack): return .ask(.isSeen(lack))
    case .known(nil): break
    }
    if !element.isVisible {
      return .ask(.isSeenThoughHidden)
    }
    if mayBeScripted(element) {
      return .ask(.isShownByScript)
    }
    return .failed(
      changesUnseen(element)
        ? "What changes when this element has the focus cannot be seen."
        : "Nothing shows when this element has the focus: its outline is taken away.")
  }

  /// Whether style sheets change something that would be seen on another surface, or in another kind of box.
  private static func changesUnseen(_ element: Element) -> Bool {
    let focused = element.page.styles.style(of: element.node, during: .focus(element.node))
    if case .known(_?) = focused.paintedDifference(from: element.style) { return true }
    return false
  }

  /// Whether the element shows a caret when it has the focus.
  private static func hasCaret(_ element: Element) -> Bool {
    if element.is(.textarea) { return true }
    if let type = element.inputType { return type.hasCaret }
    return element.value(.contenteditable).map { !$0.equalsIgnoringCase("false") } ?? false
  }

  private static func mayBeScripted(_ element: Element) -> Bool {
    let scripts = element.page.scripts
    if scripts.hasUnread || scripts.mentions("focus") { return true }
    return element.inclusiveAncestors.contains { $0.has(.onfocus) || $0.has(.onfocusin) }
  }
}

extension Question {
  fileprivate static func isSeen(_ lack: Lack) -> Question {
    Question(
      "is-seen",
      check: "Check that people can see when this element, and others like it, has the focus: \(lack.words).",
      otherwise: "Nothing shows when this element has the focus.", about: .appearance, lacks: [lack])
  }

  fileprivate static let isSeenThoughHidden = Question(
    "is-seen-though-hidden",
    check: "This element is hidden from sight. Check that people can see when it has the focus.",
    otherwise: "This element is hidden from sight, and nothing shows when it has the focus.",
    about: .appearance, lacks: [Lack(.script)])

  fileprivate static let isShownByScript = Question(
    "is-shown-by-script",
    check: "Style sheets show no focus on this element, and others like it. Check that a script does.",
    otherwise: "Nothing shows when this element has the focus: neither style sheets nor scripts do.",
    about: .appearance, lacks: [Lack(.script)])
}

import Kerbcut

struct NoKeyboardTrap: Check {
  static let about = About(
    id: "no-keyboard-trap",
    title: "The keyboard leads out of everything",
    requirements: [.wcag("2.1.2"), .act("80af7b")],
    why: "People who use a keyboard cannot get away from an element that takes focus back.",
    fix: "Take the code out that gives focus back when it leaves."
  )

  let applicability = Applicability("Each focusable element") { page in page.focusTargets }

  let expectations = [
    Expectation("Focus can go on to the browser with standard keys, or the page says with which keys it can") {
      (element: Element) in
      guard element.page.keyboardTraps.contains(element.node) else {
        return element.swallowsTab
          ? .cantTell("A script stops the Tab key here. Can people get on with the keyboard, and do they know how?")
          : .passed
      }
      return switch element.page.escapeHelp {
      case .none: .failed("When focus leaves this element, a script brings it back, and no text says how to get out.")
      case .given: .cantTell("A script holds focus here. Do the keys that the page names lead out?")
      case .perhaps:
        .cantTell("A script holds focus here. Does the help of this page say how to get out, and does it work?")
      }
    }
  ]

  static let examples: [Example] = [
    .passed("no script", #"<button>Save</button>"#),
    .failed("takes focus back", #"<a href="/">Home</a>↓<button onblur="this.focus()">Save</button>"#),
    .cantTell("says how to leave", #"↓<button onblur="this.focus()">Save</button><p>Press Ctrl and M to leave</p>"#),
    .cantTell(
      "stops the Tab key",
      #"↓<textarea onkeydown="if (event.key === 'Tab') { event.preventDefault(); this.value += ' ' }"></textarea>"#),
    .inapplicable("nothing to focus", "<p>Text</p>"),
  ]
}

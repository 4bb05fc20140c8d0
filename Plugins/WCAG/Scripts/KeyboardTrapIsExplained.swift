import Kerbcut

struct KeyboardTrapIsExplained: Check {
  static let about = About(
    id: "keyboard-trap-is-explained",
    title: "Where keys other than Tab lead out, the page says so",
    requirements: [.act("ebe86a")],
    why: "People who use a keyboard need to know the keys that lead out.",
    fix: "Say beside the element which keys lead out, or let the Tab key do it.",
    weight: .warning, yieldsTo: ["no-keyboard-trap"]
  )

  let applicability = Applicability("Each focusable element that the Tab key does not lead out of") { page in
    page.focusTargets.filter { page.keyboardTraps.contains($0.node) }
  }

  let expectations = [
    Expectation("Visible, exposed help says which keys lead out, and they do") { (element: Element) in
      switch element.page.escapeHelp {
      case .none: .failed("No text on this page says how to get out of here with the keyboard.")
      case .given: .cantTell("Do the keys that the page names lead out?")
      case .perhaps: .cantTell("Does the help of this page say how to get out, and does it work?")
      }
    }
  ]

  static let examples: [Example] = [
    .failed("no help", #"↓<button onblur="this.focus()">Save</button>"#),
    .cantTell("help", #"↓<button onblur="this.focus()">Save</button><p>Press Ctrl and M to leave</p>"#),
    .inapplicable("no trap", #"<button>Save</button>"#),
  ]
}

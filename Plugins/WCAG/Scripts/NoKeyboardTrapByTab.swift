import Kerbcut

struct NoKeyboardTrapByTab: Check {
  static let about = About(
    id: "no-keyboard-trap-by-tab",
    title: "The Tab key leads out of everything",
    requirements: [.act("a1b64e")],
    why: "People who use a keyboard cannot get away from an element that takes focus back.",
    fix: "Take the code out that gives focus back when it leaves.",
    weight: .warning, yieldsTo: ["no-keyboard-trap"]
  )

  let applicability = Applicability("Each focusable element") { page in page.focusTargets }

  let expectations = [
    Expectation("Focus can go on to the browser with standard keys") { (element: Element) in
      if element.page.keyboardTraps.contains(element.node) {
        return .failed("When focus leaves this element, a script brings it back.")
      }
      return element.swallowsTab
        ? .cantTell("A script stops the Tab key here. Does the Tab key still lead out?") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("no script", #"<button>Save</button>"#),
    .failed("takes focus back", #"<a href="/">Home</a>↓<button onblur="this.focus()">Save</button>"#),
    .failed(
      "two that pass it to and fro",
      #"""
      <script>function go(id) { document.getElementById(id).focus() }</script>
      ↓<button id="a" onblur="go('b')">A</button>↓<button id="b" onblur="go('a')">B</button>
      """#),
    .cantTell(
      "stops the Tab key",
      #"↓<textarea onkeydown="if (event.key === 'Tab') { event.preventDefault(); this.value += ' ' }"></textarea>"#),
    .inapplicable("nothing to focus", "<p>Text</p>"),
  ]
}

import Kerbcut

/// What may hold the keyboard: code that runs when focus leaves an element, or when a key is pressed in it, and that sets
/// focus or stops what the browser does with the key. Whether it does hold it, only trying can tell.
struct PossibleTraps: PageView {
  /// The focusable elements whose own handlers, or those around them, may hold the keyboard; together, with the page
  /// itself where listeners of its scripts may.
  let groups: [ElementGroup]

  init(_ page: Page) {
    let holders = page.elements(with: .onblur, .onfocusout, .onkeydown).prefix(200).filter(\.mayHoldKeyboard)
    let held = page.landmarks.focusable.filter { target in
      holders.contains { $0 == target || !$0.has(.onblur) && target.isInside($0) }
    }
    let isHeldByScripts = ["blur", "focusout", "keydown"].contains { event in
      page.scripts.listeners(for: event).contains { Self.mayHoldKeyboard(page.scripts.reach(of: $0), on: event) }
    }
    groups = held.together + (isHeldByScripts ? [page.root].compactMap { $0 }.together : [])
  }

  /// Whether code of a listener sets focus, or stops the Tab key.
  fileprivate static func mayHoldKeyboard(_ code: String, on event: String) -> Bool {
    if event != "keydown" { return code.holds(".focus(") }
    let asksForTab = ["'Tab'", "\"Tab\"", "`Tab`", "Code == 9", "Code === 9", "Code==9", "Code===9"]
    return code.contains(anyOf: asksForTab) && code.contains(anyOf: ["preventDefault(", "return false", ".focus("])
  }
}

extension Element {
  fileprivate var mayHoldKeyboard: Bool {
    [(Name.onblur, "blur"), (.onfocusout, "focusout"), (.onkeydown, "keydown")].contains { name, event in
      guard let code = attribute(name) else { return false }
      return PossibleTraps.mayHoldKeyboard(page.scripts.reach(of: code), on: event)
    }
  }
}

extension Applicability where Target == ElementGroup {
  /// What the three rules of keyboard traps are about.
  static let possibleKeyboardTraps = Applicability(
    "Focusable elements that scripts set focus back to when it leaves, or in which they stop the Tab key, as far as "
      + "their code tells"
  ) { page in page.view(PossibleTraps.self).groups }
}

extension [Example] {
  /// Each rule asks of these, in its own words.
  static let possibleKeyboardTraps: [Example] = [
    .cantTell("takes focus back", #"<a href="/">Home</a>↓<button onblur="this.focus()">Save</button>"#),
    .cantTell(
      "two that pass it to and fro",
      #"""
      <script>function go(id) { document.getElementById(id).focus() }</script>
      ↓<button id="a" onblur="go('b')">A</button><button id="b" onblur="go('a')">B</button>
      """#),
    .cantTell(
      "stops the Tab key",
      #"↓<textarea onkeydown="if (event.key === 'Tab') { event.preventDefault(); this.value += ' ' }"></textarea>"#),
    .cantTell(
      "around what has focus",
      #"<div onkeydown="if (event.key === 'Tab') first.focus()">↓<button>A</button><button>B</button></div>"#),
    .cantTell(
      "a listener",
      #"↓<html><input id="a"><script>a.addEventListener("blur", () => setTimeout(() => a.focus(), 9))</script>"#),
    .inapplicable("a script that minds other keys", #"<button onkeydown="if (event.key === 'x') go()">Save</button>"#),
    .inapplicable("no script", "<button>Save</button>"),
    .inapplicable("nothing to focus", "<p>Text</p>"),
  ]
}

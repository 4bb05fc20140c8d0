import Kerbcut

struct ShortcutsUseModifiers: Check {
  static let about = About(
    id: "shortcuts-use-modifiers",
    title: "Single characters are no shortcuts, or can be switched off",
    requirements: [.wcag("2.1.4"), .act("ffbc54")],
    why: "People who speak to their computer set off single-character shortcuts with every word.",
    fix: "Use shortcuts with Ctrl or Alt, let people switch them off, or listen only in the field they belong to."
  )

  let applicability = Applicability("Each page that listens to keys on the whole page and asks for a character") {
    page in
    page.characterShortcutCode == nil ? [] : [page.root].compactMap { $0 }
  }

  let expectations = [
    Expectation("The shortcut can be switched off or changed, or works only where it has focus") { (root: Element) in
      let page = root.page
      let code = page.characterShortcutCode ?? ""
      let modifiers = ["ctrlKey", "altKey", "metaKey", "getModifierState"]
      let asksFocus = ["activeElement", "event.target", "e.target", "matches("]
      let isGuarded = (modifiers + asksFocus).contains { code.firstRange(of: $0) != nil }
      let hasControl = !page.elements(role: .checkbox, .switch, .button, .combobox).filter(\.seemsOperable).isEmpty
      return isGuarded || hasControl || page.scripts.hasUnread
        ? .cantTell("Can people switch off or change the single-character shortcuts of this page?")
        : .failed("This page answers to single characters wherever focus is, and nothing switches that off.")
    }
  ]

  static let examples: [Example] = [
    .failed(
      "a letter anywhere",
      #"""
      ↓<html><p>Notes</p><script>document.addEventListener("keydown", (event) => { if (event.key === "n") add() })</script>
      """#),
    .cantTell(
      "a switch",
      #"""
      ↓<html><button onclick="off()">Shortcuts off</button>
      <script>document.addEventListener("keydown", (event) => { if (event.key === "n") add() })</script>
      """#),
    .inapplicable(
      "only Escape",
      #"<html><script>document.addEventListener("keydown", (event) => { if (event.key === "Escape") x() })</script>"#),
  ]
}

extension Page {
  /// The code of key listeners that compare the key with one character or with something that may be one.
  fileprivate var characterShortcutCode: String? {
    // Where the markup sets a modifier for its shortcut, the listener asks for it.
    let markup = elements.lazy.filter { $0.is(.body, .script) }.map { $0.is(.body) ? $0.handlerCode : $0.textContent }
    let asked = ["ctrlKey: true", "altKey: true", "metaKey: true"]
    if markup.contains(where: { code in asked.contains { code.firstRange(of: $0) != nil } }) { return nil }
    let listeners = ["keydown", "keypress", "keyup"].flatMap(scripts.listeners)
    return listeners.map(scripts.reach).first { code in
      ["key === ", "key == ", "key===", "key=="].contains { comparison in
        guard let place = code.firstRange(of: comparison) else { return false }
        let right = code[place.upperBound...].drop(while: \.isWhitespace)
        guard let quote = right.first, "'\"`".contains(quote) else { return right.first?.isLetter ?? false }
        return right.dropFirst().prefix { $0 != quote }.count == 1
      }
    }
  }
}

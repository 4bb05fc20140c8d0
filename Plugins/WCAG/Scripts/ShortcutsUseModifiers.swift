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
    Expectation("The shortcut can be switched off or changed, or works only where it has focus") { (_: Element) in
      .ask(.canBeSwitchedOff)
    }
  ]

  static let examples: [Example] = [
    .cantTell(
      "a letter anywhere",
      #"""
      ↓<html><p>Notes</p><script>document.addEventListener("keydown", (event) => { if (event.key === "n") add() })</script>
      """#),
    .cantTell(
      "perhaps only with a modifier",
      #"""
      ↓<html><p>Notes</p><script>document.addEventListener("keydown", (event) => {
      if (event.ctrlKey && event.key === "n") add() })</script>
      """#),
    .cantTell(
      "codes of letters",
      #"↓<html><p>Notes</p><script>document.onkeydown = function (e) { if (e.keyCode == 78) add() }</script>"#),
    .cantTell(
      "a choice of letters",
      #"↓<html><body onkeyup="go(event)"><script>function go(e) { switch (e.key) { case "n": add() } }</script>"#),
    .inapplicable(
      "only in its field",
      #"""
      <html><input id="a"><script>document.getElementById("a").addEventListener("keydown", (event) => {
      if (event.key === "+") add() })</script>
      """#),
    .inapplicable(
      "nothing changes",
      #"""
      <html><script>document.addEventListener("keydown", (e) => { if (e.key === "n") console.log(e.key) })</script>
      """#),
    .inapplicable(
      "a key that is given elsewhere and is no character",
      #"""
      <html><script>const keys = [{key: "Escape"}]; document.addEventListener("keydown", (event) => {
      for (const k of keys) if (event.key === k.key) shut() })</script>
      """#),
    .inapplicable(
      "codes of arrows",
      #"<html><script>document.addEventListener("keydown", (e) => { if (e.keyCode === 37) back() })</script>"#),
    .inapplicable(
      "only Escape",
      #"<html><script>document.addEventListener("keydown", (event) => { if (event.key === "Escape") x() })</script>"#),
  ]
}

extension Page {
  /// The code of key listeners that compare the key with one character or with something that may be one.
  fileprivate var characterShortcutCode: String? {
    let events = ["keydown", "keypress", "keyup"]
    let inMarkup = elements(named: .body).flatMap { body in
      [Name.onkeydown, .onkeypress, .onkeyup].compactMap { body.attribute($0) }
    }
    let listeners = events.flatMap(scripts.pageListeners) + inMarkup
    guard !listeners.isEmpty else { return nil }
    return listeners.map(scripts.reach).first { asksForCharacter($0) && !PageScripts.changesNothing($0) }
  }

  /// Whether code compares a key with one character or with something that may be one.
  private func asksForCharacter(_ code: String) -> Bool {
    let isSwitch = ["(event.key)", "(e.key)", "(evt.key)", "(ev.key)"].contains { code.firstRange(of: $0) != nil }
    if isSwitch, Self.values(after: "case ", in: code).contains(where: isCharacter) { return true }
    let keys = [".key === ", ".key == ", ".key===", ".key==", "key === ", "key == "]
    if keys.contains(where: { Self.values(after: $0, in: code).contains(where: isCharacter) }) { return true }
    let codes = [".keyCode === ", ".keyCode == ", ".keyCode===", ".keyCode==", ".which === ", ".which == ", ".which=="]
    return codes.contains { Self.values(after: $0, in: code).contains(where: Self.isPrintableCode) }
  }

  /// What stands after each place of a phrase, up to 12 characters.
  private static func values(after phrase: String, in code: String) -> [Substring] {
    var found: [Substring] = []
    var rest = Substring(code)
    while let place = rest.firstRange(of: phrase), found.count < 64 {
      rest = rest[place.upperBound...]
      found.append(rest.drop { $0 == " " || $0 == "=" }.prefix(12))
    }
    return found
  }

  /// Whether a value is a literal of one character, or a name that may hold one.
  private func isCharacter(_ value: Substring) -> Bool {
    guard let quote = value.first, "'\"`".contains(quote) else {
      return value.first?.isLetter ?? false && mayHoldCharacter(value)
    }
    return value.dropFirst().prefix { $0 != quote }.count == 1
  }

  /// Whether a property such as `k.key` may be one character: not where everything that the page says of that property
  /// has more of them, as `{key: 'Escape'}`.
  private func mayHoldCharacter(_ value: Substring) -> Bool {
    let path = value.prefix { $0.isLetterOrNumber || "_$.".contains($0) }
    guard let property = path.split(separator: ".").last, path.contains("."), !scripts.hasUnread,
      scripts.text.utf8.count < 100_000
    else { return true }
    let code = scripts.text + elements(with: .onload, .onclick).prefix(50).map(\.handlerCode).joined(separator: "\n")
    let given = ["\(property):", "\(property) :", "\(property)\":"].flatMap { Self.values(after: $0, in: code) }
    return given.isEmpty
      || given.contains { value in
        guard let quote = value.first, "'\"`".contains(quote) else { return true }
        return value.dropFirst().prefix { $0 != quote }.count == 1
      }
  }

  /// Whether a value is the code of a key that prints: digits, letters, signs, not Enter, Escape or arrows.
  private static func isPrintableCode(_ value: Substring) -> Bool {
    guard let code = Int(value.prefix(while: \.isNumber)) else { return false }
    return (48...90).contains(code) || (96...111).contains(code) || (186...222).contains(code)
  }
}

extension Question {
  fileprivate static let canBeSwitchedOff = Question(
    "can-be-switched-off",
    "Scripts seem to answer to single characters wherever focus is. Can people switch that off or change it?",
    oneOf: [
      "Scripts do not answer to single characters": .inapplicable,
      "People can switch that off or change it": .passed,
      "People cannot":
        "Scripts answer to single characters wherever focus is, and people can neither switch that off nor change it.",
    ], about: .page, lacks: [Lack(.script)])
}

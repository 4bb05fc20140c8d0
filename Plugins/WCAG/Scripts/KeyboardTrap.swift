import Kerbcut

/// Elements that send focus back when it leaves, as far as handlers in the markup tell.
///
/// A `blur` handler is an arrow from its element to itself (`this.focus()`) or to the elements that the code it
/// reaches gives focus to. Where arrows lead back to the start, the Tab key never gets out.
struct KeyboardTraps {
  /// The focusable elements on a way that leads back to itself.
  let trapped: Set<NodeID>

  init(page: Page) {
    var arrows: [NodeID: Set<NodeID>] = [:]
    for element in page.elements(with: .onblur, .onfocusout) where element.isFocusable {
      let code = [element.attribute(.onblur), element.attribute(.onfocusout)].compactMap { $0 }.joined(separator: ";")
      arrows[element.node] = Self.targets(of: code, on: element)
    }
    trapped = Set(arrows.keys.sorted().filter { Self.leadsBack($0, arrows, on: page) })
  }

  /// The elements that a handler's code gives focus to.
  private static func targets(of code: String, on element: Element) -> Set<NodeID> {
    let scripts = element.page.scripts
    let reached = scripts.reach(of: code)
    guard reached.firstRange(of: ".focus(") != nil else { return [] }
    var found: Set<NodeID> = []
    if code.firstRange(of: "this.focus(") != nil { found.insert(element.node) }
    // Ids as literals in the handler itself: `moveTo('next')`, `document.getElementById("next").focus()`.
    for quote in ["'", "\"", "`"] {
      for piece in code.split(separator: Character(quote), omittingEmptySubsequences: false) where piece.count < 80 {
        let id = UTF8Text(String(piece.drop { $0 == "#" }))
        if let target = element.page.accessibility.element(id: id, inTreeOf: element.node) { found.insert(target) }
      }
    }
    return found
  }

  private static func leadsBack(_ start: NodeID, _ arrows: [NodeID: Set<NodeID>], on page: Page) -> Bool {
    var seen: Set<NodeID> = []
    var open = Array(arrows[start] ?? [])
    while let next = open.popLast(), !page.budget.isSpent {
      page.budget.spend(1)
      if next == start { return true }
      if seen.insert(next).inserted { open += arrows[next] ?? [] }
    }
    return false
  }
}

extension Element {
  /// Whether a key handler on the element or around it asks for the Tab key and stops what the browser does with it, and
  /// moves focus nowhere itself.
  var swallowsTab: Bool {
    let holders = page.tabStoppers
    return !holders.isEmpty && holders.contains { $0 == self || isInside($0) }
  }

  fileprivate var stopsTab: Bool {
    guard let code = attribute(.onkeydown) else { return false }
    let reached = page.scripts.reach(of: code)
    let asks = ["'Tab'", "\"Tab\"", "Code == 9", "Code === 9", "Code==9", "Code===9"]
    return reached.contains(anyOf: asks) && reached.contains(anyOf: ["preventDefault(", "return false"])
      && !reached.holds(".focus(")
  }
}

private struct TabStoppers { let elements: [Element] }

extension Page {
  /// The HTML and SVG elements that can get focus.
  var focusTargets: [Element] { accessibility.focusableElements.map(element) }

  /// Elements that hold the keyboard.
  var keyboardTraps: Set<NodeID> { kept { KeyboardTraps(page: $0) }.trapped }

  /// The first elements whose key handlers stop the Tab key.
  fileprivate var tabStoppers: [Element] {
    kept { page in
      TabStoppers(elements: page.elements(with: .onkeydown).prefix(64).filter(\.stopsTab))
    }.elements
  }

  /// What the page says about leaving a trap, as far as its text tells.
  var escapeHelp: EscapeHelp { kept { $0.findEscapeHelp() } }

  private func findEscapeHelp() -> EscapeHelp {
    let words = body?.seenText.lowercased() ?? ""
    let keys = ["ctrl", "control", "alt", "esc", "escape", "shift", "key", "keys", "f6", "f10", "command", "⌘"]
    if words.contains(anyPhrase: keys) { return .given }
    let mayShow = elements(role: .link, .button).contains { control in
      !control.handlerCode.isEmpty && control.attribute(.onclick) != nil
        && control.name.lowercased().contains(anyPhrase: ["help", "how", "exit", "leave", "instructions", "keyboard"])
    }
    return mayShow ? .perhaps : .none
  }
}

enum EscapeHelp { case given, perhaps, none }

import Kerbcut

struct ResilFakeControls: Check {
  static let about = About(
    id: "resil-fake-controls",
    title: "What can be clicked is a real button or link",
    requirements: [.govuk(5), .govuk(14), .wcag("2.1.1")],
    why:
      "What browsers do for real controls, Enter and Space among them, scripts have to do for fake ones, and often forget.",
    fix: "Use `button`, or `a` with an address.",
    guidance: .serviceManual("", "Service Manual"),
    weight: .error
  )

  let applicability = Applicability<Element>(
    "Each `div`, `span`, `li`, or `a` without address, that has an `onclick` or the role of a button or link, or whose "
      + "clicks a script listens for; and the first `a` that has what only links need, but no address"
  ) { page in
    let marked = page.elements(with: .onclick, .role).filter { element in
      guard element.isRendered, !element.isProgrammaticallyHidden else { return false }
      let isPlain = [.div, .span, .li, .td, .p].contains(element.tag) || element.tag == .a && !element.has(.href)
      let hasRole = ["button", "link"].contains(element.attribute(.role)?.inLowerCase ?? "")
      return isPlain && (element.has(.onclick) || hasRole) && !element.has(.ariaDisabled, "true")
    }
    // The first `a` that has all of a link but an address stands for others like it.
    let bare = page.scripts.areRun ? page.elements(named: .a).first(where: \.isLinkWithoutAddress) : nil
    return (page.scriptedControls + marked + [bare].compactMap { $0 }).unique
  }

  let expectations = [
    Expectation("It is one, or at least has a role, a name and a place in the tab order") { (element: Element) in
      if element.isLinkWithoutAddress { return .ask(.isPressed(element.shownWords)) }
      if !element.has(.onclick), !element.has(.role) { return .ask(.worksByKeyboard) }
      let hasRole = element.has(.role) && element.isTabbable && !element.name.isEmpty
      if hasRole {
        let role = element.attribute(.role)?.inLowerCase ?? "button"
        return .failed(
          "This <\(element.localName)> only acts like a \(role): a script has to make "
            + (role == "link" ? "Enter work." : "Enter and Space work."), weight: .warning)
      }
      // A click on a box that holds a real control is a larger target for that control; one on a part of a control
      // happens with the control’s own.
      let holdsControl = element.firstDescendant { $0.isTabbable } != nil
      let isInControl = element.ancestors.contains {
        $0.tag == .a && $0.has(.href) || [.button, .label, .summary].contains($0.tag)
      }
      if holdsControl || isInControl { return .passed }
      let says =
        !element.renderedText.isEmpty || !element.name.isEmpty || element.firstDescendant { $0.tag == .img } != nil
      return .failed("This can be clicked, but cannot be used with a keyboard.", weight: says ? nil : .warning)
    }
  ]

  static let examples: [Example] = [
    .passed("a part of a link", #"<a href="/rates"><span onclick="location.href='/rates'">Rates</span></a>"#),
    .passed("a box around a link", #"<div onclick="open()"><a href="/rates">Rates</a></div>"#),
    .failed("a div", #"↓<div onclick="go()">Apply</div>"#),
    .failed("a div with everything", #"↓<div role="button" tabindex="0" onclick="go()">Apply</div>"#),
    .passed("around a link", #"<div onclick="go()"><a href="/a">Apply</a></div>"#),
    .cantTell(
      "what only links need, and no address",
      #"<ul><li>↓<a class="event" target="_blank">Fair</a><li><a target="_blank">Show</a></ul><script src="/a.js"></script>"#
    ),
    .cantTell(
      "the hand of a link, and no address",
      #"<style>a { cursor: pointer }</style><p>↓<a class="more">More</a></p><script src="/a.js"></script>"#),
    .inapplicable("a place on the page", #"<a name="rates">Rates</a><script src="/a.js"></script>"#),
    .cantTell(
      "a div that a script listens to",
      ##"↓<div id="chat">Chat</div><script>$("#chat").click(function () { go() })</script>"##),
    .inapplicable(
      "a script that listens to keys as well",
      ##"<div id="c">Chat</div><script>$("#c").click(go); $("#c").keydown(go)</script>"##),
    .inapplicable("a button", #"<button onclick="go()">Apply</button>"#),
  ]
}

extension Element {
  /// Whether it is an `a` without address, handler and place in the tab order that has what only something to press needs:
  /// a target, a thing that it opens, the pointer of a link.
  fileprivate var isLinkWithoutAddress: Bool {
    guard tag == .a, !has(.href), !has(.onclick), !has(.role), !has(.name), isRendered, !isProgrammaticallyHidden,
      !isTabbable, hasRenderedText
    else { return false }
    if has(.target) || has(.download) || has(.dataTarget) || attribute(named: "data-toggle") != nil {
      return true
    }
    return style[.cursor] == .keyword(.pointer)
  }
}

extension Page {
  /// The plain elements with words whose clicks a script listens for, and no keys.
  fileprivate var scriptedControls: [Element] {
    guard !scripts.mentions("keydown", "keypress", "keyup") else { return [] }
    var seen: Set<Element> = []
    return view(ScriptedListeners.self).elements(listeningFor: "click", on: self).map(\.element).filter { element in
      let isPlain = element.is(.div, .span, .li, .td, .p) || element.is(.a) && !element.has(.href)
      return isPlain && !element.has(.onclick) && !element.has(.role) && !element.isTabbable && element.isVisible
        && !element.isProgrammaticallyHidden && !element.seenText.isEmpty && element.isAloneAsControl
        && seen.insert(element).inserted
    }
  }
}

extension Element {
  /// Whether no real control is in the element or around it.
  fileprivate var isAloneAsControl: Bool {
    firstDescendant { $0.isTabbable } == nil
      && !ancestors.contains { $0.tag == .a && $0.has(.href) || [.button, .label, .summary].contains($0.tag) }
  }
}

extension Question {
  fileprivate static func isPressed(_ name: String) -> Question {
    Question(
      "is-pressed",
      "‘\(name)’ is an <a> without an address, and there may be others like it. Does a script make something of it that people "
        + "press?",
      yes: "‘\(name)’ can be clicked, but the keyboard does not reach it: it is an <a> without an address.",
      lacks: [Lack(.script)])
  }

  fileprivate static let worksByKeyboard = Question(
    "works-by-keyboard", "A script listens for clicks on this. Can people who use a keyboard do the same?",
    no: "This can be clicked, but cannot be used with a keyboard.", about: .page, lacks: [Lack(.script)])
}

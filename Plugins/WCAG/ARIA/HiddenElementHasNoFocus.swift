import Kerbcut

struct HiddenElementHasNoFocus: Check {
  static let about = About(
    id: "hidden-element-has-no-focus",
    title: "Nothing with `aria-hidden` can be reached by keyboard",
    requirements: [.wcag("4.1.2"), .act("6cfa84")],
    why: "People who use a screen reader land on something that says nothing.",
    fix: "Take `aria-hidden` off, or take the controls inside out of the focus order, for example with `hidden`."
  )

  let applicability = Applicability(#"Each element with `aria-hidden="true"`"#) { page in
    let hidden = page.elements(with: .ariaHidden).filter { $0.has(.ariaHidden, "true") }
    // Where a style sheet is missing that may hide them, the first with a control in it stands for all; what markup says
    // is closed is left out.
    guard page.looks.lackSheets else { return hidden }
    let doubtful = hidden.filter { $0.firstTabbable.map { !$0.mayPassFocusOn } ?? false }
    let first = doubtful.first { !$0.isInClosedPart }
    let others = Set(doubtful.map(\.node)).subtracting([first?.node].compactMap { $0 })
    return hidden.filter { !others.contains($0.node) }
  }

  let expectations = [
    Expectation("Neither it nor anything inside is in the focus order") { (element: Element) in
      guard let inner = element.firstTabbable else { return .passed }
      let range = inner.targetRange
      if inner.mayPassFocusOn {
        return .ask(
          .passesFocusOn(inner.localName),
          evidence: [Evidence("Control", "<\(inner.localName)>", at: range)])
      }
      if let lack = element.page.styles.lackOfSheets {
        return .ask(
          .isShown(inner.localName, lack), evidence: [Evidence("Control", "<\(inner.localName)>", at: range)])
      }
      return .failed(
        "The keyboard reaches <\(inner.localName)>, which `aria-hidden` keeps from screen readers.",
        evidence: [Evidence("Control", "<\(inner.localName)>", at: range)])
    }
  ]

  static let examples: [Example] = [
    .passed("text", #"<p aria-hidden="true">Text</p>"#),
    .passed("out of the order", #"<div aria-hidden="true"><button tabindex="-1">Close</button></div>"#),
    .passed("hidden for all", #"<div aria-hidden="true"><a hidden href="/">Home</a></div>"#),
    .failed("a link inside", #"↓<div aria-hidden="true"><a href="/">Home</a></div>"#),
    .failed("a button itself", #"↓<button aria-hidden="true">Close</button>"#),
    .failed("false inside does not help", #"↓<div aria-hidden="true"><p aria-hidden="false"><input></p></div>"#),
    .cantTell("focus goes on", #"↓<div aria-hidden="true"><a href="/" onfocus="next()">Home</a></div>"#),
    .cantTell(
      "a style sheet is missing that may hide it",
      #"<link rel="stylesheet" href="gone.css">↓<div aria-hidden="true"><a href="/">Home</a></div>"#),
    .cantTell(
      "two that it may hide, asked once",
      #"""
      <link rel="stylesheet" href="gone.css">↓<div aria-hidden="true"><a href="/">Home</a></div>
      <div aria-hidden="true"><a href="/rates">Rates</a></div>
      """#),
    .inapplicable(
      "a dialog that opens later, and a style sheet is missing",
      #"""
      <link rel="stylesheet" href="gone.css">
      <div class="modal fade" aria-hidden="true"><button>Close</button></div>
      """#),
    .inapplicable(
      "a closed menu, and a style sheet is missing",
      #"""
      <link rel="stylesheet" href="gone.css">
      <button aria-expanded="false" aria-controls="m">Menu</button><ul id="m" aria-hidden="true"><li><a href="/">Home</a></ul>
      """#),
    .failed(
      "a missing style sheet that brings fonts alone",
      #"""
      <link rel="stylesheet" href="https://fonts.googleapis.com/css?family=Lato">↓<div aria-hidden="true"><a href="/">Home</a>
      </div>
      """#),
    .inapplicable("false", #"<p aria-hidden="false">Text</p>"#),
  ]
}

extension Element {
  /// Whether a script listens for focus here: it may send it on, as the ends of a dialog do.
  fileprivate var mayPassFocusOn: Bool {
    if has(.onfocus) { return true }
    guard let id, !id.isEmpty else { return false }
    return page.elements(named: .script).contains {
      let script = $0.textContent
      return script.holds(id) && (script.holds("'focus'") || script.holds("\"focus\""))
    }
  }

  /// The first element in the focus order among this one and those inside.
  var firstTabbable: Element? {
    isTabbable ? self : descendants.first(where: \.isTabbable)
  }
}

extension Question {
  fileprivate static func isShown(_ name: String, _ lack: Lack) -> Question {
    Question(
      "is-shown",
      "Does the keyboard reach <\(name)> here, and others like it, which `aria-hidden` keeps from screen readers? "
        + lack.sentence,
      yes: "The keyboard reaches <\(name)>, which `aria-hidden` keeps from screen readers.", lacks: [lack])
  }

  fileprivate static func passesFocusOn(_ name: String) -> Question {
    Question(
      "passes-focus-on", "Does focus go on at once from <\(name)>, which screen readers are not given?",
      no: "The keyboard reaches <\(name)>, which `aria-hidden` keeps from screen readers.", lacks: [Lack(.script)])
  }
}

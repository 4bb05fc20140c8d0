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
    page.elements(with: .ariaHidden).filter { $0.has(.ariaHidden, "true") }
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
        // One missing sheet is one question, with all that it may hide.
        let suspects = element.page.view(ReachedThoughHidden.self).all
        guard suspects.first == element else { return .inapplicable }
        return .ask(
          .isShown(inner.localName, lack, suspects.count - 1),
          evidence: suspects.compactMap(\.firstTabbable).prefix(50).map {
            Evidence("Control", "<\($0.localName)>", at: $0.targetRange)
          })
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
    .inapplicable("false", #"<p aria-hidden="false">Text</p>"#),
  ]
}

/// The parts with `aria-hidden` in which the keyboard reaches something, in order.
private struct ReachedThoughHidden: PageView {
  let all: [Element]

  init(_ page: Page) {
    all = page.elements(with: .ariaHidden).filter {
      $0.has(.ariaHidden, "true") && $0.firstTabbable.map { !$0.mayPassFocusOn } ?? false
    }
  }
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
  fileprivate static func isShown(_ name: String, _ lack: Lack, _ others: Int) -> Question {
    let what = "<\(name)>" + (others == 0 ? "" : " or controls in \(others) other part\(others == 1 ? "" : "s")")
    return Question(
      "is-shown", "Does the keyboard reach \(what), which `aria-hidden` keeps from screen readers? \(lack.sentence)",
      yes: .failed("The keyboard reaches \(what), which `aria-hidden` keeps from screen readers."), about: .page,
      lacks: [lack])
  }

  fileprivate static func passesFocusOn(_ name: String) -> Question {
    Question(
      "passes-focus-on", "Does focus go on at once from <\(name)>, which screen readers are not given?",
      no: "The keyboard reaches <\(name)>, which `aria-hidden` keeps from screen readers.", lacks: [Lack(.script)])
  }
}

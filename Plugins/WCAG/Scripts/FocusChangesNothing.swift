import Kerbcut

struct FocusChangesNothing: Check {
  static let about = About(
    id: "focus-changes-nothing",
    title: "Reaching something with the keyboard changes nothing",
    requirements: [.wcag("3.2.1")],
    why: "People who move through a page by keyboard are taken elsewhere, or thrown back, before they chose anything.",
    fix: "Act when people press or choose, not when the focus arrives."
  )

  let applicability = Applicability("Each element that can have the focus and has an `onfocus` or `onfocusin`") {
    $0.elements(with: .onfocus, .onfocusin).filter { $0.isFocusable }
  }

  let expectations = [
    Expectation("The script neither leaves the page, nor sends a form, nor gives the focus away") {
      (element: Element) in
      let script = element.handlerScript(.onfocus, .onfocusin)
      if script.leavesPage { return .failed("The page is left, or a form sent, as soon as this has the focus.") }
      return script.givesFocusAway ? .failed("This gives the focus away as soon as it has it.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("shows a hint", #"<input onfocus="show('hint')">"#),
    .failed("leaves", #"↓<input onfocus="location.href='/help'">"#),
    .failed("sends the form", #"<form>↓<select onfocus="this.form.submit()"><option>A</option></select></form>"#),
    .failed("cannot keep it", #"↓<a href="/" onfocus="if (this.blur) this.blur()">Home</a>"#),
    .inapplicable("no script", "<input>"),
  ]
}

extension String {
  /// Whether the whole script, a condition aside, is to let go of the focus.
  fileprivate var givesFocusAway: Bool {
    ["this.blur()", "this.blur();", "if(this.blur)this.blur()", "if(this.blur)this.blur();", "blur()", "blur();"]
      .contains(self)
  }
}

import Kerbcut

struct FormSelectAutoSubmit: Check {
  static let about = About(
    id: "form-select-auto-submit",
    title: "Choosing does not send or leave",
    requirements: [.govuk(5), .wcag("3.2.2")],
    why: "People who use a keyboard set it off while they are still choosing.",
    fix: "Add a button that sends the choice.",
    weight: .error
  )

  let applicability = Applicability(
    "Each select, radio and checkbox with an `onchange` or `onclick` attribute, or whose changes a script listens for"
  ) { page in
    let heard = page.leavingFields
    return page.forms.fields.filter { field in
      field.is(.select) && field.has(.onchange) || field.isChoice && (field.has(.onchange) || field.has(.onclick))
        || heard.contains(field)
    }
  }

  let expectations = [
    Expectation("The script neither submits the form nor goes to another page") { (field: Element) in
      if field.handlerScript(.onchange, .onclick).leavesPage {
        return .failed("Choosing here sends the form or leaves the page at once.")
      }
      return field.page.leavingFields.contains(field) ? .ask(.leavesAtOnce) : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("shows more", #"<label>Colour <select onchange="show(this.value)"><option>Red</option></select></label>"#),
    .failed("submits", #"<label>Colour ↓<select onchange="this.form.submit()"><option>Red</option></select></label>"#),
    .cantTell(
      "a script that listens",
      #"""
      <label>Language ↓<select class="tongue"><option>English</option></select></label>
      <script>$(".tongue").change(function () { window.location = "/" + this.value })</script>
      """#),
    .inapplicable("no script", "<label>Colour <select><option>Red</option></select></label>"),
  ]
}

/// The fields whose changes a script listens for with code that sends a form or goes to another page.
private struct LeavingFields: PageView {
  let all: Set<Element>

  init(_ page: Page) {
    let listening = page.view(ScriptedListeners.self).elements(listeningFor: "change", on: page)
    all = Set(
      listening.filter { element, code in
        (element.is(.select) || element.isChoice)
          && page.scripts.reach(of: code).inLowerCase.filter { !$0.isWhitespace }.leavesPage
      }.map(\.element))
  }
}

extension Page {
  fileprivate var leavingFields: Set<Element> { view(LeavingFields.self).all }
}

extension Question {
  fileprivate static let leavesAtOnce = Question(
    "leaves-at-once",
    "A script listens for changes of this field. Does choosing send the form or leave the page at once?",
    yes: "Choosing here sends the form or leaves the page at once.", about: .page, lacks: [Lack(.script)])
}

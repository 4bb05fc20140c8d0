import Kerbcut

struct DialogHasName: Check {
  static let about = About(
    id: "dialog-has-name",
    title: "Dialogs have an accessible name",
    requirements: [.wcag("4.1.2")],
    why: "When a dialog opens, people hear its name. Without one they do not know what they have come to.",
    fix: "Name the dialog by its heading: `aria-labelledby` with the id of the heading.",
    weight: .warning
  )

  let applicability = Applicability("Each element with the role `dialog` or `alertdialog` in the accessibility tree") {
    $0.elements(role: .dialog, .alertdialog)
  }

  let expectations = [
    Expectation("The dialog has an accessible name that is not empty") { (dialog: Element) in
      dialog.name.isEmpty ? .failed("This dialog has no accessible name.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("by its heading", #"<div role="dialog" aria-labelledby="h"><h2 id="h">Cookies</h2></div>"#),
    .failed("a heading alone", #"↓<div role="dialog"><h2>Cookies</h2></div>"#),
    .failed("an open dialog", "↓<dialog open><p>Do you want to leave?</p></dialog>"),
    .inapplicable("closed", "<dialog><p>Do you want to leave?</p></dialog>"),
  ]
}

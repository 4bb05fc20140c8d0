import Kerbcut

struct FormPasteBlocked: Check {
  static let about = About(
    id: "form-paste-blocked",
    title: "Fields let people paste",
    requirements: [.govuk(4), .govuk(5)],
    why: "Password managers, and people with memory difficulties, need to paste.",
    fix: "Remove the script that stops pasting.",
    guidance: .designSystem("components/text-input", "Text input"),
    weight: .error,
    yieldsTo: ["authentication-needs-no-memory"]
  )

  let applicability = Applicability("Each element with an `onpaste` or `oncopy` attribute") {
    $0.elements(with: .onpaste, .oncopy)
  }

  let expectations = [
    Expectation("The script does not stop what the user does") { (element: Element) in
      let script = ((element.attribute(.onpaste) ?? "") + (element.attribute(.oncopy) ?? "")).filter {
        !$0.isWhitespace
      }
      let stops = script.holds("returnfalse") || script.holds("preventDefault(")
      return stops ? .failed("A script stops people from pasting or copying here.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("counts only", #"<input onpaste="count()">"#),
    .failed("stops it", #"↓<input onpaste="return false">"#),
    .inapplicable("no script", "<input>"),
  ]
}

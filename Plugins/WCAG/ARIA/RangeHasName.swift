import Kerbcut

struct RangeHasName: Check {
  static let about = About(
    id: "range-has-name",
    title: "Progress bars and meters have an accessible name",
    requirements: [.wcag("1.1.1"), .wcag("4.1.2")],
    why: "People who cannot see it hear “40 per cent”, and not of what.",
    fix: "Give it a `label`, or name it with `aria-label` or `aria-labelledby`. Text between its tags is no name."
  )

  let applicability = Applicability("Each element with the role `progressbar` or `meter` in the accessibility tree") {
    $0.elements(role: .progressbar, .meter)
  }

  let expectations = [
    Expectation("It has an accessible name that is not empty") { (range: Element) in
      range.name.isEmpty
        ? .failed("This \(range.role == .meter ? "meter" : "progress bar") has no accessible name.") : .passed
    }
  ]

  static let examples: [Example] = [
    .passed("a label", #"<label>Upload <progress value="3" max="9"></progress></label>"#),
    .failed("a bar", #"↓<progress value="3" max="9">3 of 9</progress>"#),
    .failed("a meter", #"↓<meter value="3" max="9">3 of 9</meter>"#),
    .failed("a role", #"↓<div role="progressbar" aria-valuenow="20"></div>"#),
    .passed("a role with a name", #"<div role="meter" aria-label="Fuel" aria-valuenow="20"></div>"#),
    .inapplicable("hidden", #"<progress hidden></progress>"#),
  ]
}

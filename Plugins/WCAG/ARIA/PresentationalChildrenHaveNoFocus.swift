import Kerbcut

struct PresentationalChildrenHaveNoFocus: Check {
  static let about = About(
    id: "presentational-children-have-no-focus",
    title: "Nothing inside a control that is read as one can be reached by keyboard",
    requirements: [.wcag("4.1.2"), .act("307n5z")],
    why: "Screen readers read a button or an image as one thing: a link inside it cannot be heard.",
    fix: "Put the inner control beside the outer one."
  )

  let applicability = Applicability("Each element whose role makes its children presentational") { page in
    page.elements.filter { $0.role?.hasPresentationalChildren ?? false && !$0.isProgrammaticallyHidden }
  }

  let expectations = [
    Expectation("Nothing inside it is in the focus order") { (element: Element) in
      guard let inner = element.descendants.first(where: \.isTabbable) else { return .passed }
      return .failed(
        "The keyboard reaches <\(inner.localName)> inside, but screen readers read the whole as one.",
        evidence: [Evidence("Control", "<\(inner.localName)>", at: inner.targetRange)])
    }
  ]

  static let examples: [Example] = [
    .passed("a button", "<button>Save <b>now</b></button>"),
    .passed("out of the order", #"<p role="img" aria-label="Map"><a tabindex="-1" href="/">Map</a></p>"#),
    .failed(
      "a link", #"↓<p role="checkbox" aria-checked="true" tabindex="0">I agree to the <a href="/">terms</a></p>"#),
    .failed("in a button", #"↓<button>Save <span tabindex="0">now</span></button>"#),
    .inapplicable("a link", #"<a href="/"><span tabindex="0">Home</span></a>"#),
  ]
}
